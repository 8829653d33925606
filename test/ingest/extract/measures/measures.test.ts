import assert from "node:assert/strict";
import { measures } from "../../../../ingest/extract/measures";
import { measureKind } from "../../../../ingest/extract/measures/kind";
import { measuresOf, reportOf } from "./written";

describe("measures", () => {
  it("are keyed by the paragraph and the place where their clause starts", () => {
    const [first, second] = measuresOf([
      "[OPAL] opened a school for pilots in the north of the island, and Fiji drew a map of reefs.",
    ]);
    assert.equal(first?.key, "Measure:A/99/1#1@5");
    assert.equal(second?.key, `Measure:A/99/1#1@${second?.start}`);
  });
  it("have their text as a slice of the paragraph, within their sentence", () => {
    const marked = ["The sea is warm. [OPAL] opened a school for pilots in the north of the island."];
    const { document } = reportOf(marked);
    const text = document.paragraphs[0]?.text ?? "";
    const [measure] = measuresOf(marked);
    assert.equal(measure?.text, text.slice(measure?.start, measure?.end));
    assert.equal(measure?.evidence, "OPAL opened a school for pilots in the north of the island.");
  });
  it("point at the name of their actor", () => {
    const marked = ["The [Harbour Agency] opened a school for pilots in the north of the island."];
    const { document } = reportOf(marked);
    const evidence = measuresOf(marked)[0]?.actors[0]?.evidence;
    assert.equal(document.paragraphs[0]?.text.slice(evidence?.start, evidence?.end), "Harbour Agency");
    assert.equal(evidence?.rule, "subject");
  });
  it("are not read in front matter", () => {
    const { document, recognised } = reportOf(["[OPAL] opened a school."]);
    const front = { ...document, paragraphs: document.paragraphs.map((p) => ({ ...p, number: "0" })) };
    assert.deepEqual(measures(front, recognised), []);
  });
  it("are the same on every run", () => {
    const marked = ["[OPAL] and Peru opened a pier (Chad). It drew maps, which helped.", "They also met."];
    assert.deepEqual(measuresOf(marked), measuresOf(marked));
  });
  it("carry an actor over into the next paragraph by its first sentence alone", () => {
    const found = measuresOf([
      "[OPAL] opened a school.",
      "It drew maps. The sea is warm.",
      "It is deep. It drew maps.",
    ]);
    assert.equal(found.filter((m) => m.paragraph === "2")[0]?.actors[0]?.thing, "Entity:OPAL");
    assert.deepEqual(
      found.filter((m) => m.paragraph === "3"),
      [],
    );
  });
});

describe("the kind of a measure", () => {
  const action: ReadonlySet<"action"> = new Set(["action"]);
  const cases: readonly (readonly [text: string, kind: string])[] = [
    ["adopted a law on ports", "law"],
    ["trained 300 pilots", "training"],
    ["ran a campaign to raise awareness of nets", "awareness"],
    ["collects data on reefs", "data"],
    ["established a commission on wells", "institution"],
    ["revised its national strategy on rivers", "policy"],
    ["provides shelters and health services", "services"],
    ["partnered with the port to convene a forum", "cooperation"],
    ["painted the pier", "action"],
  ];
  for (const [text, kind] of cases)
    it(`is ${kind} for “${text}”`, () => {
      assert.equal(measureKind(text, action), kind);
    });
  it("is statement where the verb states and does not act", () => {
    assert.equal(measureKind("condemned the closing of wells", new Set(["statement"])), "statement");
  });
});
