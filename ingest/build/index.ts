import Graph from "graphology";
import type { GraphEdge, GraphNode, ReportGraph } from "../../cypher/schema/graph";
import { nodeKey } from "../../cypher/schema/keys";
import type { Claims } from "../extract/claim";
import type { Link } from "../link/link";
import type { Recognised, Thing } from "../recognise/mention";
import type { Document } from "../structure/document";
import { addClaims, addLinks, addMentions, reachedThings } from "./claim-edges";
import { GraphDraft, sortedByKey } from "./graph-draft";
import { positions } from "./positions";
import { addReportParts } from "./report-parts";
import { addTextOf, addThings, ownDocument } from "./things";

/** All that was uncertain in any step, each beginning with its place. */
export const allDoubts = (document: Document, recognised: Recognised, claims: Claims): string[] => [
  ...new Set([...document.doubts, ...recognised.doubts, ...claims.doubts]),
];

/**
 * Builds the graph of one report: nodes and edges with the keys of the schema, sorted by key, with positions. The same
 * input gives the same graph, byte for byte.
 * @throws Error where a step claims something of a thing or a place that no step has described
 */
export function build(document: Document, recognised: Recognised, claims: Claims, links: readonly Link[]): ReportGraph {
  const draft = new GraphDraft(document.symbol);
  addReportParts(draft, document, claims, allDoubts(document, recognised, claims));
  addClaims(draft, document, claims);
  addLinks(draft, links);
  addMentions(draft, document, recognised);
  const things = new Map<string, Thing>(recognised.things);
  for (const thing of claims.things) if (!things.has(thing.key)) things.set(thing.key, thing);
  for (const key of addTextOf(draft, document, things)) if (!things.has(key)) things.set(key, ownDocument(key));
  addThings(draft, document, things, reachedThings(draft), mentionCounts(recognised));
  return withPositions(draft);
}

function mentionCounts(recognised: Recognised): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { thing } of recognised.mentions) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

function withPositions(draft: GraphDraft): ReportGraph {
  const nodes = sortedByKey(draft.nodes);
  const edges = sortedByKey(draft.edges);
  const place = positions(nodes, edges);
  const at = (key: string) => place.get(key) ?? { x: 0, y: 0 };
  const report = nodeKey("Report", draft.symbol);
  return {
    nodes: nodes.map(
      ({ key, kind, label, properties }): GraphNode => ({
        key,
        attributes: { ...properties, kind, label, ...at(key) },
      }),
    ),
    edges: edges.map(
      (edge): GraphEdge =>
        edge.attributes.kind === "NAMES" && edge.source === report
          ? { ...edge, attributes: { ...edge.attributes, ...at(edge.target) } }
          : edge,
    ),
  };
}

/** The graph as a graphology graph, directed and with parallel edges. */
export function toGraphology(graph: ReportGraph): Graph {
  const result = new Graph({ multi: true, type: "directed", allowSelfLoops: true });
  for (const node of graph.nodes) result.addNode(node.key, node.attributes);
  for (const edge of graph.edges) result.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, edge.attributes);
  return result;
}
