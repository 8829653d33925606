import type { EdgeKind, NodeKind } from "./kinds";

/** One property, one type: a store compares no mixtures; null never stands in a graph, it is left out. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface GraphNode {
  readonly key: string;
  readonly attributes: Properties & {
    readonly kind: NodeKind;
    readonly label: string;
    readonly x: number;
    readonly y: number;
  };
}

export interface GraphEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: Properties & { readonly kind: EdgeKind };
}

/** The graph of one report, in graphology's own serialisation (`graph.export()`), nodes and edges sorted by key. */
export interface ReportGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
