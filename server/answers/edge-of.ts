import type { StoreEdge } from "../../cypher/stores/store";
import { type Edge, edge } from "../schemas/edge";
import { isEdgeKind } from "./values";

const facts = (Object.keys(edge.shape) as (keyof Edge)[]).filter(
  (fact) => !["kind", "source", "target"].includes(fact),
);

/** An edge of a store as the API answers it. @throws Error for an edge that is none of ours */
export function edgeOf(stored: StoreEdge): Edge {
  const { kind } = stored;
  if (!isEdgeKind(kind)) throw new Error(`${kind} is no kind of edge of the schema`);
  const known = facts.flatMap((fact) => {
    const value = stored.properties[fact];
    return value === undefined || value === null ? [] : [[fact, value] as const];
  });
  // As with nodes: that every edge fits `edge` is held by the tests.
  const properties = Object.fromEntries(known) as unknown as Edge;
  return {
    ...properties,
    key: stored.key,
    kind,
    source: stored.source,
    target: stored.target,
  };
}
