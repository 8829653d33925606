import assert from "node:assert/strict";
import { recognise } from "../../../ingest/recognise";
import { line, reportOf } from "../recognise/report";

const held = (...paragraphs: string[]): string[] =>
  recognise(reportOf(paragraphs))
    .mentions.filter((mention) => mention.rule === "anaphora-person")
    .map(line);

describe("holders of offices", () => {
  const cases: readonly (readonly [what: string, paragraphs: readonly string[], expected: readonly string[]])[] = [
    [
      "named after their office",
      ["The Minister for Ports of Peru, Ana Quispe, met pilots.", "Ms. Quispe announced a fund."],
      ["Ms. Quispe → State:PER"],
    ],
    [
      "named before it",
      ["Mr. Otieno Odhiambo, President of Kenya, met pilots. Mr. Odhiambo opened a port."],
      ["Mr. Odhiambo → State:KEN"],
    ],
    [
      "named between the office and the State",
      ["President Otieno Odhiambo of Kenya met pilots. President Odhiambo opened a port."],
      ["President Odhiambo → State:KEN"],
    ],
    [
      "with the State in brackets",
      ["They elected Ms. Ana Quispe (Peru). Ms. Quispe thanked the pilots."],
      ["Ms. Quispe → State:PER"],
    ],
    [
      "of a body",
      ["The Executive Director of UNICEF, Lea Berg, met pilots. The Executive Director praised them."],
      ["The Executive Director → Entity:united nations children s fund"],
    ],
    [
      "of a mandate",
      ["The Special Rapporteur on minority issues, Lea Berg, met pilots. Ms. Berg praised them."],
      ["Ms. Berg → Rapporteur:special rapporteur on minority issues"],
    ],
    [
      "but not two of one name",
      ["Lea Berg, Minister of Peru, and Ann Berg, Minister of Fiji, met. Ms. Berg spoke."],
      [],
    ],
    ["nor where they do nothing", ["Lea Berg, Minister of Peru, met pilots. They saw the port of Ms. Berg again."], []],
    ["nor long after", ["The Director of UNICEF spoke.", "A.", "B.", "C.", "D.", "The Director announced a fund."], []],
  ];
  for (const [what, paragraphs, expected] of cases)
    it(`${what}: “${paragraphs.join("” “")}”`, () => assert.deepEqual(held(...paragraphs), expected));
});
