import assert from "node:assert/strict";
import { extract } from "../../../ingest/extract";
import type { Claims } from "../../../ingest/extract/claim";
import { recognise } from "../../../ingest/recognise";
import { reportOf } from "../link/report";

const claims = (...texts: string[]): Claims => {
  const report = reportOf(...texts);
  return extract(report, recognise(report));
};
const said = (kind: string, ...texts: string[]): string[] =>
  claims(...texts)
    .statements.filter((statement) => statement.kind === kind)
    .map(({ source, target }) => `${source} > ${target}`);

describe("what a report says of itself", () => {
  for (const text of [
    "Pursuant to General Assembly resolution 68/12, the present report tells of boats.",
    "The present report is submitted in accordance with General Assembly resolution 68/12.",
    "In its resolution 68/12, the General Assembly requested the Secretary-General to submit a report on boats.",
  ]) {
    it(`is its mandate in “${text}”`, () =>
      assert.deepEqual(said("PURSUANT_TO", text), ["Report:A/99/1 > Resolution:A/RES/68/12"]));
  }

  it("is every resolution of a list", () => {
    assert.equal(
      said(
        "PURSUANT_TO",
        "In accordance with General Assembly resolutions 61/16, 68/1 and 75/290 A, the present report is submitted.",
      ).length,
      3,
    );
  });

  it("is no mandate of another report", () => {
    assert.deepEqual(
      said(
        "PURSUANT_TO",
        "In his report (A/88/7), submitted pursuant to General Assembly resolution 68/12, the Secretary-General counts boats.",
      ),
      [],
    );
  });

  it("is the report that it follows", () => {
    assert.deepEqual(said("FOLLOWS", "It tells what was done since the previous report on the subject (A/88/7)."), [
      "Report:A/99/1 > Document:A/88/7",
    ]);
    assert.deepEqual(said("FOLLOWS", "Boats were counted (see A/88/7)."), []);
  });

  for (const [text, from, to] of [
    ["The present report covers the period from 26 July 2026 to 30 June 2028.", "2026-07-26", "2028-06-30"],
    ["The report tells of progress during the period from July 2034 to June 2035.", "2034-07", "2035-06"],
    ["The report covers the period from 1 January to 31 December 2033.", "2033-01-01", "2033-12-31"],
  ] as const) {
    it(`is its period in “${text}”`, () => {
      const { periodFrom, periodTo } = claims(text);
      assert.deepEqual([periodFrom, periodTo], [from, to]);
    });
  }

  it("is who adopted a resolution, by the sentence that names both", () => {
    const { statements, things } = claims(
      "See resolution 2467 (2019). The Security Council adopted resolution 2467 (2019).",
    );
    const [adopted] = statements.filter(({ kind }) => kind === "ADOPTED_BY");
    assert.equal(adopted?.target, "Entity:security council");
    assert.equal(adopted.evidence.evidence, "The Security Council adopted resolution 2467 (2019).");
    assert.deepEqual(things, []);
  });

  it("is who adopted a resolution, by its symbol alone, and then the body is a thing of the claim", () => {
    const { statements, things } = claims("See A/RES/68/12.");
    assert.equal(statements.find(({ kind }) => kind === "ADOPTED_BY")?.target, "Entity:general assembly");
    assert.deepEqual(
      things.map(({ key }) => key),
      ["Entity:general assembly"],
    );
  });

  it("is who sent information, in a sentence, a note that says so, or a bare list at its mark", () => {
    assert.deepEqual(
      said("SUBMITTED_TO", "The present report draws on information received from Chad, Fiji and Peru."),
      ["State:TCD > Report:A/99/1", "State:FJI > Report:A/99/1", "State:PER > Report:A/99/1"],
    );
    const report = reportOf("The present report is based on inputs from Member States.");
    const text = "Chad, Fiji, Peru and Malta.";
    const [paragraph] = report.paragraphs;
    assert.ok(paragraph);
    const withNote = {
      ...report,
      paragraphs: [{ ...paragraph, marks: [{ footnote: "1", start: paragraph.text.length }] }],
      footnotes: [{ number: "1", text, order: 1, sentences: [{ start: 0, end: text.length }] }],
    };
    const { statements } = extract(withNote, recognise(withNote));
    assert.equal(statements.filter(({ kind }) => kind === "SUBMITTED_TO").length, 4);
  });
});

describe("authors of documents", () => {
  for (const [text, author] of [
    ["In 2027, the World Health Organization examined tides (see A/88/7).", "Entity:world health organization"],
    ["The World Health Organization’s brief on tides (A/88/7) is short.", "Entity:world health organization"],
    ["In his report to the Council (A/88/7), the Secretary-General spoke of tides.", "Entity:secretary general"],
    ["Tides are told in the report of the Secretary-General (A/88/7).", "Entity:secretary general"],
    [
      "UNICEF recalls its views on tides in the last report of the Secretary-General (A/88/7).",
      "Entity:secretary general",
    ],
  ] as const) {
    it(`are ${author} in “${text}”`, () =>
      assert.deepEqual(said("REPORTED_BY", text).slice(0, 1), [`Document:A/88/7 > ${author}`]));
  }

  it("are not told by a bracket after a fact", () => {
    assert.deepEqual(said("REPORTED_BY", "The World Health Organization built a clinic in Chad (see A/88/7)."), []);
    assert.deepEqual(said("REPORTED_BY", "Tides rise (see A/88/7)."), []);
  });

  it("are not those who take note of another's report, nor of a work named in another bracket", () => {
    for (const text of [
      "In its resolution 88/14, the General Assembly took note of the report (A/88/7).",
      "The World Health Organization counts tides (see WHO report No. 88/17) and boats are old (A/88/7, para. 2).",
    ])
      assert.deepEqual(said("REPORTED_BY", text), []);
  });
});
