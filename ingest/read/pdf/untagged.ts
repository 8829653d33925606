import type { Passage } from "../source";
import { columnsOf } from "./columns";
import type { Piece } from "./glyphs";
import { passageOf } from "./passage";
import { type Row, rowsOf } from "./rows";
import { partRunningHeads } from "./running-heads";
import { raiseSlashMarks } from "./slash-marks";

export interface UntaggedPage {
  readonly page: number;
  readonly pieces: readonly Piece[];
}

export interface PageRows {
  readonly page: number;
  readonly rows: readonly Row[];
}

const opening = /^(?:\d{1,3}\.\s|[IVX]+\.\s|[A-Z]\.\s|\([a-z]{1,3}\)\s|[•▪–-]\s|\d{1,2}\/\s)/;

/** The large letter of the masthead ("A", "TD") says again what the symbol says. */
const mastheadLetters = 28;

/** Lines of a masthead that stand alone though others follow closely. */
const alone =
  /^(?:Distr\.?:?|GENERAL|LIMITED|RESTRICTED|ENGLISH|ORIGINAL:.*|[A-Z.]{1,6}\/\S+|\d{1,2} \p{L}+ \d{4}|.{3,40} session|(?:Agenda )?items? \d.*|CONTENTS|[\p{L} ]+, \d{1,2}\b.{0,30}\d{4})$/iu;

/** Passages by place and size, for files without tags: rows that follow one another closely are one passage. */
export function untaggedPassages(pages: readonly UntaggedPage[]): { passages: Passage[]; margins: readonly string[] } {
  const rows = pages.map(({ page, pieces }) => ({ page, rows: withoutStrays(rowsOf(pieces.map(withSpaces))) }));
  const parted = partRunningHeads(rows);
  const columns = parted.pages.flatMap(({ page, rows }) => columnsOf(rows).map((column) => ({ page, rows: column })));
  const passages = raiseSlashMarks(columns.flatMap(passagesOfPage));
  return { passages: notesToTheFoot(passages), margins: parted.margins };
}

/** From its first note down, a page holds notes. */
function notesToTheFoot(passages: readonly Passage[]): Passage[] {
  let notesOn: number | undefined;
  return passages.map((passage) => {
    const first = passage.runs.find((run) => run.text.trim() !== "");
    if (first?.raised && /^\s*\d/.test(first.text)) notesOn = passage.page;
    return passage.page === notesOn ? { ...passage, kind: "note" } : passage;
  });
}

const withSpaces = (piece: Piece): Piece => ({ ...piece, text: piece.spaced });

function passagesOfPage({ page, rows }: PageRows): Passage[] {
  const leading = leadingOf(rows);
  const blocks: Row[][] = [];
  for (const row of rows) {
    const block = blocks.at(-1);
    const before = block?.at(-1);
    const masthead = page === 1 && before !== undefined && partsMasthead(before, row);
    if (block && before && !masthead && goesOn(before, row, block, leading)) block.push(row);
    else blocks.push([row]);
  }
  const [left, right] = columnOf(rows);
  return blocks.flatMap((block) => passageOfBlock(block, page, left, right));
}

function goesOn(before: Row, row: Row, block: readonly Row[], leading: number): boolean {
  const gap = before.y - row.y;
  if (gap < 1 || gap > leading * 1.35) return false;
  if (Math.abs(row.size - before.size) > 1.2) return false;
  if (isBold(row) !== isBold(before) && (row.text.length > 12 || before.text.length < 60)) return false;
  const first = block[0];
  const indented = first !== undefined && row.x > Math.min(first.x, before.x) + 10;
  return !(opening.test(row.text.trim()) && (indented || /[.;:]$/.test(before.text.trim())));
}

const partsMasthead = (before: Row, row: Row): boolean =>
  alone.test(before.text.trim()) ||
  alone.test(row.text.trim()) ||
  (Math.abs(before.x - row.x) > 100 && before.right < 330);

const isBold = (row: Row): boolean => row.pieces.every((piece) => piece.bold || piece.text.trim() === "");

function passageOfBlock(block: readonly Row[], page: number, left: number, right: number): Passage[] {
  const pieces = block.flatMap((row, at) => {
    const next = block[at + 1];
    const hyphen = next !== undefined && /\p{L}-$/u.test(row.text.trim()) && /^\s*\p{Ll}/u.test(next.text);
    const last = row.pieces.at(-1);
    return next === undefined || hyphen || !last ? row.pieces : [...row.pieces, { ...last, text: " ", width: 0 }];
  });
  const passage = passageOf(pieces, "text", page, undefined);
  if (!passage) return [];
  const middle = (left + right) / 2;
  const centred = block.every(
    (row) => row.x > left + 25 && row.right < right - 10 && Math.abs((row.x + row.right) / 2 - middle) < 24,
  );
  const first = block[0];
  const margin = passage.margin === undefined ? {} : { margin: passage.margin - left };
  return [{ ...passage, ...margin, ...(first && { left: first.x - left }), ...(centred && { centred }) }];
}

/** The distance of most lines from the next. */
function leadingOf(rows: readonly Row[]): number {
  const gaps = rows
    .slice(1)
    .map((row, at) => (rows[at]?.y ?? 0) - row.y)
    .filter((gap) => gap > 6 && gap < 40)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.4)] ?? 14;
}

/** Left and right edge of the text: where most long lines begin and end. */
function columnOf(rows: readonly Row[]): [number, number] {
  const long = rows.filter((row) => row.text.length > 40);
  const used = long.length > 0 ? long : rows;
  const lefts = used.map((row) => row.x).sort((a, b) => a - b);
  const rights = used.map((row) => row.right).sort((a, b) => a - b);
  return [lefts[Math.floor(lefts.length * 0.1)] ?? 0, rights[Math.floor(rights.length * 0.9)] ?? 600];
}

/** Scans have single characters beside the column that are no text. */
function withoutStrays(rows: readonly Row[]): Row[] {
  const [left, right] = columnOf(rows);
  return rows.flatMap((row) => {
    if (row.size >= mastheadLetters) return [];
    const kept = row.pieces.filter(
      (piece) => piece.text.trim().length > 3 || (piece.x < right + 12 && piece.x > left - 40),
    );
    if (kept.length === 0 || !/[\p{L}\p{N}]/u.test(kept.map((piece) => piece.text).join(""))) return [];
    return kept.length === row.pieces.length ? [row] : rowsOf(kept, 50);
  });
}
