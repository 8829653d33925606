import { type Passage, textOf } from "../read/source";
import type { Mark } from "./document";
import { inscribe } from "./inscription";

/** A passage with its marks taken out. */
export interface Line {
  readonly passage: Passage;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** All of its letters are of this style. */
  readonly bold: boolean;
  readonly italic: boolean;
  /** The note mark that it begins with, in a note. */
  readonly noteNumber?: string;
}

const styled = (passage: Passage, style: "bold" | "italic"): boolean =>
  passage.runs.every((run) => run[style] || run.raised || !/\p{L}/u.test(run.text)) &&
  passage.runs.some((run) => run[style]);

/** Lines of passages; what holds nothing but space is left out. */
export function linesOf(passages: readonly Passage[]): Line[] {
  return passages.map(lineOf).filter((line) => line.text !== "" || line.noteNumber !== undefined);
}

function lineOf(passage: Passage): Line {
  const { text, marks } = inscribe(passage.runs);
  const label = passage.label === undefined || passage.label === "" ? "" : `${passage.label} `;
  const shifted = label === "" ? marks : marks.map((mark) => ({ ...mark, start: mark.start + label.length }));
  const line = { passage, bold: styled(passage, "bold"), italic: styled(passage, "italic") };
  const first = shifted[0];
  if (first?.start === 0 && label === "") return { ...line, text, marks: shifted.slice(1), noteNumber: first.footnote };
  return { ...line, text: (label + text).trimEnd(), marks: shifted };
}

/** A line cut short at its front: "12. " taken off. */
export function withoutLead(line: Line, lead: number): { text: string; marks: Mark[] } {
  const rest = line.text.slice(lead);
  const text = rest.trimStart();
  const cut = lead + rest.length - text.length;
  return { text, marks: line.marks.map((mark) => ({ ...mark, start: Math.max(0, mark.start - cut) })) };
}

export const isEmpty = (passage: Passage): boolean => textOf(passage.runs).trim() === "";
