import { tells } from "./written";

const heading = "Overview";
describe("measures: deeds told by a noun, with who did them", () => {
  describe("where the clause around them names nobody", () => {
    tells([
      {
        text: "Some piers were lost in controlled demolitions carried out by the [Harbour Board].",
        heading,
        tells: ["Harbour Board: controlled demolitions carried out by the Harbour Board"],
      },
      {
        text: "There were 12 evacuation orders issued by Peru in May, which crews fought.",
        heading,
        tells: ["Peru: 12 evacuation orders issued by Peru in May"],
      },
      {
        text: "This has been accompanied by the reported distribution by Peru of nets to crews.",
        heading,
        tells: ["Peru: the reported distribution by Peru of nets to crews"],
      },
    ]);
  });
  describe("not where another acts, where others go by them, nor violence", () => {
    tells([
      {
        text: "[OPAL] described demolitions carried out by the [Harbour Board].",
        heading,
        tells: [],
      },
      { text: "Ships are held under rules issued by the [Harbour Board].", heading, tells: [] },
      { text: "Crews were hurt in attacks carried out by the [Reef Front].", heading, tells: [] },
      { text: "There should be new maps issued by the [Harbour Board].", heading, tells: [] },
    ]);
  });
});
