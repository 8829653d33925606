import type { Passage, PassageKind } from "../source";
import type { Piece } from "./glyphs";
import { lineHyphen } from "./line-hyphens";
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
    runs: runsOf(closeHyphens(pieces)),
    ...(level !== undefined && { level }),
    page,
    size,
    left: first.x,
    ...(further.length > 0 && { margin: Math.min(...further.map((piece) => piece.x)) }),
    top: first.y,
  };
}

/**
 * A word that was parted at its hyphen by the line goes on without a space, but for "long- and short-term". Whether the
 * hyphen is the word's own is settled when the whole text is known.
 */
function closeHyphens(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    const spaced = /\s$/.test(piece.text);
    if (!spaced && !piece.text.endsWith("-")) return piece;
    const before = `${pieces[at - 2]?.text ?? ""}${pieces[at - 1]?.text ?? ""}${piece.text}`.trimEnd();
    const after = pieces.slice(at + 1, at + 4).find((other) => other.text.trim() !== "");
    // a new line, or a space that the next letters are set over
    const nextLine =
      after !== undefined &&
      (after.y < piece.y - piece.size * 0.6 || (spaced && after.x < piece.x + piece.width - piece.size * 0.1));
    const parted = /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after?.text ?? "");
    if (!nextLine || !parted || /^(?:and|or|to|nor)\b/.test(after?.text ?? "")) return piece;
    return { ...piece, text: piece.text.trimEnd().replace(/-$/, lineHyphen) };
  });
}
