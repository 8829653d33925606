import type { GraphNode, Properties, PropertyValue } from "../schema/graph";
import { nodeKey, placeKey } from "../schema/keys";
import { type EdgeKind, edgeKindNames, edgeKinds, type NodeKind, nodeKindNames, nodeKinds } from "../schema/kinds";
import type { Transaction } from "../stores/engine";
import type { Value } from "../stores/store";
import { type Contribution, sharedProperties } from "./contributions";
import { rowsPerStatement } from "./statements";

const hasReport = (kinds: readonly NodeKind[]): boolean => kinds.includes("Report");
const isShared = (kind: NodeKind): boolean => nodeKinds[kind].origin === "shared";

/** Kinds of edge that may run between two shared things: they are a report's own by their property alone. */
export const betweenShared: readonly EdgeKind[] = edgeKindNames.filter(
  (kind) =>
    "report" in edgeKinds[kind].properties &&
    edgeKinds[kind].ends.some(([from, to]) => from.some(isShared) && to.some(isShared)),
);

/** What a report contributes to each shared node that it names, by the node's key. */
export async function namedBy(transaction: Transaction, symbol: string): Promise<ReadonlyMap<string, Contribution>> {
  const rows = await transaction.run(
    "MATCH (report:Ibid:Report {key: $key})-[names:NAMES]->(thing:Ibid) RETURN thing.key AS key, properties(names) AS properties ORDER BY key",
    { key: nodeKey("Report", symbol) },
  );
  return new Map(rows.map((row) => [String(row.key), { report: symbol, properties: propertiesOf(row.properties) }]));
}

/**
 * Locks nodes by a write, in the order of their keys, so that two machines that load at once wait for one another
 * instead of overwriting what the other contributed. A node that is not there yet is made.
 */
export async function lock(transaction: Transaction, keys: readonly string[]): Promise<void> {
  await inParts([...keys].sort(), (part) =>
    transaction.run("UNWIND $keys AS key MERGE (thing:Ibid {key: key}) SET thing.key = key", { keys: part }),
  );
}

/** Deletes all of a report but its Report node: its parts, its claims, its NAMES. */
export async function deleteParts(transaction: Transaction, symbol: string): Promise<void> {
  const key = nodeKey("Report", symbol);
  for (const kind of betweenShared) {
    await transaction.run(
      `MATCH (report:Ibid:Report {key: $key})-[:NAMES]->(thing:Ibid) MATCH (thing)-[claim:${kind}]->(other:Ibid) WHERE claim.report = $symbol DELETE claim`,
      { key, symbol },
    );
  }
  for (const kind of nodeKindNames) {
    if (nodeKinds[kind].origin === "shared" || kind === "Report") continue;
    await transaction.run(`MATCH (part:Ibid:${kind}) WHERE part.key STARTS WITH $prefix DETACH DELETE part`, {
      prefix: placeKey(kind, symbol, ""),
    });
  }
  for (const kind of edgeKindNames) {
    const { ends } = edgeKinds[kind];
    if (ends.some(([from]) => hasReport(from)))
      await transaction.run(`MATCH (report:Ibid:Report {key: $key})-[edge:${kind}]->(other:Ibid) DELETE edge`, { key });
    if (ends.some(([, to]) => hasReport(to)))
      await transaction.run(`MATCH (report:Ibid:Report {key: $key})<-[edge:${kind}]-(other:Ibid) DELETE edge`, { key });
  }
}

/** What all reports contribute to these nodes, by the node's key. */
export async function contributionsTo(
  transaction: Transaction,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly Contribution[]>> {
  const found = new Map<string, Contribution[]>();
  await inParts(keys, async (part) => {
    const rows = await transaction.run(
      "UNWIND $keys AS key MATCH (thing:Ibid {key: key}) MATCH (thing)<-[names:NAMES]-(report:Ibid:Report) RETURN key, report.symbol AS report, properties(names) AS properties",
      { keys: part },
    );
    for (const row of rows) {
      const one = { report: String(row.report), properties: propertiesOf(row.properties) };
      const before = found.get(String(row.key));
      if (before) before.push(one);
      else found.set(String(row.key), [one]);
    }
  });
  return found;
}

/** Drops those of these nodes that no report names any more. */
export async function dropUnnamed(transaction: Transaction, keys: readonly string[]): Promise<void> {
  const named = await contributionsTo(transaction, keys);
  await inParts(
    keys.filter((key) => !named.has(key)),
    (part) => transaction.run("UNWIND $keys AS key MATCH (thing:Ibid {key: key}) DETACH DELETE thing", { keys: part }),
  );
}

/**
 * The nodes that a report no longer names, as those that still name them make them.
 * @param before what the report had contributed, by the node's key
 */
export async function restate(
  transaction: Transaction,
  before: ReadonlyMap<string, Contribution>,
): Promise<readonly GraphNode[]> {
  const keys = [...before.keys()];
  const named = await contributionsTo(transaction, keys);
  const nodes: GraphNode[] = [];
  await inParts(keys, async (part) => {
    const rows = await transaction.run(
      "UNWIND $keys AS key MATCH (thing:Ibid {key: key}) RETURN key, properties(thing) AS properties",
      { keys: part },
    );
    for (const row of rows) {
      const key = String(row.key);
      const gone = before.get(key);
      const properties = sharedProperties(propertiesOf(row.properties), named.get(key) ?? [], gone ? [gone] : []);
      nodes.push(nodeOf(key, properties));
    }
  });
  return nodes;
}

function nodeOf(key: string, properties: Properties): GraphNode {
  const { kind, label, x, y } = properties;
  const known = nodeKindNames.find((name) => name === kind);
  if (!known || typeof label !== "string" || typeof x !== "number" || typeof y !== "number")
    throw new Error(`the stored node ${key} lacks its kind, label or place`);
  return { key, attributes: { ...properties, kind: known, label, x, y } };
}

/** Shared things and NAMES edges hold no lists but of strings. */
function propertiesOf(value: Value | undefined): Properties {
  const properties: Record<string, PropertyValue> = {};
  if (typeof value !== "object" || value === null || Array.isArray(value)) return properties;
  for (const [name, item] of Object.entries(value)) {
    const list: readonly Value[] | undefined = Array.isArray(item) ? item : undefined;
    if (typeof item === "string" || typeof item === "number" || typeof item === "boolean") properties[name] = item;
    else if (list) properties[name] = list.map(String);
  }
  return properties;
}

async function inParts(keys: readonly string[], work: (part: readonly string[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < keys.length; at += rowsPerStatement) await work(keys.slice(at, at + rowsPerStatement));
}
