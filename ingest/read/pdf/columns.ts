import { type Row, rowsOf } from "./rows";

/** Fewer long rows than these on a side make no column: a masthead or a table of words. */
const fewestRows = 8;
const longRow = 20;
/** Between words there is less, in letters' sizes. */
const narrowGap = 0.9;
/** How many rows may run over the gap between the columns: a title, a figure's caption. */
const mostAcross = 0.2;

/**
 * The rows of a page in the order in which they are read, by column: where the page has two, the left one first, between
 * those rows that run over both.
 * @param rows from the top of the page down
 */
export function columnsOf(rows: readonly Row[]): Row[][] {
  const gap = gutterOf(rows.flatMap((row) => rowsOf(row.pieces, narrowGap)));
  if (gap === undefined) return [[...rows]];
  const columns: Row[][] = [];
  let [across, left, right]: [Row[], Row[], Row[]] = [[], [], []];
  const close = (): void => {
    columns.push(...[across, left, right].filter((column) => column.length > 0));
    [across, left, right] = [[], [], []];
  };
  for (const row of rows.flatMap((row) => partAt(row, gap))) {
    if (row.right <= gap) left.push(row);
    else if (row.x >= gap) right.push(row);
    else {
      if (left.length > 0 || right.length > 0) close();
      across.push(row);
    }
  }
  close();
  return columns;
}

/** A narrow gap between columns was taken for one between words. */
function partAt(row: Row, gap: number): Row[] {
  const before = row.pieces.filter((piece) => piece.x + piece.width <= gap);
  const after = row.pieces.filter((piece) => piece.x >= gap);
  const last = Math.max(...before.map((piece) => piece.x + piece.width));
  const first = Math.min(...after.map((piece) => piece.x));
  const parts = before.length + after.length === row.pieces.length && first - last > row.size * narrowGap;
  return parts ? [...rowsOf(before), ...rowsOf(after)] : [row];
}

/** Where the gap between two columns stands, if there is one: no long row begins left of it and ends right of it. */
function gutterOf(rows: readonly Row[]): number | undefined {
  const long = rows.filter(({ text }) => text.trim().length > longRow);
  const begins = mostCommon(long.map(({ x }) => Math.round(x)));
  for (const right of begins) {
    const gap = right - 2;
    const before = long.filter((row) => row.right <= gap);
    const after = long.filter((row) => row.x >= gap);
    const across = long.length - before.length - after.length;
    if (before.length < fewestRows || after.length < fewestRows || across > long.length * mostAcross) continue;
    if (sideBySide(before, after)) return gap;
  }
  return undefined;
}

/** The places where at least some rows begin, the most common first. */
function mostCommon(places: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts]
    .filter(([, many]) => many >= fewestRows / 2)
    .sort(([a, many], [b, more]) => more - many || a - b)
    .map(([place]) => place);
}

/** Columns stand beside one another; an indented part of one column stands below what is not. */
function sideBySide(before: readonly Row[], after: readonly Row[]): boolean {
  const beside = after.filter((row) => before.some((other) => Math.abs(other.y - row.y) < row.size * 2));
  return beside.length > after.length / 2;
}
