import { tells } from "./written";

describe("measures: the State that is spoken of", () => {
  describe("is that of a heading with other words", () => {
    tells([
      {
        text: "Peru and Chad have old ports. The courts sentenced three pirates. The Government built two piers.",
        heading: "Ports in Peru",
        tells: ["Peru: The courts sentenced three pirates", "Peru: built two piers"],
      },
      {
        text: "[OPAL] lent money. The representative of Peru said that her Government had built two piers.",
        heading: "Debate",
        tells: ["OPAL: OPAL lent money", "Peru: had built two piers"],
      },
    ]);
  });
  describe("is that of the list which follows", () => {
    tells([
      {
        text: "The following States signed the Code: Chad (3 March), Fiji (12 May) and Peru (2 June).",
        tells: ["Chad, Fiji, Peru: The following States signed the Code"],
      },
    ]);
  });
});
