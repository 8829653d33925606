import type { StoreNode } from "../../cypher/stores/store";
import { type NodeSummary, nodeSummary } from "../schemas/node";

const facts = Object.keys(nodeSummary.shape) as (keyof NodeSummary)[];

/** The report that a key of a part or a claim names: `Measure:A/73/263#32@118` is of A/73/263. */
export function reportOf(key: string): string | undefined {
  const colon = key.indexOf(":");
  const hash = key.indexOf("#");
  return hash < 0 ? undefined : key.slice(colon + 1, hash);
}

/** Where a claim's clause stands, as its key says: `Measure:A/73/263#32@118`, and as long as its text. */
function clauseOf(key: string, text: unknown): { start: number; end: number } | undefined {
  const start = /#[^@]*@(\d+)(?:\.\d+)?$/.exec(key)?.[1];
  if (start === undefined || typeof text !== "string") return undefined;
  return { start: Number(start), end: Number(start) + text.length };
}

/** A node of a store as the API answers it: its facts without what only the whole node tells. */
export function summary(node: StoreNode, mentions?: number): NodeSummary {
  const report = reportOf(node.key);
  const clause = clauseOf(node.key, node.properties.text);
  const known = facts.flatMap((fact) => {
    const value = node.properties[fact];
    return value === undefined || value === null ? [] : [[fact, value] as const];
  });
  // The store holds what ingest wrote by the schema; that every node fits `nodeSummary` is held by the tests.
  const properties = Object.fromEntries(known) as unknown as NodeSummary;
  return {
    ...properties,
    key: node.key,
    ...clause,
    ...(report !== undefined && { report }),
    ...(mentions !== undefined && { mentions }),
  };
}
