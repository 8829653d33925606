import * as closed from "./function-words";
import { at, isWord, type Token } from "./token";

/** "Attacks and related abuses", "refugees and displaced persons": participles that stand before their noun. */
export const asAdjective =
  /^(?:related|armed|displaced|disabled|qualified|interested|affected|associated|unaccompanied|constituted|projected|continued|envisaged|limited)$/;
export const whatIsInformed = [
  "consent",
  "decision",
  "decisions",
  "choice",
  "choices",
  "decision-making",
  "participation",
];
export const qualifies = (next: Token): boolean =>
  next.kind === "word" &&
  !closed.prepositions.has(next.lower) &&
  !closed.determiners.has(next.lower) &&
  next.lower !== "that" &&
  !closed.conjunctions.has(next.lower) &&
  !closed.isAdverb(next.lower);

/** "The current and projected effects": a participle on a par with the adjective before it. */
export const betweenAdjectives = (tokens: readonly Token[], index: number): boolean =>
  isWord(at(tokens, index - 1), "and", "or") &&
  at(tokens, index - 2).kind === "word" &&
  closed.isAdjective(at(tokens, index - 2).lower) &&
  at(tokens, index - 3).kind === "word" &&
  opensNoun(at(tokens, index - 3).lower) &&
  qualifies(at(tokens, index + 1));

/** After an article, a preposition or a verb: "fostered bilateral and targeted aid". */
const opensNoun = (word: string): boolean =>
  closed.determiners.has(word) || closed.prepositions.has(word) || (!closed.be.has(word) && /ed$/.test(word));

/** "Noted with concern": words of record that a participle seldom has after it. */
export const saidWithAFeeling = (tokens: readonly Token[], index: number): boolean =>
  isWord(at(tokens, index + 1), "with") && feelings.has(at(tokens, index + 2).lower);
const feelings: ReadonlySet<string> = new Set(
  "concern appreciation satisfaction regret interest alarm dismay gratitude approval thanks deep grave great serious profound".split(
    " ",
  ),
);
