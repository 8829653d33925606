import { type Passage, textOf } from "../source";
import type { Row } from "./rows";
import type { PageRows } from "./untagged";

const known =
  /^(?:page \d+|english|\/\s?\.\.\.|\d{1,3}(?:\/\d{1,3})?|- ?\d+ ?-|digitized by .*|\d\d-\d{5}.*|GE\.\d\d-\d{5}.*|[_\s]+)$/i;

/** The first words of a numbered paragraph or the last of a sentence, which are no head though they recur. */
const ofText = /^\d{1,3}\.\s+\p{Lu}|^\p{Ll}[\p{L}\s,-]*\.$/u;

export interface Parted {
  readonly pages: readonly PageRows[];
  /** What stood at head and foot, once each. */
  readonly margins: readonly string[];
}

/** Pages without what is printed at the head and foot of each: symbol, page and job numbers, "/...". */
export function partRunningHeads(pages: readonly PageRows[]): Parted {
  const margins = new Set<string>();
  const seen = new Map<string, number[]>();
  for (const { rows } of pages) {
    for (const row of new Set(atEdges(rows))) {
      const heights = seen.get(patternOf(row));
      if (heights) heights.push(row.y);
      else seen.set(patternOf(row), [row.y]);
    }
  }
  const again = ({ text, y }: Row): number =>
    text.length > longestHead
      ? 0
      : (seen.get(patternOf({ text })) ?? []).filter((other) => Math.abs(other - y) < sameHeight).length;
  const repeated = Math.max(2, pages.length * 0.3);
  const parted = pages.map(({ page, rows }) => {
    const edges = new Set(atEdges(rows));
    const dropped = (row: Row): boolean =>
      edges.has(row) &&
      !ofText.test(row.text.trim()) &&
      (known.test(row.text.trim()) || (page > 1 && again(row) >= repeated));
    for (const row of rows) if (dropped(row)) margins.add(row.text.trim());
    return { page, rows: rows.filter((row) => !dropped(row)) };
  });
  return { pages: parted, margins: [...margins] };
}

const patternOf = ({ text }: { readonly text: string }): string => text.trim().replace(/\d+/g, "#");

/** Scans are not laid quite straight, in points. */
const sameHeight = 14;
/** A longer passage is none, though it be printed twice. */
const longestHead = 100;

/**
 * Tagged pages without the running heads that their tags take for text: the same words, but for numbers, in the same
 * place of half of the pages or more.
 */
export function withoutRunningPassages(pages: readonly (readonly Passage[])[]): {
  pages: Passage[][];
  margins: readonly string[];
} {
  const seen = new Map<string, number>();
  const outer = new Set(pages.flatMap(outermost));
  for (const page of pages)
    for (const place of new Set(page.filter((passage) => outer.has(passage)).flatMap(placeOf)))
      seen.set(place, (seen.get(place) ?? 0) + 1);
  const repeated = Math.max(3, pages.length / 2);
  const isHead = (passage: Passage): boolean =>
    outer.has(passage) && placeOf(passage).some((place) => (seen.get(place) ?? 0) >= repeated);
  const margins = new Set(
    pages
      .flat()
      .filter(isHead)
      .map(({ runs }) => textOf(runs).trim()),
  );
  return { pages: pages.map((page) => page.filter((passage) => !isHead(passage))), margins: [...margins] };
}

/** Those nearest to the head and to the foot of their page: a head of two parts, and a foot. */
function outermost(page: readonly Passage[]): Passage[] {
  const placed = page.filter(({ top }) => top !== undefined).sort((a, b) => (b.top ?? 0) - (a.top ?? 0));
  return [...placed.slice(0, 2), ...placed.slice(-2)];
}

function placeOf({ kind, runs, top }: Passage): string[] {
  const text = textOf(runs);
  if (top === undefined || text.length > longestHead || kind === "table" || kind === "note") return [];
  return [`${patternOf({ text })} ${Math.round(top)}`];
}

/** The rows nearest to the head and to the foot of the page. */
const atEdges = (rows: readonly Row[]): Row[] => [...rows.slice(0, 4), ...rows.slice(-4)];
