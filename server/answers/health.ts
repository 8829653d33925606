import { type Store, StoreError } from "../../cypher/stores/store";
import type { Health } from "../schemas/about";
import { countReports } from "./reports";

/** The state of the store; a store that cannot be reached is an answer, not an error. */
export async function readHealth(store: Store, version: string): Promise<Health> {
  const { store: kind, version: storeVersion, reachable, detail } = await store.health();
  const about = { kind, version: storeVersion, reachable, ...(detail !== undefined && { detail }) };
  const answer = { name: "ibid" as const, version, store: about };
  if (!reachable) return { ...answer, reports: 0 };
  try {
    return { ...answer, reports: await countReports(store) };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { ...answer, store: { ...about, reachable: false, detail: error.message }, reports: 0 };
  }
}
