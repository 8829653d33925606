import assert from "node:assert/strict";
import { build, toGraphology } from "../../../ingest/build";
import type { Claims, Evidence } from "../../../ingest/extract/claim";
import type { Link } from "../../../ingest/link/link";
import type { Mention, Recognised, Thing } from "../../../ingest/recognise/mention";
import type { Document } from "../../../ingest/structure/document";

const text = "Chad opened two clinics in the north. Chad also hired nurses, in line with target 3.8.";
const first = "Chad opened two clinics in the north.";
const second = "Chad also hired nurses, in line with target 3.8.";
const symbol = "A/99/1";

const document: Document = {
  symbol,
  symbolFrom: "printed",
  front: { symbols: [symbol], title: "Clinics", session: 99, marks: [{ footnote: "*", start: 7 }] },
  sections: [{ id: "I", number: "I", title: "Action", order: 2, marks: [] }],
  paragraphs: [
    { number: "0", text: "A/99/1", order: 1, sentences: [{ start: 0, end: 6 }], marks: [], items: [] },
    {
      number: "1",
      text,
      order: 3,
      sentences: [
        { start: 0, end: first.length },
        { start: first.length + 1, end: text.length },
      ],
      section: "I",
      marks: [{ footnote: "1", start: 37 }],
      items: [],
    },
  ],
  footnotes: [
    { number: "1", text: "Ministry of Health, Clinics, 2043.", order: 4, sentences: [{ start: 0, end: 34 }] },
  ],
  doubts: ["1: a mark without a note"],
  sourceFile: "clinics.txt",
  sourceHash: "0".repeat(64),
  specimen: false,
};

const chad: Thing = {
  key: "State:TCD",
  kind: "State",
  known: true,
  label: "Chad",
  properties: { name: "Chad", iso3: "TCD", aliases: ["Republic of Chad"] },
  surfaces: ["Chad"],
};
const ministry: Thing = {
  key: "Entity:ministry of health@A/99/1",
  kind: "Entity",
  known: false,
  label: "Ministry of Health",
  properties: { name: "Ministry of Health", entityKind: "other" },
  surfaces: ["Ministry of Health"],
};
const target: Thing = {
  key: "Target:3.8",
  kind: "Target",
  known: true,
  label: "3.8",
  properties: { code: "3.8", title: "Care" },
  surfaces: [],
};
const mention = (thing: string, place: string, start: number, surface: string): Mention => ({
  place,
  thing,
  start,
  surface,
  end: start + surface.length,
  rule: "name",
  confidence: 1,
});
const recognised: Recognised = {
  things: new Map([chad, ministry, target].map((t) => [t.key, t])),
  mentions: [
    mention("State:TCD", "1", 0, "Chad"),
    mention("State:TCD", "1", 38, "Chad"),
    mention("Target:3.8", "1", 73, "target 3.8"),
    mention(ministry.key, "fn1", 0, "Ministry of Health"),
  ],
  citations: [],
  doubts: [],
};
const evidence = (sentence: string, start: number, end: number, rule: string): Evidence => ({
  paragraph: "1",
  evidence: sentence,
  start,
  end,
  rule,
  confidence: 0.912,
});
const measure = (at: number, said: string, sentence: string, actorAt: number): Claims["measures"][number] => ({
  key: `Measure:${symbol}#1@${at}`,
  text: said,
  paragraph: "1",
  start: at,
  end: at + said.length,
  evidence: sentence,
  confidence: 0.9,
  measureKind: "services",
  actors: [{ thing: "State:TCD", evidence: evidence(sentence, actorAt, actorAt + 4, "subject") }],
});
const claims: Claims = {
  measures: [measure(5, "opened two clinics in the north", first, 0), measure(48, "hired nurses", second, 38)],
  recommendations: [],
  statistics: [],
  statements: [],
  things: [],
  doubts: [],
};
const links: Link[] = [
  {
    source: `Measure:${symbol}#1@48`,
    target: "Target:3.8",
    basis: "stated",
    score: 1,
    reason: "target 3.8",
    evidence: evidence(second, 73, 83, "stated"),
  },
];

describe("building the graph of a report", () => {
  const graph = build(document, recognised, claims, links);
  const keys = graph.edges.map((e) => e.key);
  const node = (key: string) => graph.nodes.find((n) => n.key === key)?.attributes;

  it("keeps every mention of one thing in one paragraph as an edge of its own", () => {
    assert.deepEqual(
      keys.filter((k) => k.startsWith("MENTIONS") && k.includes("State:TCD")),
      ["MENTIONS:Paragraph:A/99/1#1>State:TCD@A/99/1#1.0", "MENTIONS:Paragraph:A/99/1#1>State:TCD@A/99/1#1.38"],
    );
  });

  it("gives claims their evidence and a key that tells their place", () => {
    assert.ok(keys.includes("ADDRESSES:Measure:A/99/1#1@48>Target:3.8@A/99/1#1.73.stated"));
    assert.ok(keys.includes("REPORTED_BY:Measure:A/99/1#1@5>State:TCD@A/99/1#1.0"));
    const edge = graph.edges.find((e) => e.attributes.kind === "REPORTED_BY" && e.source.endsWith("@5"));
    assert.equal(edge?.attributes.evidence, first);
    assert.equal(edge?.attributes.confidence, 0.91);
  });

  it("puts the Goal above a target, and names each shared thing once with what the report contributes", () => {
    assert.ok(keys.includes("PART_OF:Target:3.8>Goal:3"));
    const names = graph.edges.filter((e) => e.attributes.kind === "NAMES");
    assert.deepEqual(
      names.map((e) => e.target),
      ["Document:A/99/1", ministry.key, "Goal:3", "State:TCD", "Target:3.8"],
    );
    const ofMinistry = names.find((e) => e.target === ministry.key)?.attributes;
    assert.equal(ofMinistry?.name, "Ministry of Health");
    assert.equal(names.find((e) => e.target === "State:TCD")?.attributes.name, undefined);
    assert.equal(names.find((e) => e.target === "State:TCD")?.attributes.count, 2);
  });

  it("keeps the vocabulary's aliases beside those of the report, without the name itself", () => {
    assert.deepEqual(node("State:TCD")?.aliases, ["Republic of Chad"]);
  });

  it("hangs a footnote on the paragraph of its mark, and one of a title on the report", () => {
    assert.ok(keys.includes("HAS_FOOTNOTE:Paragraph:A/99/1#1>Footnote:A/99/1#fn1@A/99/1#1.37"));
  });

  it("gives every node a place in the picture, the same at every run", () => {
    assert.ok(graph.nodes.every((n) => Number.isFinite(n.attributes.x) && Number.isFinite(n.attributes.y)));
    assert.equal(JSON.stringify(build(document, recognised, claims, links)), JSON.stringify(graph));
  });

  it("carries the doubts of all steps on the report", () => {
    assert.deepEqual(node("Report:A/99/1")?.doubts, ["1: a mark without a note"]);
  });

  it("becomes a directed graphology graph with parallel edges", () => {
    const g = toGraphology(graph);
    assert.equal(g.order, graph.nodes.length);
    assert.equal(g.size, graph.edges.length);
  });

  it("refuses a claim about a thing that no step has described", () => {
    const wrong: Link[] = [{ ...links[0], target: "Entity:nobody" } as Link];
    assert.throws(() => build(document, recognised, claims, wrong), /Entity:nobody, which no step has described/);
  });
});
