import assert from "node:assert/strict";
import { measuresOf, tells } from "./written";

describe("measures: actors carried from what was said before", () => {
  describe("“it” is the actor of the sentence before", () => {
    tells([
      { text: "[OPAL] maps reefs. It also funds piers.", tells: ["OPAL: OPAL maps reefs", "OPAL: funds piers"] },
      {
        text: "[OPAL] and Fiji met. They agreed a code.",
        tells: ["OPAL, Fiji: OPAL and Fiji met", "OPAL, Fiji: agreed a code"],
      },
      { text: "[OPAL] maps reefs. The sea is warm. It also carries ships.", tells: ["OPAL: OPAL maps reefs"] },
    ]);
  });
  describe("under headings of action the paragraph's actor did what no one is named for", () => {
    tells([
      {
        text: "[OPAL] led work on ports. In Kenya, 500 crews were trained and two piers were built.",
        tells: ["OPAL: OPAL led work on ports", "OPAL: 500 crews were trained", "OPAL: two piers were built"],
      },
      {
        text: "[OPAL] led work on ports. In Kenya, 500 crews were trained.",
        heading: "Overview",
        tells: ["OPAL: OPAL led work on ports"],
      },
      { text: "[OPAL] led work on ports. The women opened a market.", tells: ["OPAL: OPAL led work on ports"] },
      { text: "[OPAL] led work on ports. Such efforts improved trade.", tells: ["OPAL: OPAL led work on ports"] },
      {
        text: "[OPAL] led work on ports. Malta gave land. A pier was built.",
        tells: ["OPAL: OPAL led work on ports", "Malta: Malta gave land", "OPAL: A pier was built"],
      },
    ]);
  });
  describe("“In STATE, …” is the State's act where the heading is about States", () => {
    tells([
      {
        text: "In Malta, crews are trained each year.",
        heading: "Actions by Member States",
        tells: ["Malta: crews are trained each year"],
      },
      {
        text: "In Malta, the [*Open Sea programme] teaches crews.",
        heading: "Actions by Member States",
        tells: ["Open Sea programme, Malta: the Open Sea programme teaches crews"],
      },
      {
        text: "In Malta, the [Youth Club] teaches crews.",
        heading: "Actions by youth organizations",
        tells: ["Youth Club: the Youth Club teaches crews"],
      },
    ]);
  });
  describe("a programme without its owner has the paragraph's actor beside it", () => {
    tells([
      {
        text: "Fiji opened ports. The [*Night Ferry] offers free trips.",
        heading: "Actions by Member States",
        tells: ["Fiji: Fiji opened ports", "Night Ferry, Fiji: The Night Ferry offers free trips"],
      },
    ]);
  });
  describe("a definite noun of a body is the body spoken of", () => {
    tells([
      {
        text: "[OPAL] met in May. The network drew a map.",
        tells: ["OPAL: OPAL met in May", "OPAL: The network drew a map"],
      },
    ]);
  });

  it("says by its rule that an actor was carried, and points at the clause", () => {
    const [, second] = measuresOf(["[OPAL] maps reefs. It also funds piers."]);
    assert.equal(second?.actors[0]?.evidence.rule, "anaphora-pronoun");
    assert.equal(second?.actors[0]?.evidence.start, second?.start);
    assert.equal(second?.actors[0]?.evidence.evidence, "It also funds piers.");
  });
  it("is less sure of an actor that was carried", () => {
    const [named, inherited] = measuresOf(["[OPAL] led work on ports. In Kenya, 500 crews were trained."]);
    assert.ok((named?.confidence ?? 0) > 0.85);
    assert.ok((inherited?.confidence ?? 1) < 0.6);
  });
});
