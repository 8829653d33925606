import type { Span } from "../structure/document";

/** A word of a text in the form in which names are compared. */
export interface Token extends Span {
  /** Folded, and in the spelling of the United Nations ("organization", "programme"). */
  readonly word: string;
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/^organis/, "organiz"],
  [/^program$/, "programme"],
  [/^programs$/, "programmes"],
  [/^center/, "centre"],
  [/^labor$/, "labour"],
  [/^defense$/, "defence"],
];

const plain = /^[A-Za-z0-9]+$/;

const foldWord = (word: string): string => {
  const folded = plain.test(word)
    ? word.toLowerCase()
    : word
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
        .toLowerCase();
  if (!/^(?:organis|program|center|labor|defense)/.test(folded)) return folded;
  const spelling = spellings.find(([form]) => form.test(folded));
  return spelling === undefined ? folded : folded.replace(spelling[0], spelling[1]);
};

/** The words of a text with their places. What stands between words (hyphens, apostrophes, commas) is no word. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)) {
    tokens.push({ start: match.index, end: match.index + match[0].length, word: foldWord(match[0]) });
  }
  return tokens;
}

/** The words of a name, as `tokenize` finds them in a text. */
export const wordsOf = (name: string): string[] => tokenize(name).map((token) => token.word);
