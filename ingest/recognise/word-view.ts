import type { Candidate } from "./candidate";
import type { Passage, Word } from "./passage";

export interface WordView {
  readonly words: readonly Word[];
  /** The name of the vocabulary that begins at the word of this index, with the index of its last word. */
  readonly known: ReadonlyMap<number, { readonly candidate: Candidate; readonly last: number }>;
}

/** The words of a passage with what stands between them and the names that begin at each. */
export function wordView(passage: Passage, names: readonly Candidate[]): WordView {
  const { words } = passage;
  const at = new Map(words.map((word, i) => [word.start, i]));
  const until = new Map(words.map((word, i) => [word.end, i]));
  const known = new Map<number, { candidate: Candidate; last: number }>();
  for (const candidate of names) {
    const first = at.get(candidate.start);
    const last = until.get(candidate.end) ?? until.get(candidate.end - 1);
    if (first !== undefined && last !== undefined) known.set(first, { candidate, last });
  }
  return { words, known };
}
