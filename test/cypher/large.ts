import type { GraphEdge, GraphNode, Properties, ReportGraph } from "../../cypher/schema/graph";
import { edgeKey } from "../../cypher/schema/keys";
import type { EdgeKind, NodeKind } from "../../cypher/schema/kinds";

const sentence =
  "The State reported that it had adopted a law, trained its police and opened shelters in every region of the country. ";
const states = 193;
const targets = 169;

/** A report of the size of a real one, made of numbers: some 1,000 nodes and 3,000 edges. */
export function largeGraph(report: number): ReportGraph {
  const symbol = `A/${report}`;
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const names = new Map<string, number>();
  const node = (key: string, kind: NodeKind, label: string, properties: Properties = {}): string => {
    nodes.set(key, { key, attributes: { ...properties, kind, label, x: report % 7, y: label.length } });
    return key;
  };
  const edge = (
    kind: EdgeKind,
    source: string,
    target: string,
    properties: Properties,
    place?: string,
    start?: number,
  ): void => {
    const at = { symbol, ...(place === undefined ? {} : { place, start: start ?? 0 }) };
    const key = kind === "PART_OF" ? edgeKey(kind, source, target) : edgeKey(kind, source, target, at);
    edges.set(key, { key, source, target, attributes: { ...properties, kind } });
  };
  const shared = (key: string, kind: NodeKind, label: string, properties: Properties): string => {
    names.set(key, (names.get(key) ?? 0) + 1);
    return node(key, kind, label, properties);
  };
  const root = node(`Report:${symbol}`, "Report", symbol, {
    symbol,
    title: `Report ${report}`,
    date: `20${10 + (report % 15)}-01-01`,
    sourceHash: symbol,
    version: "1",
  });
  const mine = { report: symbol };
  for (let number = 1; number <= 250; number++) {
    const place = String(number);
    const paragraph = node(`Paragraph:${symbol}#${place}`, "Paragraph", place, {
      number: place,
      text: sentence.repeat(6),
      order: number,
    });
    edge("HAS_PARAGRAPH", root, paragraph, mine);
    const evidence = { ...mine, paragraph: place, evidence: sentence, end: 20, rule: "subject", confidence: 0.9 };
    for (let at = 0; at < 3; at++) {
      const start = at * 100;
      const measure = node(`Measure:${symbol}#${place}@${start}`, "Measure", sentence.slice(0, 30), {
        text: sentence,
        paragraph: place,
        evidence: sentence,
        measureKind: "law",
        order: number * 10 + at,
      });
      edge("DESCRIBES", paragraph, measure, { ...mine, start, end: start + 50 }, place, start);
      const code = `5.${((number * 7 + at + report) % targets) + 1}`;
      const state = (number * 3 + at * 5 + report) % states;
      const target = shared(`Target:${code}`, "Target", `Target ${code}`, { code, title: `What ${code} asks` });
      const actor = shared(`State:S${state}`, "State", `State ${state}`, {
        name: `State ${state}`,
        iso3: `S${state}`,
        region: `Region ${state % 6}`,
      });
      edge(
        "ADDRESSES",
        measure,
        target,
        { ...evidence, start, basis: at === 0 ? "stated" : "inferred", score: 0.8, reason: "law" },
        place,
        start,
      );
      edge("REPORTED_BY", measure, actor, { ...evidence, start }, place, start);
      edge(
        "MENTIONS",
        paragraph,
        actor,
        { ...mine, start, end: start + 5, surface: "State", rule: "state", confidence: 1 },
        place,
        start,
      );
      edge(
        "MENTIONS",
        paragraph,
        target,
        { ...mine, start: start + 50, end: start + 55, surface: code, rule: "target", confidence: 1 },
        place,
        start + 50,
      );
      edge("PART_OF", target, shared("Goal:5", "Goal", "Goal 5", { code: "5", title: "Equality" }), {});
    }
  }
  for (const [key, count] of names) edge("NAMES", root, key, { ...mine, count, x: report % 7, y: 1 });
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
