import { tells } from "./written";

describe("measures: holders of offices act for their body or State", () => {
  tells([
    {
      text: "The Head of Ports of [OPAL] welcomed the code. The speaker urged States to close wells.",
      tells: ["OPAL: The Head of Ports of OPAL welcomed the code", "OPAL: The speaker urged States to close wells"],
    },
    {
      text: "The Minister for Ports of Peru, Ana Lima, opened the pier. Ms. Lima visited two ports.",
      tells: ["Peru: The Minister for Ports of Peru, Ana Lima, opened the pier", "Peru: Ms. Lima visited two ports"],
    },
    {
      text: "The Minister of Peru opened the pier. The founder of a club of divers spoke. The speaker urged States to close wells.",
      tells: ["Peru: The Minister of Peru opened the pier", ": The speaker urged States to close wells"],
    },
  ]);
  describe("“the Government” is of the State that was told of", () => {
    tells([
      { text: "Floods hit Chad in May. The Government opened two ports.", tells: ["Chad: opened two ports"] },
      { text: "Floods hit Chad and Peru in May. The Government opened two ports.", tells: [": opened two ports"] },
      {
        text: "Floods hit Chad and Peru in May. The Government opened two ports.",
        heading: "Peru",
        tells: ["Peru: opened two ports"],
      },
    ]);
  });
});
