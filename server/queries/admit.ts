import type { Store } from "../../cypher/stores/store";

/** A verdict on a person's query: the text that may run, or why none may. */
export type Verdict =
  | {
      readonly admitted: true;
      /** The text to run; on the embedded store some forms are rewritten into equal ones. */
      readonly query: string;
    }
  | {
      readonly admitted: false;
      /** In one word or two: "writes", "syntax" */
      readonly reason: string;
      /** What is wrong and what to do. */
      readonly message: string;
      /** Where in the text, from 0. */
      readonly start?: number;
      readonly end?: number;
      readonly fix?: { readonly label: string; readonly query: string };
    };
export type Admit = (query: string, store: Store["kind"]) => Promise<Verdict>;
