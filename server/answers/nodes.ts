import type { Store } from "../../cypher/stores/store";
import type { NodeSummary } from "../schemas/node";
import { summary } from "./node-summary";
import { nodeIn } from "./values";

/** Nodes by their keys, those that are in the graph. */
export async function nodesByKey(store: Store, keys: readonly string[]): Promise<Map<string, NodeSummary>> {
  if (keys.length === 0) return new Map();
  const rows = await store.read("nodes", { keys: [...new Set(keys)].sort() });
  return new Map(rows.map((row) => nodeIn(row, "node")).map((node) => [node.key, summary(node)]));
}
