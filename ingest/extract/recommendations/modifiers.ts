import data from "../../vocabulary/collectives.json";
import type { NamedHere } from "../places";

/** A group has at most so many words before its noun. */
export const mostModifiers = 5;
const vague = new Set(data.vague);
const functionWords = new Set(
  "of in on at by for with from to into that which who is are was were be been has have had as than between among through under within across towards upon against should must not it they we i while when if where and or national-level".split(
    " ",
  ),
);

/** Where a group begins: its noun's adjectives and nouns belong to it, what only counts or points does not. */
export function withModifiers(text: string, floor: number, noun: number, named: readonly NamedHere[]): number {
  const before = [...text.slice(floor, noun).matchAll(/[\p{L}’'-]+/gu)];
  let start = noun;
  for (let i = before.length - 1; i >= 0 && i >= before.length - mostModifiers; i--) {
    const word = before[i];
    if (!word) break;
    const at = floor + word.index;
    const gap = text.slice(at + word[0].length, start);
    const joins = joint.has(word[0]) && likeAdjective(before[i - 1]?.[0]) && likeAdjective(before[i + 1]?.[0]);
    const inName = named.some(({ mention }) => mention.start <= at && at < mention.end);
    if (!/^ (?:\d+ )?$/.test(gap) || !(joins || inName || modifies(word[0], i === 0))) break;
    if (!joins) start = at;
    else if (!joinedFrom(text, floor, at, before[i - 1])) break;
    else {
      i = listFrom(text, floor, before, i - 1);
      start = floor + (before[i]?.index ?? 0);
    }
  }
  // "To save time governments should …": a noun of the opening phrase is none of the group's
  if (/\bTo $/.test(text.slice(floor, start)) && before.length > 1)
    return adjectivesOnly(text, floor, start, noun, before);
  return start;
}

function adjectivesOnly(
  text: string,
  floor: number,
  start: number,
  noun: number,
  before: readonly RegExpMatchArray[],
): number {
  let at = noun;
  for (const word of [...before].reverse()) {
    const from = floor + (word.index ?? 0);
    if (from <= start || !likeAdjective(word[0]) || text.slice(from + word[0].length, at) !== " ") break;
    at = from;
  }
  return at;
}

const joint = new Set(["and", "or"]);
/** "intergovernmental and non-governmental organizations": what "and" joins shares the noun. */
const likeAdjective = (word: string | undefined): boolean =>
  word !== undefined && /(?:al|ive|ic|ary|ate|ed|an|ble|ous|-|-\p{L}+ing)$/u.test(word);
/** "Regional, national and local courts": the adjectives of a list, from its first. */
function listFrom(text: string, floor: number, words: readonly RegExpMatchArray[], last: number): number {
  let i = last;
  while (i > 0) {
    const [one, next] = [words[i - 1], words[i]];
    const gap = text.slice(floor + (one?.index ?? 0) + (one?.[0].length ?? 0), floor + (next?.index ?? 0));
    if (one === undefined || gap !== ", " || !likeAdjective(one[0]) || (i > 1 && /^\p{Lu}/u.test(one[0]))) break;
    i--;
  }
  return i;
}
const joinedFrom = (text: string, floor: number, and: number, word: RegExpMatchArray | undefined): boolean =>
  word?.index !== undefined && /^,? $/.test(text.slice(floor + word.index + word[0].length, and));

export const modifies = (word: string, first: boolean): boolean => {
  const lower = word.toLowerCase();
  if (functionWords.has(lower) || vague.has(lower) || asks.test(lower)) return false;
  return !(first && /^\p{Lu}/u.test(word) && lower.endsWith("ly"));
};
const asks = /^(?:urg|call|encourag|invit|recommend|request|advis|appeal)/;
