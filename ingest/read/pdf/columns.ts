import type { Piece } from "./glyphs";
import { type Row, rowsOf } from "./rows";

/** Fewer lines than these with words on both sides make no columns: a masthead or a table of words. */
const fewestLines = 8;
/** So many letters stand on a side that is a part of a column. */
const leastLetters = 15;
/** How many lines may run over the gap between the columns: a title, a caption. */
const mostAcross = 0.15;
/** A gap is at least so wide, in points. */
const leastGap = 6;
/** More columns than four stand on no page. */
const deepest = 2;

interface Gap {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows of a page in the order in which they are read, by column: where the page has several, the left one first,
 * between those rows that run over both.
 * @param rows from the top of the page down
 */
export function columnsOf(rows: readonly Row[], depth = 0): Row[][] {
  const gap = depth < deepest ? gapIn(rows) : undefined;
  if (gap === undefined) return [[...rows]];
  const columns: Row[][] = [];
  let [across, left, right]: [Row[], Row[], Row[]] = [[], [], []];
  const close = (): void => {
    if (across.length > 0) columns.push(across);
    for (const column of [left, right]) if (column.length > 0) columns.push(...columnsOf(column, depth + 1));
    [across, left, right] = [[], [], []];
  };
  for (const row of rows.flatMap((row) => partAt(row, gap))) {
    if (row.right <= gap.to) left.push(row);
    else if (row.x >= gap.from) right.push(row);
    else {
      if (left.length > 0 || right.length > 0) close();
      across.push(row);
    }
  }
  close();
  return columns;
}

/** A narrow gap between columns was taken for one between words. */
function partAt(row: Row, gap: Gap): Row[] {
  const before = row.pieces.filter((piece) => piece.x + piece.width <= gap.to);
  const after = row.pieces.filter((piece) => piece.x >= gap.from);
  const parts = before.length > 0 && after.length > 0 && before.length + after.length === row.pieces.length;
  return parts ? [...rowsOf(before), ...rowsOf(after)] : [row];
}

/** Where hardly a line has a letter, in the middle of the text, and many have words on both sides of it. */
function gapIn(rows: readonly Row[]): Gap | undefined {
  const lines = linesOf(rows);
  const xs = rows.map(({ x }) => x);
  const rights = rows.map(({ right }) => right);
  const [left, right] = [Math.min(...xs), Math.max(...rights)];
  const covered = new Uint32Array(Math.max(0, Math.ceil(right - left)) + 2);
  for (const line of lines) {
    const own = new Set<number>();
    for (const { x, width, text } of line) {
      if (text.trim() === "") continue;
      for (let at = Math.floor(x - left); at < Math.ceil(x + width - left); at++) own.add(at);
    }
    for (const at of own) covered[at] = (covered[at] ?? 0) + 1;
  }
  const most = lines.length * mostAcross;
  let widest: Gap | undefined;
  let from: number | undefined;
  for (let at = Math.round(covered.length * 0.2); at <= covered.length * 0.8; at++) {
    if ((covered[at] ?? 0) <= most) from ??= at;
    else if (from !== undefined) {
      const gap = { from: left + from, to: left + at };
      if (gap.to - gap.from >= leastGap && (widest === undefined || gap.to - gap.from > widest.to - widest.from))
        widest = gap;
      from = undefined;
    }
  }
  return widest && lines.filter((line) => hasBothSides(line, widest)).length >= fewestLines ? widest : undefined;
}

/** Rows side by side are one printed line. */
function linesOf(rows: readonly Row[]): Piece[][] {
  const lines: { y: number; pieces: Piece[] }[] = [];
  for (const row of [...rows].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line && line.y - row.y < row.size * 0.7) line.pieces.push(...row.pieces);
    else lines.push({ y: row.y, pieces: [...row.pieces] });
  }
  return lines.map(({ pieces }) => pieces);
}

function hasBothSides(line: readonly Piece[], gap: Gap): boolean {
  const letters = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
  return (
    letters(line.filter(({ x, width }) => x + width <= gap.to)) >= leastLetters &&
    letters(line.filter(({ x }) => x >= gap.from)) >= leastLetters
  );
}
