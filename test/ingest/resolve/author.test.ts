import assert from "node:assert/strict";
import { recognise } from "../../../ingest/recognise";
import type { Document } from "../../../ingest/structure/document";
import { line, reportOf } from "../recognise/report";

const inReport = (front: string, ...paragraphs: string[]): string[] =>
  recognise(reportOf(paragraphs, [], front))
    .mentions.filter(({ place, rule }) => place === `${paragraphs.length}` && rule.startsWith("anaphora"))
    .map(line);

/** The report with all its paragraphs under one title. */
const under = (title: string, document: Document): Document => ({
  ...document,
  sections: [{ id: "I", number: "I", title, order: 0, marks: [] }],
  paragraphs: document.paragraphs.map((paragraph) =>
    paragraph.number === "0" ? paragraph : { ...paragraph, section: "I" },
  ),
});

describe("the author of a report", () => {
  it("is meant by “I” and “my”", () =>
    assert.deepEqual(inReport("Report of the Secretary-General", "I urge calm. In my view it helps."), [
      "I → Entity:secretary general",
      "my → Entity:secretary general",
    ]));
  it("is the holder of a mandate before the Secretary-General who transmits the report", () =>
    assert.deepEqual(
      inReport(
        "Note by the Secretary-General. Report of the Special Rapporteur on the right to education",
        "I visited schools.",
      ),
      ["I → Rapporteur:special rapporteur on the right to education"],
    ));
  it("is not meant by a number or within quotation marks", () =>
    assert.deepEqual(
      inReport("Report of the Secretary-General", "Annex I lists them. A pilot said: “I left my ship”."),
      [],
    ));
  it("is not known of a body", () => assert.deepEqual(inReport("Report of the Harbour Agency", "I agree."), []));
});

describe("the representatives of the Secretary-General", () => {
  it("are meant by a subject that the report is on, where none is named", () =>
    assert.deepEqual(
      inReport("Conflict-related sexual violence Report of the Secretary-General", "The Special Representative left."),
      [
        "The Special Representative → Rapporteur:special representative of the secretary general on sexual violence in conflict",
      ],
    ));
  it("have an office of their own", () =>
    assert.deepEqual(
      inReport(
        "Report of the Secretary-General",
        "The Special Envoy for the Great Lakes Region met pilots.",
        "The Office of the Special Envoy met them too. The Office helped.",
      ),
      [
        "Office of the Special Envoy → Entity:office of the special envoy of the secretary general for the great lakes region of africa",
        "The Office → Entity:office of the special envoy of the secretary general for the great lakes region of africa",
      ],
    ));
});

describe("the State of a heading", () => {
  const inPeru = (text: string): string[] =>
    recognise(under("Peru", reportOf([text])))
      .mentions.filter(({ place }) => place === "1")
      .map(line);
  it("is meant by the Government and the authorities", () =>
    assert.deepEqual(inPeru("The Government agreed. The authorities opened the port."), [
      "Government → State:PER",
      "authorities → State:PER",
    ]));
  it("has the bodies that every State has", () =>
    assert.deepEqual(inPeru("The Ministry of Ports and the Office of the Ombudsman agreed."), [
      "Ministry of Ports → Entity:ministry of ports@PER",
      "Office of the Ombudsman → Entity:office of the ombudsman@PER",
    ]));
});

describe("an adjective that two States have", () => {
  const last = (...paragraphs: string[]): string[] => inOrder(paragraphs).map(line);
  const inOrder = (paragraphs: readonly string[]) =>
    recognise(reportOf(paragraphs)).mentions.filter(({ place }) => place === `${paragraphs.length}`);
  it("is of the one that the report names", () =>
    assert.deepEqual(last("The Democratic Republic of the Congo agreed.", "Congolese authorities met."), [
      "Congolese → State:COD",
    ]));
  it("is of neither where it names both or none", () => {
    assert.deepEqual(last("The Democratic Republic of the Congo met the Congo.", "Congolese authorities met."), []);
    assert.deepEqual(last("Congolese authorities met."), []);
  });
});

describe("who speaks in the first person", () => {
  const spoken = (front: string, ...paragraphs: string[]): string[] =>
    inReport(front, ...paragraphs).filter((entry) => /^(?:I|[Mm]y|[Ww]e|[Tt]he .*mandate.holder) → /.test(entry));
  const cases: readonly (readonly [what: string, front: string, text: string, expected: readonly string[]])[] = [
    [
      "a State in its own letter",
      "Letter dated 2 May 2020 from the Permanent Representative of Fiji to the United Nations addressed to the Secretary-General",
      "We sent divers.",
      ["We → State:FJI"],
    ],
    [
      "the holder of a mandate, also as the present one",
      "Report of the Special Rapporteur on the right to education",
      "The present mandate holder visited schools, and we met pupils.",
      [
        "The present mandate holder → Rapporteur:special rapporteur on the right to education",
        "we → Rapporteur:special rapporteur on the right to education",
      ],
    ],
    ["“we” in a report of the Secretary-General is everybody", "Report of the Secretary-General", "We sail on.", []],
  ];
  for (const [what, front, text, expected] of cases)
    it(what, () => {
      assert.deepEqual(spoken(front, text), expected);
    });
});

describe("an envoy by the office alone", () => {
  it("is the only one for the State that the title names", () =>
    assert.deepEqual(
      inReport("The situation in Mali. Report of the Secretary-General", "The Special Representative met pilots."),
      ["The Special Representative → Rapporteur:special representative of the secretary general for mali"],
    ));
  it("is the only one for the State of which most is told", () =>
    assert.deepEqual(
      inReport(
        "",
        "Bosnia and Herzegovina fished. In Bosnia and Herzegovina pilots met.",
        "The High Representative spoke.",
      ),
      ["The High Representative → Entity:high representative for bosnia and herzegovina"],
    ));
  it("is one of the report's own where it tells no mandate", () =>
    assert.deepEqual(
      inReport("Report of the Secretary-General", "It was told to the Personal Envoy of the Secretary-General."),
      ["the Personal Envoy of the Secretary-General → Rapporteur:personal envoy of the secretary general@A/99/100"],
    ));
});
