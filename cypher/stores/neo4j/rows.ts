import type { ManagedTransaction } from "neo4j-driver";
import type { Answer, Parameters, Row } from "../store";
import { neutralRow, toNeo4j, unknownEnds } from "./values";

/** Runs a statement and answers all its rows. */
export async function answerOf(transaction: ManagedTransaction, text: string, parameters: Parameters): Promise<Answer> {
  const result = await transaction.run(text, Object(toNeo4j(parameters)));
  const columns = result.records[0]?.keys.map(String) ?? [];
  const raw = result.records.map((record) => record.toObject());
  return { columns, rows: await neutralRows(raw, (ids) => keysOf(transaction, ids)) };
}

/** Rows in the neutral shape; the keys of ends that the rows do not hold are asked for. */
export async function neutralRows(
  raw: readonly Readonly<Record<string, unknown>>[],
  ask: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<readonly Row[]> {
  const keys = new Map<string, string>();
  const missing = unknownEnds(raw, keys);
  if (missing.length > 0) for (const [id, key] of await ask(missing)) keys.set(id, key);
  return raw.map((row) => neutralRow(row, keys));
}

/** The keys of nodes by their element ids. */
export async function keysOf(
  runner: Pick<ManagedTransaction, "run">,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const text = "UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id AND n.key IS NOT NULL RETURN id, n.key AS key";
  const { records } = await runner.run(text, { ids });
  return new Map(records.map((record) => [String(record.get("id")), String(record.get("key"))]));
}
