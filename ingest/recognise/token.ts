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

/** How the words begin that are spelt otherwise. */
const respelt = new Set(["orga", "prog", "cent", "labo", "defe"]);
const plain = /^[A-Za-z0-9]+$/;

const foldWord = (word: string): string => {
  const folded = plain.test(word)
    ? word.toLowerCase()
    : word
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
        .toLowerCase();
  if (!respelt.has(folded.slice(0, 4))) return folded;
  const spelling = spellings.find(([form]) => form.test(folded));
  return spelling === undefined ? folded : folded.replace(spelling[0], spelling[1]);
};

/** One character: two units of the text where it takes two. */
const characterAt = (text: string, at: number): string => {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 ? String.fromCodePoint(text.codePointAt(at) ?? unit) : text.charAt(at);
};

/** Whether a character belongs to a word; a mark does so within one alone. Most are of the first 128. */
function inWord(character: string, within: boolean): boolean {
  const unit = character.charCodeAt(0);
  if (unit < 128) return (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 47 && unit < 58);
  return within ? /^[\p{L}\p{M}\p{N}]/u.test(character) : /^[\p{L}\p{N}]/u.test(character);
}

/** The words of a text with their places. What stands between words (hyphens, apostrophes, commas) is no word. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const first = characterAt(text, start);
    if (!inWord(first, false)) {
      start += first.length;
      continue;
    }
    let end = start + first.length;
    for (; end < text.length; ) {
      const next = characterAt(text, end);
      if (!inWord(next, true)) break;
      end += next.length;
    }
    tokens.push({ start, end, word: foldWord(text.slice(start, end)) });
    start = end;
  }
  return tokens;
}

/** The words of a name, as `tokenize` finds them in a text. */
export const wordsOf = (name: string): string[] => tokenize(name).map((token) => token.word);
