import type { Row } from "./rows";
import type { PageRows } from "./untagged";

const known =
  /^(?:page \d+|english|\/\s?\.\.\.|\d{1,3}(?:\/\d{1,3})?|- ?\d+ ?-|digitized by .*|\d\d-\d{5}.*|GE\.\d\d-\d{5}.*|[_\s]+)$/i;

export interface Parted {
  readonly pages: readonly PageRows[];
  /** What stood at head and foot, once each. */
  readonly margins: readonly string[];
}

/** Pages without what is printed at the head and foot of each: symbol, page and job numbers, "/...". */
export function partRunningHeads(pages: readonly PageRows[]): Parted {
  const margins = new Set<string>();
  const seen = new Map<string, number>();
  for (const { rows } of pages) {
    for (const pattern of new Set(atEdges(rows).map(patternOf))) seen.set(pattern, (seen.get(pattern) ?? 0) + 1);
  }
  const repeated = Math.max(2, pages.length * 0.3);
  const parted = pages.map(({ page, rows }) => {
    const edges = new Set(atEdges(rows));
    const dropped = (row: Row): boolean =>
      edges.has(row) && (known.test(row.text.trim()) || (page > 1 && (seen.get(patternOf(row)) ?? 0) >= repeated));
    for (const row of rows) if (dropped(row)) margins.add(row.text.trim());
    return { page, rows: rows.filter((row) => !dropped(row)) };
  });
  return { pages: parted, margins: [...margins] };
}

const patternOf = (row: Row): string => row.text.trim().replace(/\d+/g, "#");

/** The rows nearest to the head and to the foot of the page. */
const atEdges = (rows: readonly Row[]): Row[] => [...rows.slice(0, 4), ...rows.slice(-4)];
