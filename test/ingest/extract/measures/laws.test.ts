import { tells } from "./written";

const heading = "Progress";
describe("measures: what the law of a State does", () => {
  describe("is done by the State of the opening phrase, and by the one spoken of after that", () => {
    tells([
      {
        text: "In Chad, the Ports Act of 2010 entitles crews to paid leave. Article 5 forbids child labour on ferries, article 6 allows strikes of the crews, and article 7 requires owners to pay.",
        heading,
        tells: [
          "Chad: the Ports Act of 2010 entitles crews to paid leave",
          "Chad: Article 5 forbids child labour on ferries",
          "Chad: article 6 allows strikes of the crews",
          "Chad: article 7 requires owners to pay",
        ],
      },
      {
        text: "In Peru, Harbour Acts No. 12/1981 and No. 19/1996 provide for free moorings.",
        heading,
        tells: ["Peru: Harbour Acts No. 12/1981 and No. 19/1996 provide for free moorings"],
      },
      {
        text: "In Malta, the plan to renew the Ports Act of 2021 supports small crews. The plan renews the piers and promotes safe boats.",
        heading,
        tells: [
          "Malta: the plan to renew the Ports Act of 2021 supports small crews",
          "Malta: The plan renews the piers",
          "Malta: promotes safe boats",
        ],
      },
      {
        text: "In Fiji, the Ministry of Ports trained crews. The national Constitution was amended in 2020.",
        heading,
        tells: ["Fiji: the Ministry of Ports trained crews", "Fiji: The national Constitution was amended in 2020"],
      },
    ]);
  });
  describe("is told though the verb tells a view elsewhere", () => {
    tells([
      {
        text: "The Constitution of Peru recognizes the rights of divers.",
        heading,
        tells: ["Peru: The Constitution of Peru recognizes the rights of divers"],
      },
      { text: "Peru recognizes the rights of divers.", heading, tells: [] },
    ]);
  });
  describe("is not that of international law, of acts of people, of a treaty", () => {
    tells([
      { text: "Chad has ports. International law prohibits piracy.", heading: "Overview", tells: [] },
      { text: "Chad has ports. Such acts violate the rights of crews.", heading: "Overview", tells: [] },
      { text: "Chad has ports. The law of the sea protects ships.", heading: "Overview", tells: [] },
      { text: "Chad has ports. Article 4 of the treaty protects ships.", heading: "Overview", tells: [] },
    ]);
  });
});
