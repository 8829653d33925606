import { tells } from "./written";

describe("measures: what is none though it looks like one", () => {
  describe("wishes, negations, needs and states of affairs", () => {
    tells([
      { text: "[OPAL] should train crews.", tells: [] },
      { text: "[OPAL] may open a pier.", tells: [] },
      { text: "[OPAL] has not opened a pier.", tells: [] },
      { text: "[OPAL] remains a small body.", tells: [] },
      { text: "Fishing remains unsafe.", tells: [] },
      { text: "There is a need for piers.", tells: [] },
    ]);
  });
  describe("findings, where statements of a body are measures", () => {
    tells([
      { text: "[OPAL] estimates that ten reefs are lost.", tells: [] },
      { text: "[OPAL] reported that ten reefs were lost.", tells: [] },
      {
        text: "[OPAL] urged States to ban nets, protect reefs and pay crews.",
        tells: ["OPAL: urged States to ban nets, protect reefs and pay crews"],
      },
      {
        text: "The [Senate] expressed concern about the reefs.",
        tells: ["Senate: The Senate expressed concern about the reefs"],
      },
    ]);
  });
  describe("a verb inside “that”, “how”, “whether” neither ends a clause nor is a measure", () => {
    tells([
      {
        text: "[OPAL] studied how crews use nets and mend ropes.",
        tells: ["OPAL: studied how crews use nets and mend ropes"],
      },
      {
        text: "[OPAL] opened a school that trains pilots in two ports.",
        tells: ["OPAL: opened a school that trains pilots in two ports"],
      },
    ]);
  });
  describe("where a text shows what it tells", () => {
    tells([
      {
        text: "[OPAL] opened a pier. A breakdown of its costs is provided in annex II.",
        heading: "Activities",
        tells: ["OPAL: OPAL opened a pier"],
      },
      {
        text: "[OPAL] trained crews. The boats are shown in the table below.",
        heading: "Activities",
        tells: ["OPAL: OPAL trained crews"],
      },
    ]);
  });
  describe("what a report asks for", () => {
    tells([
      { text: "[OPAL] trains crews.", heading: "Recommendations", tells: [] },
      { text: "The [Senate] requested the [Secretary-General] to submit a report.", tells: [] },
    ]);
  });
});
