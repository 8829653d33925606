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
  const known = new Map<number, { candidate: Candidate; last: number }>();
  for (const candidate of names) {
    const first = wordAt(words, candidate.start);
    const last = wordAt(words, candidate.end - 1);
    const [begins, ends] = [words[first], words[last]];
    // a bracket may close a name after its last word
    if (begins?.start === candidate.start && ends && ends.end <= candidate.end && ends.end >= candidate.end - 1)
      known.set(first, { candidate, last });
  }
  return { words, known };
}

/** The index of the last word that begins at or before an offset. */
function wordAt(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
