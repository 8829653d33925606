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

describe("measures: words beside an act that are no acts", () => {
  tells([
    { text: "The [Unit] comprised a total of nine posts.", tells: [] },
    {
      text: "[OPAL] reviewed its fleet to find savings, weighing new fees and reduced sea traffic after the storm.",
      tells: ["OPAL: OPAL reviewed its fleet to find savings"],
    },
    { text: "[OPAL] is already a small fleet, excluding the ships that it lends to crews.", tells: [] },
    { text: "No letter was received from Peru on its ports.", tells: [] },
    { text: "The courts of Peru include one for seamen.", tells: [] },
    {
      text: "The [Board] fostered bilateral and targeted aid to the crews of the coast.",
      tells: ["Board: fostered bilateral and targeted aid to the crews of the coast"],
    },
    { text: "[OPAL] continued work on nets.", tells: ["OPAL: OPAL continued work on nets"] },
    {
      text: "[OPAL] set up a unit to guard piers by finding and marking wrecks.",
      tells: ["OPAL: set up a unit to guard piers by finding and marking wrecks"],
    },
    {
      text: "The [Board] recommended that States: (a) Help crews, also those moved for long periods (Peru); (b) Open wells (Chad).",
      tells: ["Board: The Board recommended that States"],
    },
  ]);
});
