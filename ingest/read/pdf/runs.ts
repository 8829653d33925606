import type { Run } from "../source";
import type { Piece } from "./glyphs";

/** Runs of pieces of one passage, in order: neighbours of one style joined; raised is what is small and stands above. */
export function runsOf(pieces: readonly Piece[]): Run[] {
  const size = mainSize(pieces);
  const runs: Run[] = [];
  pieces.forEach((piece, at) => {
    const run = { bold: piece.bold, italic: piece.italic, raised: isRaised(piece, size, pieces, at) };
    const last = runs.at(-1);
    if (
      last &&
      (piece.text.trim() === "" || (last.bold === run.bold && last.italic === run.italic && last.raised === run.raised))
    ) {
      runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    } else runs.push({ text: piece.text, ...run });
  });
  return runs;
}

function isRaised(piece: Piece, size: number, pieces: readonly Piece[], at: number): boolean {
  if (piece.size > size * 0.8 || piece.text.trim() === "") return false;
  // marks may stand in a row, so that the nearest letters of the line are some pieces away
  const around = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6].map((step) => pieces[at + step]);
  const near = around.find((other) => other && other.size > size * 0.8 && Math.abs(other.y - piece.y) < size);
  return near !== undefined && piece.y - near.y > 1;
}

/** The size of most of the letters. */
export function mainSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
  return [...letters].sort(([a, many], [b, more]) => more - many || b - a)[0]?.[0] ?? 0;
}
