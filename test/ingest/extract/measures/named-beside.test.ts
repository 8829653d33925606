import { tells } from "./written";

describe("measures: those who act are named beside an office, an example or a result", () => {
  describe("“by the representatives of” names those whom they represent", () => {
    tells([
      {
        text: "Statements were made by the representatives of Peru, Chad (on behalf of the coast) and Fiji.",
        tells: [
          "Peru, Chad, Fiji: Statements were made by the representatives of Peru, Chad (on behalf of the coast) and Fiji",
        ],
      },
      {
        text: "The pier was opened by the Minister for Ports of Malta.",
        tells: ["Malta: The pier was opened by the Minister for Ports of Malta"],
      },
    ]);
  });
  describe("what allows examples of many to act is told of these", () => {
    tells([
      {
        text: "[OPAL] lent nets. Calm seas allowed States such as Chad and Fiji to lower fees.",
        tells: ["OPAL: OPAL lent nets", "Chad, Fiji: Calm seas allowed States such as Chad and Fiji to lower fees"],
      },
    ]);
  });
  describe("beside what someone remains, a result in -ing is what they did", () => {
    tells([
      {
        text: "Peru remains a port of call, raising its fees in May.",
        tells: ["Peru: raising its fees in May"],
      },
    ]);
  });
  describe("an agent without a known name leaves nothing to the body that the paragraph is about", () => {
    tells([
      {
        text: "[OPAL] wrote two codes. The codes were approved by the council of pilots.",
        tells: ["OPAL: OPAL wrote two codes", ": The codes were approved by the council of pilots"],
      },
    ]);
  });
  describe("under whose auspices a meeting is, did not do what is done there", () => {
    tells([
      { text: "Crews gave their views at the forum under the auspices of [OPAL].", tells: [] },
      {
        text: "Under the auspices of [OPAL], 40 crews were trained.",
        tells: ["OPAL: 40 crews were trained"],
      },
    ]);
  });
  describe("a noun between a name and a form in -ing is no one who acts", () => {
    tells([{ text: "The sea was calm, with Peru bonds facing selling pressure as trade waned.", tells: [] }]);
  });
});
