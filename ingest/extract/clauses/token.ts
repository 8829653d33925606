import type { Mention, Thing } from "../../recognise/mention";

export type TokenKind = "word" | "number" | "mark" | "name" | "thing";

/**
 * A word, a number, a punctuation mark or a whole name. A name that can act (a State, an entity, a mandate holder) is
 * one token of kind `name`; any other thing that is named, and whatever stands in quotation marks, is a `thing`.
 */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly mention?: Mention;
  readonly thing?: Thing;
  /** True inside brackets, or between a pair of dashes: said aside, so no part of the clause around it. */
  readonly aside: boolean;
}

/** The token at a place, or one that is nothing, so that rules can look past either end of a sentence. */
export function at(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? nothing;
}

export const isWord = (t: Token, ...words: string[]): boolean => t.kind === "word" && words.includes(t.lower);
export const isMark = (t: Token, ...marks: string[]): boolean => t.kind === "mark" && marks.includes(t.text);

const nothing: Token = { kind: "mark", text: "", lower: "", start: 0, end: 0, aside: false };
