import { tells } from "./written";

describe("measures: who else acts", () => {
  describe("partners stand after “with”", () => {
    tells([
      {
        text: "[OPAL], in partnership with the [Harbour Agency] and Peru, opened a school.",
        tells: ["OPAL, Harbour Agency, Peru: opened a school"],
      },
      {
        text: "[OPAL] worked with Fiji to clean the bay.",
        tells: ["OPAL, Fiji: OPAL worked with Fiji to clean the bay"],
      },
      {
        text: "[OPAL] continued to collaborate with the [Harbour Agency].",
        tells: ["OPAL, Harbour Agency: OPAL continued to collaborate with the Harbour Agency"],
      },
      { text: "[OPAL] expanded trade with Peru.", tells: ["OPAL: OPAL expanded trade with Peru"] },
      {
        text: "[OPAL] held a workshop, offering crews a way of meeting with the [Senate].",
        tells: ["OPAL: OPAL held a workshop"],
      },
    ]);
  });
  describe("the agent of a passive stands after “by”", () => {
    tells([
      { text: "The maps were drawn by [OPAL].", tells: ["OPAL: The maps were drawn by OPAL"] },
      {
        text: "The Harbour Code, adopted by the [Senate] in May, protects crews.",
        tells: ["Senate: The Harbour Code, adopted by the Senate in May, protects crews"],
      },
      {
        text: "The issue was taken up by several bodies, including [OPAL].",
        tells: ["OPAL: The issue was taken up by several bodies, including OPAL"],
      },
      {
        text: "The forum is convened by the [Senate] and co-organized by [OPAL].",
        tells: ["Senate: The forum is convened by the Senate", "OPAL: co-organized by OPAL"],
      },
      { text: "The nets were paid for in a hall hosted by [OPAL].", heading: "Overview", tells: [] },
    ]);
  });
  describe("States in brackets did what stands before them", () => {
    tells([
      { text: "Several countries lowered fees (Chad, Fiji and Peru).", tells: ["Chad, Fiji, Peru: lowered fees"] },
      {
        text: "Some reformed rules on fishing (Chad), mining (Fiji) and the sale of water (Peru).",
        tells: ["Chad: reformed rules on fishing", "Fiji: mining", "Peru: the sale of water"],
      },
      {
        text: "Countries adopted measures, such as closing wells (Chad) and opening piers (Fiji and Malta).",
        tells: ["Chad: closing wells", "Fiji, Malta: opening piers"],
      },
      { text: "One country (Fiji) has banned nets.", tells: ["Fiji: has banned nets"] },
      {
        text: "[OPAL] trained crews in three countries (Chad, Fiji and Peru).",
        tells: ["OPAL: OPAL trained crews in three countries"],
      },
    ]);
  });
  describe("a relative tells of the body right before it, or of what a body is", () => {
    tells([
      {
        text: "Advice came through the [Harbour Agency], which published a guide and, in May, took steps to close wells.",
        tells: ["Harbour Agency: published a guide", "Harbour Agency: took steps to close wells"],
      },
      { text: "The [River Forum] is a body that trains guards.", tells: ["River Forum: trains guards"] },
    ]);
  });
  describe("means on a par are measures of their own", () => {
    tells([
      {
        text: "[OPAL] improves the port by widening the gate, building a pier and hiring guards.",
        tells: ["OPAL: OPAL improves the port by widening the gate", "OPAL: building a pier", "OPAL: hiring guards"],
      },
      {
        text: "[OPAL] improves the port by widening the gate.",
        tells: ["OPAL: OPAL improves the port by widening the gate"],
      },
    ]);
  });
});
