import type { Span } from "../structure/document";
import type { Reading } from "./reading";

/** Words that say nothing of what a clause is about. */
const empty = new Set(
  (
    "a an the its their his her our my this these those all several many various other each every some any both of on for in with to against by at from into under through towards toward regarding concerning among between within about as one two three four five six seven eight nine ten " +
    "and or but that which who whom whose where when while is are was were be been being has have had do does did will would can could may might shall should must not no nor it they he she we i us them also further therefore thus so than then there here such more most very well"
  ).split(" "),
);

/** Whether a clause says anything at all beside names, numbers and small words: else nothing around it speaks for it. */
export const saysSomething = (reading: Reading, own: Span): boolean =>
  reading.wordsIn(own).some(({ form }) => !empty.has(form) && /^\p{L}{3}/u.test(form) && !form.endsWith("ly"));
