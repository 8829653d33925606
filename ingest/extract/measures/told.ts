import type { VerbClass } from "../../vocabulary/verb-forms";
import type { Doer } from "./doer";
import type { ReadSentence } from "./sentence";

/** A measure before it has its key: where it stands, who did it. */
export interface ToldMeasure {
  readonly start: number;
  readonly end: number;
  readonly sentence: ReadSentence;
  readonly doers: readonly Doer[];
  /** Where its verb stands, if within it: from there its words tell its kind. */
  readonly verbStart: number;
  readonly verbClasses: ReadonlySet<VerbClass>;
  /** How sure the construction is that something was done, 0..1 */
  readonly certainty: number;
}
