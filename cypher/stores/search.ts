import { fold } from "../schema/fold";
import type { Row, SearchHit, Store } from "./store";

/**
 * Finds nodes by the beginnings of words in their names and text, without regard to accents and case. The same
 * queries on both stores, so that both find the same in the same order.
 */
export async function findInStore(
  store: Pick<Store, "read">,
  text: string,
  kinds: readonly string[] | undefined,
  limit: number,
): Promise<{ hits: readonly SearchHit[]; total: number }> {
  const folded = fold(text);
  if (folded === "") return { hits: [], total: 0 };
  const words = folded.split(" ").map((word) => ` ${word}`);
  const parameters = { words, kinds: kinds ?? null };
  const rows = await store.read("search", { ...parameters, phrase: folded, limit });
  const [counted] = await store.read("search-total", parameters);
  return { hits: rows.map((row) => hitOf(row, folded)), total: Number(counted?.total ?? 0) };
}

function hitOf(row: Row, folded: string): SearchHit {
  const label = String(row.label);
  const names = Array.isArray(row.names) ? row.names.map(String) : [];
  const text = typeof row.text === "string" ? [row.text] : [];
  const all = [label, ...names, ...text];
  const matched = all.find((name) => fold(name).includes(folded)) ?? label;
  return { key: String(row.key), kind: String(row.kind), label, matched, score: Number(row.score) };
}
