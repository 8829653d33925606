import type { Span } from "../structure/document";
import type { Word } from "./keywords/words";
import type { Reading } from "./reading";

/** Words after which a noun phrase begins. */
const openers = new Set(
  "a an the its their his her our my this these those all several many various other each every some any both of on for in with to against by at from into under through towards toward regarding concerning among between within about as one two three four five six seven eight nine ten".split(
    " ",
  ),
);
const empty = new Set(
  "and or but that which who whom whose where when while is are was were be been being has have had do does did will would can could may might shall should must not no nor it they he she we i us them also further therefore thus so than then there here such more most very well".split(
    " ",
  ),
);

/**
 * The words of a clause that carry what it is about where none of them speaks for a target: the head of its first noun
 * phrase, "plan" of "adopted a five-year plan". None in a clause of names and pronouns alone.
 */
export function carrierIn(reading: Reading, own: Span): Span | undefined {
  const runs = runsOf(reading.wordsIn(own));
  const phrase = runs.find(({ opened }) => opened) ?? runs.find(({ words }) => words.length > 1) ?? runs.at(-1);
  const head = phrase?.words.at(-1);
  return head && { start: head.start, end: head.end };
}

interface Run {
  readonly opened: boolean;
  readonly words: Word[];
}

/** Runs of words that say something, each with whether an article, a possessive or a preposition opens it. */
function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  let last: "opener" | "empty" | "told" = "empty";
  let to = -1;
  for (const word of words) {
    const near = to >= 0 && word.start - to <= 1;
    to = word.end;
    if (openers.has(word.form) || empty.has(word.form) || !/^\p{L}{3}/u.test(word.form) || word.form.endsWith("ly")) {
      last = openers.has(word.form) ? "opener" : "empty";
      continue;
    }
    if (last === "told" && near) runs.at(-1)?.words.push(word);
    else runs.push({ opened: last === "opener" && near, words: [word] });
    last = "told";
  }
  return runs;
}
