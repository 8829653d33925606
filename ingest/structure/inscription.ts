import type { Run } from "../read/source";
import type { Mark } from "./document";

/** A passage as it is read: its words on one line, and where the note marks stood that were taken out of it. */
export interface Inscription {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const noteMarks = /^(?:\d{1,3}|\*+|[†‡§])(?:\s*[,;]\s*(?:\d{1,3}|\*+))*[,;]?$/;
const units = /(?:^|[\s\d(/])(?:k|c|m|d|h)?m$/;

/** Takes marks out of runs. A raised word ("th") and a power ("km²") stay in the text. */
export function inscribe(runs: readonly Run[]): Inscription {
  const marks: Mark[] = [];
  let text = "";
  let removed = false;
  for (const run of mergeRaised(runs.flatMap(raiseAsterisks))) {
    const labels = run.raised ? raisedMarks(run.text, text) : undefined;
    if (labels) {
      removed = true;
      for (const footnote of labels) marks.push({ footnote, start: text.trimEnd().length });
      if (/\s$/.test(run.text)) text = append(text, " ", false);
    } else {
      const power = run.raised && /^[23]$/.test(run.text.trim()) ? (run.text.trim() === "2" ? "²" : "³") : run.text;
      text = append(text, power, removed);
      removed = false;
    }
  }
  const trimmed = text.trimEnd();
  return { text: trimmed, marks: marks.map((mark) => ({ ...mark, start: Math.min(mark.start, trimmed.length) })) };
}

function raisedMarks(raised: string, before: string): string[] | undefined {
  const text = raised.trim();
  if (/^[23]$/.test(text) && units.test(before)) return undefined;
  if (/^[,;\s]*$/.test(text)) return [];
  if (!noteMarks.test(text)) return undefined;
  return text.match(/\d{1,3}|\*+|[†‡§]/g) ?? [];
}

function append(text: string, piece: string, afterMark: boolean): string {
  const clean = normalise(piece);
  if (clean === "") return text;
  const before = afterMark && /^\s*[,.;:)]/.test(clean) ? text.trimEnd() : text;
  return (before === "" || /\s$/.test(before) ? before + clean.trimStart() : before + clean).replace(/\s+$/, " ");
}

/** Spaces of every width are one space; soft hyphens and marks of no width go; ligatures are letters. */
export const normalise = (text: string): string =>
  text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"))
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\s\p{Cc}]+/gu, " ");

/** Asterisks after a word or before a note are marks, raised or not. */
function raiseAsterisks(run: Run): Run[] {
  if (run.raised || !run.text.includes("*")) return [run];
  return run.text
    .split(/((?<=[\p{L}\p{N})\].,”"’])\*{1,4}(?![\p{L}\p{N}])|^\s*\*{1,4}(?=\s))/u)
    .filter((text) => text !== "")
    .map((text) => (/^\s*\*+$/.test(text) ? { ...run, text, raised: true } : { ...run, text }));
}

function mergeRaised(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last?.raised && run.raised) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}
