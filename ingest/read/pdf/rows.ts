import type { Piece } from "./glyphs";
import { mainSize } from "./runs";

/** Pieces that stand on one line without a wide gap between them. */
export interface Row {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

/** Rows from the top of the page down, each from left to right, parted where a gap is wider than `gap` letters. */
export function rowsOf(pieces: readonly Piece[], gap = 3): Row[] {
  const upright = pieces.filter(
    (piece, at) => !piece.turned && piece.text.trim() !== "" && !isShadow(piece, pieces, at),
  );
  const size = mainSize(upright);
  const small = new Set(upright.filter((piece) => piece.size < size * 0.8 && piece.text.trim().length <= 4));
  const bands = bandsOf(upright.filter((piece) => !small.has(piece)));
  const loose: Piece[] = [];
  for (const piece of small) {
    const band = bands.find(([base]) => base && piece.y > base.y - 1 && piece.y < base.y + base.size * 0.75);
    if (band) band.push(piece);
    else loose.push(piece);
  }
  return [...bands, ...bandsOf(loose)].flatMap((band) => rowsOfBand(band, gap)).sort((a, b) => b.y - a.y || a.x - b.x);
}

/** The same words set twice in nearly one place, for bold letters or a shadow. */
const isShadow = (piece: Piece, pieces: readonly Piece[], at: number): boolean =>
  pieces
    .slice(Math.max(0, at - 12), at)
    .some((other) => other.text === piece.text && Math.abs(other.x - piece.x) < 2 && Math.abs(other.y - piece.y) < 2);

function bandsOf(pieces: readonly Piece[]): Piece[][] {
  const bands: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const band = bands.at(-1);
    const base = band?.[0];
    const tolerance = Math.max(2.5, Math.min(base?.size ?? 0, piece.size) * 0.45);
    if (band && base && base.y - piece.y < tolerance) band.push(piece);
    else bands.push([piece]);
  }
  return bands;
}

function rowsOfBand(band: readonly Piece[], gap: number): Row[] {
  const sorted = band.flatMap((piece) => partAtMarks(piece, band)).sort((a, b) => a.x - b.x);
  const groups: Piece[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of sorted) {
    const group = groups.at(-1);
    if (group && piece.x - right < piece.size * gap) group.push(piece);
    else groups.push([piece]);
    right = Math.max(right, piece.x + piece.width);
  }
  return groups.map(rowOf);
}

/** A raised mark that was set over the middle of a long piece parts it at the nearest space. */
function partAtMarks(piece: Piece, band: readonly Piece[]): Piece[] {
  const mark = band.find(
    (other) => other.size < piece.size * 0.8 && other.x > piece.x + piece.size && other.x < piece.x + piece.width - 2,
  );
  if (!mark || piece.width <= 0) return [piece];
  const share = (mark.x - piece.x) / piece.width;
  const guess = Math.round(share * piece.text.length);
  const at = nearestSpace(piece.text, guess);
  if (at === undefined) return [piece];
  const width = (piece.width * at) / piece.text.length;
  const first = { ...piece, text: piece.text.slice(0, at), spaced: piece.text.slice(0, at), width };
  const rest = { ...piece, text: piece.text.slice(at), spaced: piece.text.slice(at) };
  return [first, { ...rest, x: Math.max(piece.x + width, mark.x + 0.01), width: piece.width - width }];
}

function nearestSpace(text: string, guess: number): number | undefined {
  for (let distance = 0; distance < 8; distance++) {
    for (const at of [guess - distance, guess + distance]) if (text[at] === " ") return at;
  }
  return undefined;
}

function rowOf(pieces: readonly Piece[]): Row {
  const spaced = withGaps(pieces);
  const [first] = pieces;
  const last = pieces.at(-1);
  const indent = first ? leadingSpace(first) : 0;
  return {
    text: spaced.map((piece) => piece.text).join(""),
    pieces: spaced,
    x: (first?.x ?? 0) + indent,
    y: baseline(pieces),
    right: (last?.x ?? 0) + (last?.width ?? 0),
    size: mainSize(pieces),
  };
}

/** Old files centre a line by spaces before it. */
const leadingSpace = ({ text, width }: Piece): number =>
  ((text.length - text.trimStart().length) / Math.max(1, text.length)) * width;

/** The line of its larger letters: note marks stand above it. */
function baseline(pieces: readonly Piece[]): number {
  const size = Math.max(...pieces.map((piece) => piece.size));
  return Math.min(...pieces.filter((piece) => piece.size > size * 0.8).map((piece) => piece.y));
}

/** A gap of a fifth of the letter's size is a space where the file wrote none. */
function withGaps(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    const before = pieces[at - 1];
    if (!before || /\s$/.test(before.text) || /^\s/.test(piece.text)) return piece;
    return piece.x - (before.x + before.width) > piece.size * 0.18 ? { ...piece, text: ` ${piece.text}` } : piece;
  });
}

/** The lines printed at the margins, one that breaks off ("Executive Board of the") with the line below it. */
export function marginLines(pieces: readonly Piece[]): string[] {
  const rows = rowsOf(pieces, 1);
  const joined = new Set<Row>();
  const lines: string[] = [];
  for (const row of rows) {
    if (joined.has(row)) continue;
    let text = row.text.trim();
    let last = row;
    while (/(?:\b(?:of|the|to|and|on|for|in)|,)$/.test(text)) {
      const below = rows.find((other) => !joined.has(other) && isBelow(other, last));
      if (!below) break;
      joined.add(below);
      text += ` ${below.text.trim()}`;
      last = below;
    }
    lines.push(text);
  }
  return lines;
}

const isBelow = (row: Row, above: Row): boolean =>
  row.y < above.y && above.y - row.y < above.size * 1.6 && Math.abs(row.x - above.x) < 4 && row.size === above.size;
