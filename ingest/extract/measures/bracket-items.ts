import { at } from "../clauses/token";
import type { ActorBracket } from "./brackets";
import type { Doer } from "./doer";
import type { ReadSentence } from "./sentence";

export interface BracketItem {
  readonly start: number;
  readonly end: number;
  readonly doers: readonly Doer[];
}

const openers = new Set(["including", "includes", "include", "included", "namely", "through"]);

/** What each bracket of actors tells: the words since the last bracket, or since the "including", "such as" that opens the list. */
export function bracketItems(sentence: ReadSentence, brackets: readonly ActorBracket[], from: number): BracketItem[] {
  let begin = from;
  return brackets.flatMap((bracket, n) => {
    const inside = sentence.plain.filter((t) => t.start >= begin && t.end <= bracket.start);
    let first = 0;
    if (n > 0 || brackets.length > 1)
      inside.forEach((t, i) => {
        const suchAs = t.lower === "as" && at(inside, i - 1).lower === "such";
        const respect = t.lower === "to" && at(inside, i - 1).lower === "respect";
        if (t.kind === "word" && (openers.has(t.lower) || suchAs || respect) && i < inside.length - 1) first = i + 1;
      });
    while (
      first < inside.length - 1 &&
      (/^[,;]$/.test(at(inside, first).text) || ["and", "as", "well", "or", "on"].includes(at(inside, first).lower))
    )
      first++;
    begin = bracket.end;
    const start = inside[first]?.start;
    const end = inside.at(-1)?.end;
    return start === undefined || end === undefined ? [] : [{ start, end, doers: bracket.doers }];
  });
}
