import type { Span } from "../../structure/document";
import { verbReading } from "../../vocabulary/verb-forms";

/** What a number counts or measures, and where its words end. */
export interface Unit {
  readonly name: string;
  readonly sort: "share" | "money" | "measure" | "time" | "count";
  readonly end: number;
}

const share = /^\s?(?:per ?cent(?:age points?)?|percentage points?|%)(?![\p{L}])/iu;
const currencies =
  /^ (?:United States |US |Australian |Canadian |New Zealand )?(?:dollars|euros?|pounds(?: sterling)?|yen|yuan|renminbi|rupees|rand|(?:Swedish |Norwegian )?kronor|(?:Danish |Norwegian )?kroner|(?:Swiss |CFA )?francs|pesos|reais|shekels|dirhams|riyals|dinars|naira|shillings|cedis|won|roubles|zlotys?)(?![\p{L}])/iu;
const measures =
  /^[ -]?(?:(?:mega|giga|kilo|tera)?(?:watts?|watt[- ]hours?|joules?)|[kMGT]Wh?|[MGT]J|(?:metric )?ton(?:ne)?s|gigatons|megatons|kilograms?|kg|(?:square |cubic )?(?:kilomet(?:re|er)s?|met(?:re|er)s?|miles)|km2?|ha|hectares?|acres|lit(?:re|er)s?|barrels|doses|square feet)(?![\p{L}])/u;
const time =
  /^[ -](?:\p{L}+ )?(?:calendar |working |consecutive )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|nights?|semesters?|quarters?|a\.m\.|p\.m\.|o[’']clock|times?)(?![\p{L}])/iu;
const degrees = /^\s?(?:°|degrees)/;

/** The unit that stands right after a number. @param named names in the text, whose words are no plural of their own */
export function unitAfter(text: string, end: number, sentenceEnd: number, named: readonly Span[]): Unit | undefined {
  const rest = text.slice(end, sentenceEnd);
  for (const [form, sort, name] of [
    [share, "share", "per cent"],
    [currencies, "money", undefined],
    [time, "time", undefined],
    [degrees, "time", "degrees"],
    [measures, "measure", undefined],
  ] as const) {
    const match = form.exec(rest);
    if (match) return { name: name ?? match[0].replace(/^[\s-]+/, ""), sort, end: end + match[0].length };
  }
  return countNoun(text, end, sentenceEnd, named);
}

const mostWords = 8;
const piece = /[\p{L}\p{M}\p{N}’'-]+|[^\s]/gu;
/** Words after which no noun of the number follows. */
const stops = new Set(
  "of in on at by for with from to into that which who whom is are was were be been has have had will would should can could may might must than as per through under over between during since until about against among within without it they this these those and/or".split(
    " ",
  ),
);
const plurals = new Set(
  "people women men children youth police staff personnel media criteria cattle livestock".split(" "),
);
/** Singulars that end in s: fields of study among them, but not those who work in one ("mechanics", "critics"). */
const notPlurals =
  /(?:ss|us|is|['’]s|ous)$|(?:mathemat|statist|econom|polit|phys|eth|logist|genet|athlet|electron|robot|forens|dynam|analyt|pediatr|obstetr|bas|ceram|linguist|gymnast|informat|diagnost|acoust|opt)ics$/i;

/** "63 small and remote islands": the first plural noun, over adjectives and a list of them. */
function countNoun(text: string, from: number, to: number, named: readonly Span[]): Unit | undefined {
  let words = 0;
  for (const match of text.slice(from, to).matchAll(piece)) {
    const start = from + match.index;
    const word = match[0];
    const end = start + word.length;
    if (words === 0 && !/^\s/.test(text.slice(from, start + 1)) && start > from) return undefined;
    if (/^[,]$/.test(word)) continue;
    if (!/^\p{L}/u.test(word)) return undefined;
    const lower = word.toLowerCase();
    if (stops.has(lower)) return undefined;
    const name = named.find((span) => span.start <= start && end <= span.end);
    if (isPlural(lower) && (name === undefined || name.end === end) && !pluralFollows(text, end)) {
      const whole = headEnd(text, end, to);
      return { name: lastWords(text.slice(from, whole)), sort: "count", end: whole };
    }
    words += 1;
    if (words >= mostWords) return undefined;
  }
  return undefined;
}

const isPlural = (lower: string): boolean =>
  plurals.has(lower) || (lower.length > 3 && lower.endsWith("s") && !notPlurals.test(lower) && !lower.includes("'"));

/** "66 youth delegates", "5 special procedures visits": the first noun only tells of which kind; no verb in -s follows a plural. */
const pluralFollows = (text: string, end: number): boolean => {
  const [next, second] = (/^ (\p{Ll}+)(?: (\p{Ll}+))?/u.exec(text.slice(end)) ?? []).slice(1);
  if (next === undefined) return false;
  if (isPluralNoun(next)) return true;
  // "27 chemical weapons production facilities": a noun between them that can be no verb
  const joins = verbReading(next) === undefined && !stops.has(next) && !next.endsWith("ly") && isNounByForm.test(next);
  return joins && second !== undefined && isPluralNoun(second);
};
const isPluralNoun = (word: string): boolean =>
  word.length > 3 && word.endsWith("s") && !notPlurals.test(word) && !stops.has(word);
const isNounByForm = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|logy)$/;

/** "women and girls": what is joined to the noun without more is counted with it. */
function headEnd(text: string, end: number, to: number): number {
  const joined = /^ and (\p{L}+)/u.exec(text.slice(end, to));
  return joined && isPlural((joined[1] ?? "").toLowerCase()) && joined[0].length < 20 ? end + joined[0].length : end;
}

const lastWords = (text: string): string =>
  text
    .trim()
    .split(/\s+/)
    .slice(-3)
    .join(" ")
    .replace(/^(?:and|,) /, "");
