import type { Row, StoreEdge, StoreNode, Value } from "../../cypher/stores/store";
import { edgeOf } from "../answers/edge-of";
import { summary } from "../answers/node-summary";
import { isEdgeKind } from "../answers/values";
import type { Edge } from "../schemas/edge";
import type { NodeSummary } from "../schemas/node";

const isNode = (value: object): value is StoreNode => "type" in value && value.type === "node";
const isEdge = (value: object): value is StoreEdge => "type" in value && value.type === "edge";

/** Every node and edge that stands anywhere in the rows, once, as the picture wants them. */
export function graphOf(rows: readonly Row[]): { nodes: NodeSummary[]; edges: Edge[] } {
  const nodes = new Map<string, NodeSummary>();
  const edges = new Map<string, Edge>();
  const look = (value: Value): void => {
    if (typeof value !== "object" || value === null) return;
    // What is none of ours, in a Neo4j that holds other data too, stays in its cell.
    if (isNode(value)) {
      if (!nodes.has(value.key) && value.labels.includes("Ibid")) nodes.set(value.key, summary(value));
    } else if (isEdge(value)) {
      if (!edges.has(value.key) && isEdgeKind(value.kind) && value.properties.key !== undefined)
        edges.set(value.key, edgeOf(value));
    } else for (const part of Object.values(value)) look(part);
  };
  for (const row of rows) for (const value of Object.values(row)) look(value);
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
