import type { Passage } from "../source";
import type { Piece } from "./glyphs";

export interface UntaggedPage {
  readonly page: number;
  readonly pieces: readonly Piece[];
}

export function untaggedPassages(_pages: readonly UntaggedPage[]): Passage[] {
  return [];
}
