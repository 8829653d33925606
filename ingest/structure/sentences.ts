import { abbreviations, closingAbbreviations, openingWords } from "./abbreviations";
import type { Span } from "./document";

/** A stop, whatever closes after it, and the space before the next sentence. */
const stop = /[.!?…]["”’')\]»]*\s+/gu;
/** The border of two items of a list: "…; (b)", "…; and (b)", "…: (a)". The sentence ends at the first character. */
const itemBorder = /[;:.,](?=\s+(?:(?:and|or|and\/or)\s+)?\((?:[a-z]{1,2}|[ivx]{1,5})\)\s)/gu;
/** A list inside a line is cut at its items where they are this long on average; shorter ones are read in one piece. */
const longItem = 130;

/**
 * Where sentences stand in a text of one line: in order, trimmed, not overlapping. `breaks` are places where a printed
 * line began (an item, a line of front matter): a sentence may begin there whatever its first letter is.
 */
export function sentences(text: string, breaks: readonly number[] = []): Span[] {
  const cuts = new Set<number>(breaks.map((at) => lineCut(text, at)).filter((at) => at !== undefined));
  const inBrackets = bracketed(text);
  for (const match of text.matchAll(stop)) {
    const next = match.index + match[0].length;
    if (next < text.length && !inBrackets(match.index) && endsSentence(text, match.index, next)) cuts.add(next);
  }
  for (const at of listCuts(text)) cuts.add(at);
  return spansBetween(
    text,
    [...cuts].sort((a, b) => a - b),
  );
}

/** A printed line begins a sentence only where the one before has come to a stop; "; and" goes with the item after it. */
function lineCut(text: string, at: number): number | undefined {
  const before = text.slice(Math.max(0, at - 16), at).trimEnd();
  if (/[.!?:;…]["”’')\]]*$/.test(before)) return at;
  const joined = /;\s+(?:and|or|and\/or)$/.exec(before);
  return joined ? at - (text.slice(Math.max(0, at - 16), at).length - joined.index - 1) : undefined;
}

function listCuts(text: string): number[] {
  const borders = [...text.matchAll(itemBorder)].map((match) => match.index).filter((at) => text[at] !== ",");
  const first = borders[0];
  const last = borders.at(-1);
  if (first === undefined || last === undefined || borders.length < 2) return [];
  return (last - first) / (borders.length - 1) < longItem ? [] : borders.map((at) => at + 1);
}

function endsSentence(text: string, at: number, next: number): boolean {
  const following = /^["“‘'([«]*(\S+)/u.exec(text.slice(next, next + 40));
  if (!following?.[1]) return false;
  const word = following[1].replace(/[^\p{L}\p{N}’']+$/u, "");
  const opens = openingWords.has(word.toLowerCase());
  const before = /[^\s("“‘[]*$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? "";
  if (text[at] === ".") {
    if (isEllipsis(text, at) || isListNumber(text, at, before)) return false;
    const bare = before.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, "");
    if (abbreviations.has(bare)) return false;
    if (closingAbbreviations.has(bare) || /^\p{Lu}$/u.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) {
      return opens && /^\p{Lu}/u.test(word);
    }
  }
  if (/^\p{Ll}/u.test(word)) return text[at] === "." && opens && evident(before, text, at);
  return true;
}

/** ". . ." leaves something out; it ends nothing. */
const isEllipsis = (text: string, at: number): boolean =>
  /\.\s*$/.test(text.slice(Math.max(0, at - 3), at)) || /^\.\s*\./.test(text.slice(at, at + 4));

/** "2." at the front of a list's item belongs to the item; the "7." of "art. 7." does not. */
function isListNumber(text: string, at: number, before: string): boolean {
  if (!/^\d{1,3}$/.test(before)) return false;
  const earlier = text.slice(Math.max(0, at - before.length - 14), at - before.length);
  const word = /(\S+)\.\s*$/.exec(earlier)?.[1]?.toLowerCase();
  return word === undefined ? /(?:^|[:;!?])\s*$/.test(earlier) : !abbreviations.has(word.replace(/^\P{L}+/u, ""));
}

/** A lower-case opening is a slip of the pen: believed only after a full word or a bracket, and before an opening word. */
function evident(before: string, text: string, at: number): boolean {
  return /^\p{Ll}{4,}$/u.test(before) && !/[”"’)\]]/.test(text[at + 1] ?? "");
}

/** Whether a place stands within brackets that close again. Places are asked for in order. */
function bracketed(text: string): (at: number) => boolean {
  const ranges: Span[] = [];
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()[\]]/g)) {
    if (bracket === "(" || bracket === "[") open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined && open.length === 0) ranges.push({ start, end: index });
    }
  }
  let next = 0;
  return (at) => {
    while ((ranges[next]?.end ?? Number.POSITIVE_INFINITY) < at) next++;
    return (ranges[next]?.start ?? Number.POSITIVE_INFINITY) < at;
  };
}

function spansBetween(text: string, cuts: readonly number[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const cut of [...cuts, text.length]) {
    const piece = text.slice(start, cut);
    const trimmed = piece.trim();
    if (trimmed !== "") {
      const from = start + piece.indexOf(trimmed);
      spans.push({ start: from, end: from + trimmed.length });
    }
    start = cut;
  }
  return spans;
}
