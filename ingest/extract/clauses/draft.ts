import type { SubordinateKind } from "./subordinates";
import type { VerbGroup } from "./verb-group";

/** A stretch that tells no measure of its own while it is open. */
export interface Subordinate {
  readonly kind: SubordinateKind;
  readonly opened: number;
  /** Before the main verb of its clause. */
  readonly initial: boolean;
  verb?: VerbGroup;
  /** The latest clause of a relative, which the next verb may share. */
  clause?: Draft;
}
/** A clause whose end is still open. */
export interface Draft {
  from: number;
  verb: VerbGroup;
  end: number;
  shares?: Draft;
  relative?: number;
  reported?: true;
}
