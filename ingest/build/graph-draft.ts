import type { GraphEdge, Properties, PropertyValue } from "../../cypher/schema/graph";
import { type EdgePlace, edgeKey } from "../../cypher/schema/keys";
import type { EdgeKind, NodeKind } from "../../cypher/schema/kinds";

type Loose = Readonly<Record<string, PropertyValue | undefined>>;

/** A graph while it is being built: nodes and edges by key, first one kept, so that nothing can stand twice. */
export class GraphDraft {
  readonly nodes = new Map<string, { key: string; kind: NodeKind; label: string; properties: Properties }>();
  readonly edges = new Map<string, GraphEdge>();

  constructor(readonly symbol: string) {}

  node(key: string, kind: NodeKind, label: string, properties: Loose): void {
    if (this.nodes.has(key)) return;
    this.nodes.set(key, { key, kind, label, properties: present(properties) });
  }

  /** An edge of this report; `at` is its place where it has offsets. */
  edge(
    kind: EdgeKind,
    source: string,
    target: string,
    properties: Loose = {},
    at: Omit<EdgePlace, "symbol"> = {},
  ): void {
    const key = edgeKey(kind, source, target, { symbol: this.symbol, ...at });
    this.put(key, kind, source, target, properties, this.symbol);
  }

  /** An edge that no report claims: a target is part of its Goal. */
  partOf(source: string, target: string): void {
    this.put(edgeKey("PART_OF", source, target), "PART_OF", source, target, {});
  }

  private put(key: string, kind: EdgeKind, source: string, target: string, properties: Loose, report?: string): void {
    if (this.edges.has(key)) return;
    const attributes = { ...(report !== undefined && { report }), ...present(properties), kind };
    this.edges.set(key, { key, source, target, attributes });
  }
}

/** Leaves out what is undefined or empty of words; a graph holds no nulls. Lists may be empty. */
function present(properties: Loose): Record<string, PropertyValue> {
  const kept: Record<string, PropertyValue> = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

/** Code-unit order, the same on every machine. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a map holds, in the code-unit order of its keys, which is how an array sorts strings by itself. */
export const sortedByKey = <T>(things: ReadonlyMap<string, T>): T[] =>
  [...things.keys()].sort().flatMap((key) => things.get(key) ?? []);

export type DraftNode = GraphDraft["nodes"] extends Map<string, infer N> ? N : never;
