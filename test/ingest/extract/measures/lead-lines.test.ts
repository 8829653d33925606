import { tells } from "./written";

describe("measures: items of a list", () => {
  describe("begin with a verb whose subject stands in the line that leads to them", () => {
    tells([
      {
        text: "Moreover, at its meeting, the [Harbour Board]: (a) approved the plan of the piers for the coming year; (b) asked ports to publish their fees, and urged owners to pay; (c) recalled its earlier talks on nets.",
        tells: [
          "Harbour Board: approved the plan of the piers for the coming year",
          "Harbour Board: asked ports to publish their fees",
          "Harbour Board: urged owners to pay",
        ],
      },
      {
        text: "At its third session the [Harbour Board]: (a) Called on States to keep their piers; (b) Also noted the need for nets in every port; (c) The [Fishing Union] also spoke. It supported the plan.",
        tells: [
          "Harbour Board: Called on States to keep their piers",
          "Harbour Board: Also noted the need for nets in every port",
          "Fishing Union: The Fishing Union also spoke",
          "Fishing Union: supported the plan",
        ],
      },
      {
        text: "[OPAL] continued its work in three fields: (a) trained 30 crews in the north of the country; (b) opened a school for pilots.",
        tells: [
          "OPAL: OPAL continued its work in three fields",
          "OPAL: trained 30 crews in the north of the country",
          "OPAL: opened a school for pilots",
        ],
      },
    ]);
  });
  describe("are what the verb of that line is about", () => {
    tells([
      {
        text: "During the session the [Harbour Board] stressed: (a) the importance of clean water in every port of the region; (b) the need to hire guards for the piers.",
        tells: [
          "Harbour Board: the importance of clean water in every port of the region",
          "Harbour Board: the need to hire guards for the piers",
        ],
      },
      {
        text: "[OPAL] agreed to: (a) map the reefs of the northern sea; (b) train the crews of all ferries.",
        tells: ["OPAL: map the reefs of the northern sea", "OPAL: train the crews of all ferries"],
      },
      {
        text: "Peru has taken the following steps: (a) setting up a school for the pilots of ferries; (b) the repair of old piers.",
        tells: ["Peru: setting up a school for the pilots of ferries", "Peru: the repair of old piers"],
      },
    ]);
  });
  describe("that say what another should do tell no measure of whoever asks", () => {
    tells([
      {
        text: "The [Harbour Board] recommends that the [Fishing Union]: (a) Approve the plan of the new northern piers; (b) Appropriate a sum for nets.",
        tells: ["Harbour Board: The Harbour Board recommends that the Fishing Union"],
      },
      {
        text: "[OPAL] asked the [Fishing Union] to go on paying for: (a) the repair of the old northern piers; (b) the hire of guards for the season.",
        tells: ["OPAL: OPAL asked the Fishing Union to go on paying for"],
      },
    ]);
  });
  describe("of wishes, views and aims tell no measure", () => {
    tells([
      {
        text: "The [Harbour Board] should: (a) map the reefs of the sea; (b) train the crews of all ferries.",
        tells: [],
      },
      { text: "The [Harbour Board] noted that: (a) piers are old in the north; (b) ferries are slow.", tells: [] },
      {
        text: "The aims of the [Harbour Board] are: (a) to map the reefs of the sea; (b) to train all crews.",
        tells: [],
      },
    ]);
  });
});

describe("measures: several acts of one verb", () => {
  describe("“works on …ing” tells each", () => {
    tells([
      {
        text: "Peru is working on widening its gates, building a pier and hiring guards.",
        tells: ["Peru: Peru is working on widening its gates", "Peru: building a pier", "Peru: hiring guards"],
      },
      {
        text: "Peru is working on improving its schools and training programmes.",
        tells: ["Peru: is working on improving its schools and training programmes"],
      },
    ]);
  });
  describe("under good practices, whatever was learned", () => {
    tells([
      {
        text: "Peru hired guards. Two piers were built.",
        heading: "Good practices and lessons learned",
        tells: ["Peru: Peru hired guards", "Peru: Two piers were built"],
      },
    ]);
  });
});
