import type { Draft, Part } from "./draft";
import type { Line } from "./line";

const label =
  /^(?:(?<bracketed>\((?:[a-z]{1,2}|[ivx]{1,6}|\d{1,2})\))|(?<half>(?:[a-z]|[ivx]{1,5}|\d{1,2})\))|(?<dotted>\d{1,2}\.)|(?<bullet>[•▪●○◦‣·–—-]))\s+(?=\S)/u;

/** The label of a list's item at the front of a line: "(a)", "b)", "•". */
export function itemLabel(line: Line): string | undefined {
  const groups = label.exec(line.text)?.groups;
  return groups?.bracketed ?? groups?.half ?? groups?.dotted ?? groups?.bullet;
}

/** Points that begin with (a) again under a heading without number are points of the numbered paragraph still. */
export const listsAgain = (last: Draft | undefined, line: Line, part: Part): boolean =>
  last !== undefined &&
  last.part === part &&
  /^\d/.test(last.number) &&
  itemLabel(line) === "(a)" &&
  last.pieces.some(({ label }) => label === "(a)");

const kindOf = (text: string): string => {
  if (/^\(?\d/.test(text)) return "figure";
  return /^\(?[a-z]/.test(text) ? "letter" : text;
};

/**
 * The level of items as they come. "(i)" is a letter after "(h)", else a numeral under the letter; kinds are nested in
 * the order in which they first came.
 */
export class ItemLevels {
  private open: { kind: string; last: string }[] = [];

  next(printed: string): number {
    const kind = this.kind(printed);
    const at = this.open.findIndex((level) => level.kind === kind);
    if (at < 0) this.open.push({ kind, last: printed });
    else {
      this.open.length = at + 1;
      this.open[at] = { kind, last: printed };
    }
    return this.open.length;
  }

  private kind(printed: string): string {
    const bare = printed.replace(/[()]/g, "");
    if (!/^[ivx]+$/.test(bare)) return kindOf(printed);
    const letter = this.open.find((level) => level.kind === "letter");
    const before = letter?.last.replace(/[()]/g, "");
    const follows = before?.length === 1 && bare.length === 1 && bare.charCodeAt(0) === before.charCodeAt(0) + 1;
    return follows && !this.open.some((level) => level.kind === "numeral") ? "letter" : "numeral";
  }
}
