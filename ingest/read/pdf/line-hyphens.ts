import type { Passage } from "../source";

/** Stands for a hyphen at the end of a printed line, until it is known whether the word has one. */
export const lineHyphen = "\u00AD";

const parted = /([\p{L}’'-]*\p{L})\u00AD(\p{Ll}[\p{L}\p{M}]*)/gu;
const words = /\p{L}[\p{L}\p{M}’'-]*/gu;

const ending =
  /^(?:ments?|[aist]?tions?|[aist]?tional|ness|ings?|ly|ed|ers?|ors?|able|ib?le|[ai]?bility|[aei]?ty|isms?|ists?|al|ally|[ae]nces?|ively?|ful|fully|less|ships?|hoods?|i[sz](?:e|ed|es|ing|ations?))$/;

/** From so many words on that are known to have been parted by the line, the others are taken to be so too. */
const enough = 3;

/**
 * Settles the hyphens at the ends of lines. A word that the text has in one piece elsewhere was parted by the line
 * ("effec-tively"); one that it has with its hyphen keeps it ("long-term"). The others follow the habit of the file: some
 * part words, most part them at their own hyphens alone.
 */
export function settleHyphens(passages: readonly Passage[]): Passage[] {
  if (!passages.some(({ runs }) => runs.some(({ text }) => text.includes(lineHyphen)))) return [...passages];
  const known = new Set<string>();
  for (const { runs } of passages)
    for (const { text } of runs)
      for (const [word] of text.replace(parted, " ").matchAll(words)) known.add(word.toLowerCase());
  const isWord = (word: string): boolean => known.has(word.toLowerCase());
  let proven = 0;
  let kept = 0;
  for (const { runs } of passages)
    for (const { text } of runs)
      for (const [, before = "", after = ""] of text.matchAll(parted)) {
        if (isWord(`${before}-${after}`)) kept++;
        else if (isWord(before + after)) proven++;
      }
  const habit = proven >= enough && proven > kept;
  const settle = (_: string, before: string, after: string): string => {
    if (isWord(`${before}-${after}`)) return `${before}-${after}`;
    if (isWord(before + after)) return before + after;
    // "harbour-minded": a word of the text and what is no ending of it are joined by a hyphen of their own
    const own = isWord(before) && (isWord(after) || !ending.test(after));
    return habit && !own ? before + after : `${before}-${after}`;
  };
  return passages.map((passage) => ({
    ...passage,
    runs: passage.runs.map((run) => ({
      ...run,
      text: run.text.replace(parted, settle).replaceAll(lineHyphen, "-"),
    })),
  }));
}
