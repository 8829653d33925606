import type { GraphEdge, GraphNode, Properties, ReportGraph } from "../../cypher/schema/graph";
import { edgeKey } from "../../cypher/schema/keys";
import type { EdgeKind, NodeKind } from "../../cypher/schema/kinds";

/** What a made-up report says, for tests of stores: small, but with every origin of node and family of edge. */
export interface Example {
  readonly symbol: string;
  readonly sourceHash?: string;
  readonly x?: number;
  /** Names that the report uses for the ministry and the State, contributed by its NAMES edges. */
  readonly aliases?: readonly string[];
  /** A title of resolution A/RES/70/1, where the report tells one. */
  readonly resolutionTitle?: string;
  readonly withoutSource?: boolean;
  readonly measures?: number;
}

export const sentence = "Denmark adopted a law on equal pay in 2016, in line with target 5.1.";

/** The graph of a made-up report, as ingest would build it. */
export function exampleGraph(example: Example): ReportGraph {
  const { symbol, x = 1, aliases = ["Denmark"], measures = 1 } = example;
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const node = (key: string, kind: NodeKind, label: string, properties: Properties = {}): string => {
    nodes.push({ key, attributes: { ...properties, kind, label, x, y: -x } });
    return key;
  };
  const edge = (
    kind: EdgeKind,
    source: string,
    target: string,
    properties: Properties = {},
    place?: string,
    start = 0,
  ) => {
    const basis = (["stated", "inferred"] as const).find((one) => one === properties.basis);
    const at = { symbol, ...(place === undefined ? {} : { place, start }), ...(basis ? { basis } : {}) };
    const key = kind === "PART_OF" ? edgeKey(kind, source, target) : edgeKey(kind, source, target, at);
    const report: Properties = kind === "PART_OF" ? {} : { report: symbol };
    edges.push({ key, source, target, attributes: { ...report, ...properties, kind } });
  };
  const evidence = (start: number, end: number) => ({
    paragraph: "1",
    evidence: sentence,
    start,
    end,
    rule: "subject",
    confidence: 0.9,
  });

  const report = node(`Report:${symbol}`, "Report", symbol, {
    symbol,
    symbols: [symbol],
    title: `Progress, as ${symbol} tells it`,
    date: "2018-07-27",
    session: 73,
    sourceHash: example.sourceHash ?? `hash of ${symbol}`,
    version: "1",
    doubts: [],
    language: "en",
  });
  const section = node(`Section:${symbol}#I`, "Section", "I. Introduction", {
    number: "I",
    title: "Introduction",
    order: 1,
  });
  const paragraph = node(`Paragraph:${symbol}#1`, "Paragraph", "1", { number: "1", text: sentence, page: 2, order: 2 });
  const footnote = node(`Footnote:${symbol}#fn1`, "Footnote", "1", { number: "1", text: "See A/RES/70/1.", order: 3 });
  edge("HAS_SECTION", report, section);
  edge("HAS_PARAGRAPH", section, paragraph);
  edge("HAS_FOOTNOTE", paragraph, footnote, { start: 30 });

  const others = aliases.filter((alias) => alias !== "Denmark");
  const state = node("State:DNK", "State", "Denmark", {
    name: "Denmark",
    iso3: "DNK",
    region: "Europe",
    aliases: others,
  });
  edge("NAMES", report, state, { count: 3, aliases, x, y: -x });
  for (const start of [0, 10, 20]) {
    edge(
      "MENTIONS",
      paragraph,
      state,
      { start, end: start + 7, surface: "Denmark", rule: "state", confidence: 1 },
      "1",
      start,
    );
  }
  const ministry = node("Entity:ministry of work@DNK", "Entity", aliases[0] ?? "", {
    name: `Ministry, ${symbol}`,
    aliases,
  });
  edge("NAMES", report, ministry, {
    count: 1,
    aliases,
    name: `Ministry, ${symbol}`,
    label: aliases[0] ?? "",
    x,
    y: -x,
  });
  edge(
    "MENTIONS",
    paragraph,
    ministry,
    { start: 40, end: 44, surface: "they", rule: "anaphora", confidence: 0.5 },
    "1",
    40,
  );
  const title: Properties = example.resolutionTitle === undefined ? {} : { title: example.resolutionTitle };
  const resolution = node("Resolution:A/RES/70/1", "Resolution", "A/RES/70/1", {
    symbol: "A/RES/70/1",
    body: "General Assembly",
    ...title,
  });
  edge("NAMES", report, resolution, { count: 1, x, y: -x });
  edge(
    "MENTIONS",
    footnote,
    resolution,
    { start: 4, end: 14, surface: "A/RES/70/1", rule: "resolution", confidence: 1 },
    "fn1",
    4,
  );
  edge("ADOPTED_BY", resolution, ministry, evidence(0, 7), "1");
  const goal = node("Goal:5", "Goal", "Goal 5", { code: "5", title: "Equality of women and men" });
  const target = node("Target:5.1", "Target", "Target 5.1", { code: "5.1", title: "End discrimination" });
  for (const key of [goal, target]) edge("NAMES", report, key, { count: 1, x, y: -x });
  edge("PART_OF", target, goal);
  const named = { start: 57, end: 67, surface: "target 5.1", rule: "target", confidence: 1, factor: "equal pay" };
  edge("MENTIONS", paragraph, target, named, "1", 57);
  if (!example.withoutSource) {
    const source = node("Source:the state of wages 2015", "Source", "The state of wages", {
      title: "The state of wages",
      year: 2015,
    });
    edge("NAMES", report, source, {
      count: 0,
      title: "The state of wages",
      label: "The state of wages",
      year: 2015,
      x,
      y: -x,
    });
    edge("CITES", footnote, source);
  }
  for (let at = 0; at < measures; at++) {
    const start = at * 10;
    const measure = node(`Measure:${symbol}#1@${start}`, "Measure", "a law on equal pay", {
      text: "Denmark adopted a law on equal pay in 2016",
      paragraph: "1",
      evidence: sentence,
      measureKind: "law",
      order: 4 + at,
    });
    edge("DESCRIBES", paragraph, measure, { start, end: 42 }, "1", start);
    edge("REPORTED_BY", measure, state, evidence(0, 7), "1");
    const why = { reason: "equal pay", ...evidence(18, 27) };
    edge("ADDRESSES", measure, target, { basis: "stated", score: 1, ...why }, "1", 18);
    edge("ADDRESSES", measure, target, { basis: "inferred", score: 0.75, ...why }, "1", 18);
  }
  const statistic = node(`Statistic:${symbol}#fn1@0`, "Statistic", "57 per cent", {
    text: "57 per cent",
    value: [57],
    unit: "per cent",
    paragraph: "fn1",
    evidence: "57 per cent.",
    order: 9,
  });
  edge("DESCRIBES", footnote, statistic, { start: 0, end: 11 }, "fn1");
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
  return { nodes: nodes.sort(byKey), edges: edges.sort(byKey) };
}
