import { tells } from "./written";

describe("measures: officers of a body and plans of a State", () => {
  describe("“the Chair” acts for the committee that is spoken of", () => {
    tells([
      {
        text: "The [Reef Committee] met in May. The Chair visited two ports.",
        tells: ["Reef Committee: The Reef Committee met in May", "Reef Committee: The Chair visited two ports"],
      },
      { text: "Nets are dear. The Chair visited two ports.", tells: [": The Chair visited two ports"] },
    ]);
  });
  describe("“a national plan” is of the State that the paragraph opened with", () => {
    tells([
      {
        text: "In Norway, ports are old. A national plan for piers was launched in May.",
        heading: "Reefs",
        tells: ["Norway: A national plan for piers was launched in May"],
      },
      { text: "Ports are old. A national plan for piers was launched in May.", heading: "Reefs", tells: [] },
    ]);
  });
});
