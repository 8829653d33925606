import type { GraphEdge, GraphNode, Properties, PropertyValue, ReportGraph } from "../schema/graph";
import { edgeKinds, type NodeKind, nodeBase, nodeKinds, type PropertyType } from "../schema/kinds";
import { contributed } from "./contributions";

/** The graph of one report, sorted by what becomes of it in a store. */
export interface Parcel {
  readonly report: GraphNode;
  readonly symbol: string;
  /** Sections, paragraphs, claims …: the report's own, they go when it goes. */
  readonly own: readonly GraphNode[];
  readonly shared: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** What the report contributes to each shared node: the properties of its NAMES edge, by the node's key. */
  readonly names: ReadonlyMap<string, Properties>;
}

/**
 * Opens a graph for loading.
 * @throws Error where the graph is not one of a report: loading it would leave a store in disorder
 */
export function parcelOf(graph: ReportGraph): Parcel {
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const reports = graph.nodes.filter((node) => node.attributes.kind === "Report");
  const [report] = reports;
  const symbol = report?.attributes.symbol;
  if (!report || reports.length > 1) throw new Error(`a report's graph has one Report, this has ${reports.length}`);
  if (typeof symbol !== "string" || report.key !== `Report:${symbol}`)
    throw new Error(`the Report ${report.key} has the symbol ${String(symbol)}`);
  unique(graph.nodes, "node");
  unique(graph.edges, "edge");
  const edges = graph.edges.map((edge) => completed(edge, nodes));
  const names = new Map<string, Properties>();
  for (const edge of edges) {
    if (edge.attributes.kind === "NAMES") names.set(edge.target, edge.attributes);
    for (const end of [edge.source, edge.target])
      if (!nodes.has(end)) throw new Error(`edge ${edge.key}: there is no node ${end}`);
    checked(edge.key, edge.attributes, { kind: "string", ...edgeKinds[edge.attributes.kind].properties });
    if (edge.attributes.kind !== "PART_OF" && edge.attributes.report !== symbol)
      throw new Error(`edge ${edge.key} is of the report ${String(edge.attributes.report)}, not of ${symbol}`);
  }
  for (const { key, attributes } of graph.nodes)
    checked(key, attributes, { ...nodeBase, ...nodeKinds[attributes.kind].properties });
  const isShared = (node: GraphNode): boolean => nodeKinds[node.attributes.kind].origin === "shared";
  const shared = graph.nodes.filter(isShared);
  const nameless = shared.find((node) => !names.has(node.key));
  if (nameless) throw new Error(`${nameless.key} is in the graph of ${symbol}, but no NAMES edge says so`);
  return {
    report,
    symbol,
    own: graph.nodes.filter((node) => !isShared(node) && node !== report),
    shared,
    edges,
    names,
  };
}

function unique(items: readonly { readonly key: string }[], what: string): void {
  const seen = new Set<string>();
  for (const { key } of items) {
    if (seen.has(key)) throw new Error(`two ${what}s have the key ${key}`);
    seen.add(key);
  }
}

/** Kinds that no vocabulary lists: what a report tells of such a thing is the report's. */
const unlisted: readonly NodeKind[] = ["Resolution", "Document", "Source"];

/**
 * A NAMES edge with all that its report contributes: what the edge does not carry would be taken for the vocabulary's,
 * and stay when the report goes.
 */
function completed(edge: GraphEdge, nodes: ReadonlyMap<string, GraphNode>): GraphEdge {
  const thing = nodes.get(edge.target)?.attributes;
  if (edge.attributes.kind !== "NAMES" || !thing) return edge;
  const told: Record<string, PropertyValue> = {};
  for (const property of unlisted.includes(thing.kind) ? contributed : []) {
    const value = property === "label" ? undefined : thing[property];
    if (value !== undefined && property in edgeKinds.NAMES.properties) told[property] = value;
  }
  if (Array.isArray(thing.aliases)) {
    const before = Array.isArray(edge.attributes.aliases) ? edge.attributes.aliases : [];
    told.aliases = [...new Set([...thing.aliases, ...before].map(String))].sort();
  }
  return { ...edge, attributes: { ...told, ...edge.attributes, ...(told.aliases ? { aliases: told.aliases } : {}) } };
}

const fits: Readonly<Record<PropertyType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  integer: (value) => Number.isInteger(value),
  float: (value) => Number.isFinite(value),
  strings: (value) => Array.isArray(value) && value.every((item) => typeof item === "string"),
  floats: (value) => Array.isArray(value) && value.every((item) => Number.isFinite(item)),
};

/** One property, one type: a store compares no mixtures, and what the schema does not name would be lost in silence. */
function checked(key: string, attributes: Properties, types: Readonly<Record<string, PropertyType>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    const type = types[name];
    if (type === undefined) throw new Error(`${key}: the schema has no property ${name}`);
    if (!fits[type](value))
      throw new Error(`${key}: ${name} should be of type ${type}, it is ${JSON.stringify(value)}`);
  }
}

/** The kinds of some nodes in the order of their keys, which begin with the kind. */
export const kindsOf = (nodes: readonly GraphNode[]): readonly NodeKind[] =>
  [...new Set(nodes.map((node) => node.attributes.kind))].sort();
