import type { Verdict } from "../../cypher/guard/verdict";
import type { Parameters, Store } from "../../cypher/stores/store";

/** Says whether a person's query may run on a store, and in which form. */
export type Admit = (query: string, store: Store["kind"], parameters: Parameters) => Promise<Verdict>;
