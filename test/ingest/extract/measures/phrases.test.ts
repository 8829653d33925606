import { tells } from "./written";

describe("measures: phrases without a finite verb that name who did it", () => {
  tells([
    {
      text: "In the Pact for Rivers, adopted by the [Senate] in May, crews are called guardians.",
      heading: "Overview",
      tells: ["Senate: the Pact for Rivers, adopted by the Senate in May"],
    },
    {
      text: "Since the establishment of the Water Court by the [Senate], wells are clean.",
      heading: "Overview",
      tells: ["Senate: establishment of the Water Court by the Senate"],
    },
    { text: "Wells are clean, supported by the [Senate].", heading: "Overview", tells: [] },
  ]);
});
