/** How names and clauses are compared when an extraction is scored: loosely, by the words that carry meaning. */

const small =
  "a an and are as at be been by for from had has have in including into is it its may of on or such that the their them these this those through to towards was were which who with while";
const stopWords = new Set(small.split(" "));

/** A name without case, marks, punctuation and the small words that names are printed with or without. */
export const foldName = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[^a-z0-9']+/g, " ")
    .replace(/\b(the|of|and|for|on|in|to|a)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** The words of a text that carry meaning, without common endings. */
export const wordsOf = (text: string): string[] =>
  foldName(text)
    .split(" ")
    .filter((word) => word !== "" && !stopWords.has(word))
    .map((word) => word.replace(/(ing|ed|es|s)$/, ""));

export interface Overlap {
  /** The share of the wanted text's words that the other has. */
  readonly recall: number;
  /** The share of the other's words that are wanted. */
  readonly precision: number;
}

export function overlap(wanted: string, other: string): Overlap {
  const a = new Set(wordsOf(wanted));
  const b = new Set(wordsOf(other));
  const both = [...a].filter((word) => b.has(word)).length;
  return { recall: a.size > 0 ? both / a.size : 0, precision: b.size > 0 ? both / b.size : 0 };
}

/** The harmonic mean of a precision and a recall. */
export const f1 = ({ precision, recall }: Overlap): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;

const boundary = /[.!?]["”’')\]]*\s+(?=["“(]?\p{Lu})/gu;
const abbreviation = /(?:^|[\s(])(?:\p{Lu}|Nos?|Mrs?|Ms|Dr|St|vols?|paras?|arts?|U\.S|e\.g|i\.e|cf|vs)\.$/u;

/** Where sentences end, roughly; an abbreviation or an initial ends none. */
export const sentenceEnds = (text: string): number[] =>
  [...text.matchAll(boundary)].map((match) => match.index + 1).filter((at) => !abbreviation.test(text.slice(0, at)));

export const firstSentence = (text: string): string => text.slice(0, sentenceEnds(text)[0]);
