import type { ReportGraph } from "../../cypher/schema/graph";
import type { LoadResult, Store } from "../../cypher/stores/store";

/**
 * Loads graphs into a store as they come: one report one transaction, each told when it is where readers see it.
 *
 * @returns what became of each, in the order in which they were stored
 */
export async function load(
  store: Store,
  graphs: AsyncIterable<ReportGraph>,
  onStored?: (result: LoadResult) => void,
): Promise<readonly LoadResult[]> {
  const results: LoadResult[] = [];
  await store.loadAll(graphs, (result) => {
    results.push(result);
    onStored?.(result);
  });
  return results;
}
