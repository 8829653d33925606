import type { z } from "zod";
import type { Store } from "../../cypher/stores/store";
import type { searchAnswer, searchQuery } from "../schemas/search";
import { nodesByKey } from "./nodes";

export async function search(store: Store, asked: z.output<typeof searchQuery>): Promise<z.input<typeof searchAnswer>> {
  const { hits, total } = await store.search(asked.q, asked.kinds, asked.limit);
  const nodes = await nodesByKey(
    store,
    hits.map(({ key }) => key),
  );
  const found = hits.flatMap(({ key, matched, score }) => {
    const node = nodes.get(key);
    return node === undefined ? [] : [{ node, matched, score }];
  });
  const kinds = new Map<(typeof found)[number]["node"]["kind"], number>();
  for (const { node } of found) kinds.set(node.kind, (kinds.get(node.kind) ?? 0) + 1);
  return { hits: found, kinds: [...kinds].map(([kind, shown]) => ({ kind, shown })), total };
}
