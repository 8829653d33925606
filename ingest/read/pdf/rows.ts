import type { Piece } from "./glyphs";

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
  const upright = pieces.filter((piece) => !piece.turned && piece.text.trim() !== "");
  const sorted = [...upright].sort((a, b) => b.y - a.y || a.x - b.x);
  const bands: Piece[][] = [];
  for (const piece of sorted) {
    const band = bands.at(-1);
    const base = band?.[0];
    const tolerance = Math.max(2.5, Math.min(base?.size ?? 0, piece.size) * 0.45);
    if (band && base && base.y - piece.y < tolerance) band.push(piece);
    else bands.push([piece]);
  }
  return bands.flatMap((band) => rowsOfBand(band, gap));
}

function rowsOfBand(band: readonly Piece[], gap: number): Row[] {
  const sorted = [...band].sort((a, b) => a.x - b.x);
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

function rowOf(pieces: readonly Piece[]): Row {
  const spaced = withGaps(pieces);
  const [first] = pieces;
  const last = pieces.at(-1);
  return {
    text: spaced.map((piece) => piece.text).join(""),
    pieces: spaced,
    x: first?.x ?? 0,
    y: baseline(pieces),
    right: (last?.x ?? 0) + (last?.width ?? 0),
    size: Math.max(...pieces.map((piece) => piece.size)),
  };
}

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
