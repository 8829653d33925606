import assert from "node:assert/strict";
import { join } from "node:path";
import type { GraphEdge } from "../../cypher/schema/graph";
import { edgeKindNames, nodeKindNames } from "../../cypher/schema/kinds";
import { type IngestResult, ingestFile } from "../../ingest";

const sample = join(__dirname, "../../ingest/sample/A-99-705.txt");

describe("the specimen report through the whole chain", () => {
  let result: IngestResult;
  const node = (key: string) => result.graph.nodes.find((n) => n.key === key)?.attributes;
  const edges = (kind: string): GraphEdge[] => result.graph.edges.filter((e) => e.attributes.kind === kind);
  /** What an actor is told to have done, in its words. */
  const measuresOf = (actor: string): string[] =>
    edges("REPORTED_BY")
      .filter((e) => e.target === actor)
      .map((e) => String(node(e.source)?.text));

  before(async () => {
    result = await ingestFile(sample);
  });

  it("shows every kind of node and of edge", () => {
    const has = new Set(result.graph.nodes.map((n) => n.attributes.kind));
    assert.deepEqual(
      nodeKindNames.filter((kind) => !has.has(kind)),
      [],
    );
    const linked = new Set(result.graph.edges.map((e) => e.attributes.kind));
    assert.deepEqual(
      edgeKindNames.filter((kind) => !linked.has(kind)),
      [],
    );
  });

  it("says on the report that it is a specimen, with its front matter", () => {
    const report = node("Report:A/99/705");
    assert.equal(report?.specimen, true);
    assert.equal(report?.title, "Safe water and sanitation in coastal towns");
    assert.equal(report?.session, 99);
    assert.equal(report?.agendaItem, "21 (c)");
    assert.equal(report?.date, "2044-08-14");
    assert.equal(report?.documentType, "Report of the Secretary-General");
    assert.equal(report?.body, "General Assembly");
    assert.equal(report?.periodFrom, "2042-07-01");
    assert.equal(report?.periodTo, "2044-06-30");
  });

  it("has all forty paragraphs, and joins the one that a footnote interrupts", () => {
    for (let n = 1; n <= 40; n++) assert.ok(node(`Paragraph:A/99/705#${n}`), `paragraph ${n}`);
    assert.match(
      String(node("Paragraph:A/99/705#7")?.text),
      /drew attention to villages whose wells have been sold\.$/,
    );
  });

  it("finds what Denmark did, also where it stands in brackets", () => {
    const told = measuresOf("State:DNK").join("\n");
    assert.match(told, /passed an act/);
    assert.match(told, /set up a fund/);
    assert.match(told, /prize for the cleanest quay/);
    assert.match(told, /trained 900 harbour masters/);
  });

  it("carries an actor from the sentence before", () => {
    const carried = edges("REPORTED_BY").filter((e) => /^(anaphora|inherited)/.test(String(e.attributes.rule)));
    assert.ok(carried.length > 0);
    assert.match(measuresOf("Entity:united nations environment programme").join("\n"), /reviewed the harbour rules/);
  });

  it("shows for every claim a sentence that stands in the report, and the words within it", () => {
    for (const edge of result.graph.edges) {
      const { evidence, paragraph, start, end } = edge.attributes;
      if (typeof evidence !== "string") continue;
      const place = String(paragraph);
      const text = String(node(`${place.startsWith("fn") ? "Footnote" : "Paragraph"}:A/99/705#${place}`)?.text);
      const at = text.indexOf(evidence);
      assert.ok(at >= 0, `${edge.key}: its evidence stands in ${place}`);
      assert.ok(typeof start === "number" && typeof end === "number" && start < end && end <= text.length, edge.key);
    }
  });

  it("is the same, byte for byte, when it is read again", async () => {
    const again = await ingestFile(sample);
    assert.equal(JSON.stringify(again.graph), JSON.stringify(result.graph));
  });
});
