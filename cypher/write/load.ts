import type { GraphEdge, GraphNode, ReportGraph } from "../schema/graph";
import { nodeKey } from "../schema/keys";
import type { EdgeKind, NodeKind } from "../schema/kinds";
import type { Transaction } from "../stores/engine";
import type { LoadResult } from "../stores/store";
import { sharedProperties } from "./contributions";
import { contributionsTo, deleteParts, dropUnnamed, lock, namedBy, restate } from "./named";
import { type Parcel, parcelOf } from "./parcel";
import {
  edgeRow,
  edgeStatement,
  nodeRow,
  nodeStatement,
  rowsPerStatement,
  type WriteRow,
  type WriteStatement,
} from "./statements";

/** Loads one report in this transaction; one of the same symbol is replaced, the same source and version left alone. */
export async function loadReport(transaction: Transaction, graph: ReportGraph): Promise<LoadResult> {
  const parcel = parcelOf(graph);
  const { report, symbol } = parcel;
  const told = { symbol, nodes: graph.nodes.length, edges: graph.edges.length };
  const stored = await storedStamp(transaction, symbol);
  const { sourceHash, version } = report.attributes;
  if (stored && stored.sourceHash === sourceHash && stored.version === version)
    return { ...told, outcome: "unchanged" };

  await lock(transaction, [report.key]);
  const before = await namedBy(transaction, symbol);
  await lock(transaction, [...new Set([...before.keys(), ...parcel.names.keys()])]);
  if (stored) await deleteParts(transaction, symbol);
  await writeNodes(transaction, [report, ...parcel.own]);
  await writeNodes(transaction, await mergedShared(transaction, parcel));
  await writeEdges(transaction, parcel.edges);
  const left = new Map([...before].filter(([key]) => !parcel.names.has(key)));
  await dropUnnamed(transaction, [...left.keys()]);
  await writeNodes(transaction, await restate(transaction, left));
  return { ...told, outcome: stored ? "replaced" : "added" };
}

/** Takes a report out, with all that only it supports; false where there is none of that symbol. */
export async function removeReport(transaction: Transaction, symbol: string): Promise<boolean> {
  if (!(await storedStamp(transaction, symbol))) return false;
  await lock(transaction, [nodeKey("Report", symbol)]);
  const before = await namedBy(transaction, symbol);
  await lock(transaction, [...before.keys()]);
  await deleteParts(transaction, symbol);
  await transaction.run("MATCH (report:Ibid {key: $key}) DETACH DELETE report", { key: nodeKey("Report", symbol) });
  await dropUnnamed(transaction, [...before.keys()]);
  await writeNodes(transaction, await restate(transaction, before));
  return true;
}

interface Stamp {
  readonly sourceHash: unknown;
  readonly version: unknown;
}

/** The hash and version by which a report that is stored is known to be the same. */
export async function storedStamp(reading: Pick<Transaction, "run">, symbol: string): Promise<Stamp | undefined> {
  const [row] = await reading.run(
    "MATCH (report:Ibid:Report {key: $key}) RETURN report.sourceHash AS sourceHash, report.version AS version",
    { key: nodeKey("Report", symbol) },
  );
  return row && { sourceHash: row.sourceHash, version: row.version };
}

/** The shared nodes of this graph, as all the reports that name them make them. */
async function mergedShared(transaction: Transaction, parcel: Parcel): Promise<readonly GraphNode[]> {
  const others = await contributionsTo(transaction, [...parcel.names.keys()]);
  return parcel.shared.map((node) => {
    const own = { report: parcel.symbol, properties: parcel.names.get(node.key) ?? {} };
    const all = [own, ...(others.get(node.key) ?? []).filter((one) => one.report !== parcel.symbol)];
    return { key: node.key, attributes: { ...node.attributes, ...sharedProperties(node.attributes, all) } };
  });
}

async function writeNodes(transaction: Transaction, nodes: readonly GraphNode[]): Promise<void> {
  for (const [kind, ofKind] of grouped<NodeKind, GraphNode>(nodes))
    await write(
      transaction,
      nodeStatement(kind),
      ofKind.map((node) => nodeRow(kind, node)),
    );
}

async function writeEdges(transaction: Transaction, edges: readonly GraphEdge[]): Promise<void> {
  for (const [kind, ofKind] of grouped<EdgeKind, GraphEdge>(edges))
    await write(
      transaction,
      edgeStatement(kind),
      ofKind.map((edge) => edgeRow(kind, edge)),
    );
}

async function write(transaction: Transaction, statement: WriteStatement, rows: readonly WriteRow[]): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsPerStatement)
    await transaction.run(statement.text, { rows: rows.slice(at, at + rowsPerStatement) });
}

/** By kind, each sorted by key: locks are taken in the same order by everybody who loads. */
function grouped<
  Kind extends string,
  Item extends { readonly key: string; readonly attributes: { readonly kind: Kind } },
>(items: readonly Item[]): [Kind, Item[]][] {
  const groups = new Map<Kind, Item[]>();
  for (const item of [...items].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))) {
    const group = groups.get(item.attributes.kind);
    if (group) group.push(item);
    else groups.set(item.attributes.kind, [item]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
