import type { Passage, PassageKind } from "../source";
import type { Piece } from "./glyphs";
import { mainSize, runsOf } from "./runs";

/** A passage of the pieces that were printed as one; none where they hold only space. */
export function passageOf(
  pieces: readonly Piece[],
  kind: PassageKind,
  page: number,
  level: number | undefined,
): Passage | undefined {
  const first = pieces.find((piece) => piece.text.trim() !== "");
  if (!first) return undefined;
  const size = mainSize(pieces);
  const further = pieces.filter((piece) => piece.y < first.y - size * 0.6 && piece.text.trim() !== "");
  return {
    kind,
    runs: runsOf(pieces),
    ...(level !== undefined && { level }),
    page,
    size,
    left: first.x,
    ...(further.length > 0 && { margin: Math.min(...further.map((piece) => piece.x)) }),
    top: first.y,
  };
}
