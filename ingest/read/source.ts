/**
 * What reading hands to structure: the file's passages in reading order, each what was printed as one (a paragraph or
 * the part of it on this page, a heading, a note, a cell), in runs of one style. What a passage means is not said here.
 */

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Printed small and above the line, as note marks are. */
  readonly raised?: boolean;
}

/** What the file itself says that the passage is; most files say little. */
export type PassageKind = "text" | "heading" | "note" | "table" | "figure" | "contents";

export interface Passage {
  readonly kind: PassageKind;
  readonly runs: readonly Run[];
  /** 1 for the highest heading, where the file says so. */
  readonly level?: number;
  /** A number that the file keeps apart from the text (automatic numbering): "12.", "(a)". */
  readonly label?: string;
  readonly page?: number;
  /** Size of most of its letters, in points. */
  readonly size?: number;
  /** Where its first line and its further lines begin, from the left edge of the page, in points. */
  readonly left?: number;
  readonly margin?: number;
  /** Distance from the foot of the page to its first line, in points. */
  readonly top?: number;
  readonly centred?: boolean;
  /** A break of the page stands before it. */
  readonly newPage?: boolean;
}

export interface Source {
  readonly passages: readonly Passage[];
  /** Running heads, job lines and what else stands outside the text, for the symbol and date printed there. */
  readonly margins: readonly string[];
  readonly doubts: readonly string[];
  /** Its passages were found by place alone; it may be a scan. */
  readonly untagged?: boolean;
  readonly sourceFile: string;
  /** SHA-256, in hexadecimal */
  readonly sourceHash: string;
}

export interface ReadOptions {
  /** Pages done, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join("");
