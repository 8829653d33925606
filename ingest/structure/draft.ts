import type { Item, Mark, Span } from "./document";
import { sentences } from "./sentences";

/** A stretch of the report that may count its paragraphs and notes again: the report itself, an annex, a draft. */
export interface Part {
  /** "annex", "annex-I", "draft-III.B"; "" for the report itself */
  readonly name: string;
  /** It counts its paragraphs from 1 again, so that their numbers need the part's name. */
  again: boolean;
}

/** A paragraph or note while its pieces are still being gathered. */
export interface Draft {
  readonly number: string;
  readonly part: Part;
  readonly page?: number;
  readonly section?: string;
  readonly pieces: Piece[];
}

export interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** It is an item of a list: its label as printed. */
  readonly label?: string;
  readonly level?: number;
  /** A printed line of its own: a sentence may begin with it. */
  readonly line?: boolean;
}

export interface Composed {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly items: readonly Item[];
  readonly sentences: readonly Span[];
}

/** Joins pieces to one line; marks, items and sentences are counted in it. */
export function compose(pieces: readonly Piece[], front = false): Composed {
  let text = "";
  const marks: Mark[] = [];
  const breaks: number[] = [];
  const lines: number[] = [];
  const starts: { label: string; level: number; start: number }[] = [];
  for (const piece of pieces) {
    if (text !== "" && piece.text !== "" && !closesUp(text, piece.text)) text += " ";
    const start = text.length;
    if (piece.label !== undefined) starts.push({ label: piece.label, level: piece.level ?? 1, start });
    if (start > 0 && (piece.label !== undefined || piece.line)) breaks.push(start);
    if (start > 0 && front) lines.push(start);
    for (const mark of piece.marks) marks.push({ ...mark, start: start + mark.start });
    text += piece.text;
  }
  const items = starts.map((item, at) => {
    const next = starts.slice(at + 1).find((other) => other.level <= item.level);
    const end = text.slice(0, next?.start ?? text.length).trimEnd().length;
    return { label: item.label, level: item.level, start: item.start, end };
  });
  return { text, marks, items, sentences: front ? sentencesByLine(text, lines) : sentences(text, breaks) };
}

/** In front matter each printed line stands alone, however it ends. */
function sentencesByLine(text: string, lines: readonly number[]): Span[] {
  const cuts = [0, ...lines, text.length];
  return cuts.slice(1).flatMap((end, at) => {
    const start = cuts[at] ?? 0;
    return sentences(text.slice(start, end)).map((span) => ({ start: span.start + start, end: span.end + start }));
  });
}

/** A word cut at its hyphen by a page goes on without a space, but for "long- and short-term". */
const closesUp = (before: string, after: string): boolean =>
  (/\p{L}-$/u.test(before) && /^\p{L}/u.test(after) && !/^(?:and|or|to|nor)\b/.test(after)) ||
  (/[/–]$/.test(before) && /^[\p{L}\p{N}]/u.test(after) && !/\s[/–]$/.test(before));
