import type { Row, Store, Value } from "../../cypher/stores/store";

const limits = { rows: 1_000_000, ms: 60_000, bytes: 1_000_000_000 };

/** Everything of ours that a store holds, in the order of keys, to be compared as a whole. */
export async function wholeOf(store: Store): Promise<{ nodes: Value[]; edges: Value[] }> {
  const nodes = await store.ask("MATCH (node:Ibid) RETURN node AS it ORDER BY node.key", {}, limits);
  const edges = await store.ask("MATCH (a:Ibid)-[edge]->(b:Ibid) RETURN edge AS it ORDER BY edge.key", {}, limits);
  const it = (row: Row): Value => sorted(row.it ?? null);
  return { nodes: nodes.rows.map(it), edges: edges.rows.map(it) };
}

/** Maps with their keys sorted: stores return properties in orders of their own. */
function sorted(value: Value): Value {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
