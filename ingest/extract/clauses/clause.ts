import type { VerbGroup } from "./verb-group";

/** One finite verb with its subject, as indices into the tokens of a sentence that are not said aside. */
export interface Clause {
  /** Where its subject stands, opening phrases and all; empty where it shares the one of the clause before. */
  readonly from: number;
  readonly verb: VerbGroup;
  /** Where it ends: the next clause, a semicolon, the end of the sentence. */
  readonly end: number;
  /** The clause whose subject it shares. */
  readonly shares?: Clause;
  /** For "which …", "who …": the index of the word that opens it. */
  readonly relative?: number;
  /** What the subject of the clause before says of itself: "reported that it had trained guards". */
  readonly reported?: true;
}
