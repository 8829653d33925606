import type { Passage } from "./passage";

/** Words and pairs of words that a report writes in small letters: what is one of them is no name at a sentence's head. */
export interface SmallWords {
  has(words: string): boolean;
}

const isSmall = (word: string): boolean => {
  const unit = word.charCodeAt(0);
  return unit < 128 ? unit > 96 && unit < 123 : /^\p{Ll}/u.test(word);
};

/** Pairs are many and seldom asked for: they are looked for then. */
export function smallWords(passages: readonly Passage[]): SmallWords {
  const single = new Set<string>();
  for (const { words } of passages) for (const { raw } of words) if (isSmall(raw)) single.add(raw);
  const pairs = new Map<string, boolean>();
  return {
    has(words) {
      const [first = "", second] = words.split(" ");
      if (second === undefined) return single.has(first);
      if (!single.has(first) || !single.has(second)) return false;
      const known = pairs.get(words) ?? passages.some((passage) => holdsPair(passage, first, second));
      pairs.set(words, known);
      return known;
    },
  };
}

const holdsPair = ({ text, words }: Passage, first: string, second: string): boolean =>
  text.includes(`${first} ${second}`) &&
  words.some(({ raw, gap }, i) => gap === " " && raw === second && words[i - 1]?.raw === first);
