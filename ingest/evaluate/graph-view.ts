import type { ReportGraph } from "../../cypher/schema/graph";
import type { EdgeKind, NodeKind } from "../../cypher/schema/kinds";
import { foldName } from "./words";

export interface ViewNode {
  readonly key: string;
  readonly kind: NodeKind;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface ViewEdge {
  readonly key: string;
  readonly kind: EdgeKind;
  readonly source: ViewNode;
  readonly target: ViewNode;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A graph as the scoring looks at it: nodes by kind, edges with their ends. */
export class GraphView {
  readonly nodes: readonly ViewNode[];
  readonly edges: readonly ViewEdge[];

  constructor(graph: ReportGraph) {
    const byKey = new Map<string, ViewNode>();
    for (const { key, attributes } of graph.nodes)
      byKey.set(key, { key, kind: attributes.kind, properties: attributes });
    this.nodes = [...byKey.values()];
    this.edges = graph.edges.map(({ key, source, target, attributes }) => {
      const [from, to] = [byKey.get(source), byKey.get(target)];
      if (!from || !to) throw new Error(`The edge ${key} has an end that is not in the graph.`);
      return { key, kind: attributes.kind, source: from, target: to, properties: attributes };
    });
  }

  ofKind(...kinds: readonly NodeKind[]): ViewNode[] {
    return this.nodes.filter((node) => kinds.includes(node.kind));
  }

  edgesOf(...kinds: readonly EdgeKind[]): ViewEdge[] {
    return this.edges.filter((edge) => kinds.includes(edge.kind));
  }
}

export const textOf = (value: unknown): string => (value === undefined || value === null ? "" : String(value));
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** All names of a node, folded. */
export const namesOf = ({ properties }: ViewNode): string[] =>
  [properties.name, properties.label, properties.acronym, ...listOf(properties.aliases)]
    .map(textOf)
    .map(foldName)
    .filter((name) => name !== "");

/** "32", "fn8", "annex.3" */
export const placeOf = (node: ViewNode): string =>
  node.kind === "Footnote" ? `fn${textOf(node.properties.number)}` : textOf(node.properties.number);

/** How a place is told in lists of misses: "p32". */
export const told = (place: string | number): string => (/^\d/.test(String(place)) ? `p${place}` : String(place));

export const foldSymbol = (symbol: unknown): string => textOf(symbol).toUpperCase().replace(/\s+/g, "");
