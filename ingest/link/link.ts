import type { Evidence } from "../extract/claim";

/** An ADDRESSES edge: from a Measure, Recommendation, Resolution or Instrument to a Target or Goal. */
export interface Link {
  readonly source: string;
  /** `Target:5.2`, `Goal:5` */
  readonly target: string;
  readonly basis: "stated" | "inferred";
  /** 0..1 */
  readonly score: number;
  /** The words of the source's text that tie them; else where around it the words stand: "its section: clean water". */
  readonly reason: string;
  readonly evidence: Evidence;
}
