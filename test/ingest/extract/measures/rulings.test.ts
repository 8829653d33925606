import { tells } from "./written";

describe("measures: what courts decide, and what organs of a State do", () => {
  describe("a court that finds, decides", () => {
    tells([
      {
        text: "In May, the [Harbour Court] concluded that the fees were unlawful. It ruled in favour of the divers.",
        heading: "Overview",
        tells: [
          "Harbour Court: the Harbour Court concluded that the fees were unlawful",
          "Harbour Court: ruled in favour of the divers",
        ],
      },
      { text: "The [Harbour Board] concluded that the fees were too high.", heading: "Overview", tells: [] },
    ]);
  });
  describe("forces beside the adjective of a State are its own", () => {
    tells([
      {
        text: "Kenya security forces and local crews forcefully entered the school of divers, and ordered its closure.",
        heading: "Overview",
        tells: [
          "Kenya: Kenya security forces and local crews forcefully entered the school of divers",
          "Kenya: ordered its closure",
        ],
      },
      {
        text: "Kenya military lorries have blocked the northern road.",
        heading: "Overview",
        tells: ["Kenya: Kenya military lorries have blocked the northern road"],
      },
      { text: "Kenya fishing crews have blocked the northern road.", heading: "Overview", tells: [] },
    ]);
  });
  describe("“once again” opens no clause", () => {
    tells([
      {
        text: "[I=Harbour Ombudsman] once again strongly condemn the sale of old nets.",
        heading: "Conclusions",
        tells: ["Harbour Ombudsman: I once again strongly condemn the sale of old nets"],
      },
    ]);
  });
  describe("under a heading that tells what became of recommendations they are told", () => {
    tells([
      {
        text: "The [Harbour Board] urged ports to lower their fees.",
        heading: "Implementation of the recommendations of the Board",
        tells: ["Harbour Board: The Harbour Board urged ports to lower their fees"],
      },
      { text: "The [Harbour Board] urged ports to lower their fees.", heading: "Recommendations to ports", tells: [] },
    ]);
  });
});
