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
  describe("is that of an opening phrase which no comma closes", () => {
    tells([
      {
        text: "Fiji had adopted a plan, while in Peru the law prohibited nets.",
        heading: "Overview",
        tells: ["Fiji: Fiji had adopted a plan", "Peru: the law prohibited nets"],
      },
      {
        text: "[OPAL] paid crews. In 1998 it also mapped the reefs of the north.",
        heading: "Overview",
        tells: ["OPAL: OPAL paid crews", "OPAL: mapped the reefs of the north"],
      },
    ]);
  });
  describe("is not told of periods, nor of deeds that someone judges", () => {
    tells([
      {
        text: "The [Board] met. It covers the period from May to June.",
        heading: "Overview",
        tells: ["Board: The Board met"],
      },
      { text: "We reject the accusations made by Peru.", heading: "Overview", tells: [] },
    ]);
  });
});
