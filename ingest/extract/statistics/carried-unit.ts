import type { Span } from "../../structure/document";
import type { Numeral } from "./numbers";
import type { Unit } from "./unit";

/** What a report counts or measures, with the words that say so. */
export interface Figure extends Span {
  readonly value: readonly number[];
  readonly unit: string;
  readonly confidence: number;
}

/** The unit of a number that has none of its own: what was counted before in the sentence. */
export function carriedUnit(
  text: string,
  sentence: Span,
  number: Numeral,
  before: readonly Figure[],
): Unit | undefined {
  const after = text.slice(number.end, sentence.end);
  const name =
    greatNumber(number, after, before) ??
    partOf(text, number, after, before) ??
    numberOf(text, sentence, number, after);
  return name === undefined ? undefined : { name, sort: "count", end: number.end };
}

/** "connects 300 million people, 50 million through a fund" */
function greatNumber(number: Numeral, after: string, before: readonly Figure[]): string | undefined {
  return number.elaborate && /^ (?:\p{Ll}|$)/u.test(after) ? before.at(-1)?.unit : undefined;
}

/** "416 cases, 178 brought by crews and 40 by captains": parts of what was counted. */
function partOf(text: string, number: Numeral, after: string, before: readonly Figure[]): string | undefined {
  const whole = before.findLast(
    ({ unit, value }) => !/^(?:per cent|.*dollars|euros)$/.test(unit) && (value[0] ?? 0) >= number.value,
  );
  const opens = /(?:[,;(] ?|, and |[^\d] and |including |of which |of whom )$/.test(text.slice(0, number.start));
  const goesOn =
    /^ (?:\p{Ll}+ by|(?:(?:\p{L}+ed|\p{L}+al|were|was) )?(?:by|against|among|from|in|on|through|under|with))\b|^ \p{L}+(?:al|ic|ive)(?: and|[,.;)])/u;
  return whole !== undefined && opens && goesOn.test(after) ? whole.unit : undefined;
}

const numberOfThings = /\b(?:numbers?|total) of ((?:\p{L}[\p{L}-]* ){0,3}?\p{L}[\p{L}-]*s)\b(?! of)/gu;

/** "The number of boats rose from 43 in May to 152 in June." */
function numberOf(text: string, sentence: Span, number: Numeral, after: string): string | undefined {
  const upTo = text.slice(sentence.start, number.start);
  const measured =
    /\b(?:from|to|of|at|was|were|reached|totalled|averaged|by) (?:about |some |over |nearly |almost |approximately |around |only |just |more than |an average of |a total of ){0,2}$/;
  if (!measured.test(upTo) || !/^(?: in | during | between | by the | per |[,.;)]|$)/.test(after)) return undefined;
  return [...upTo.matchAll(numberOfThings)].at(-1)?.[1];
}
