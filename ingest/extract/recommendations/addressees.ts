import { namedKey } from "../../../cypher/schema/keys";
import type { Thing } from "../../recognise/mention";
import type { Span } from "../../structure/document";
import data from "../../vocabulary/collectives.json";
import { isActor, type NamedHere } from "../places";

/** Whom a sentence addresses: a thing, and the words that say so. */
export interface Addressee extends Span {
  readonly thing: Thing;
  readonly rule: string;
}

const modifier = String.raw`(?:[\p{L}’'-]+ ){0,4}`;
const joined = String.raw`(?:[\p{L}’'-]+(?:, | and | or | and/or )){0,3}`;
const heads = [...data.heads].sort((a, b) => b.length - a.length).join("|");
const phrase = new RegExp(String.raw`(?<![\p{L}-])(?:${joined}${modifier})(?:${heads})(?![\p{L}-])`, "gu");
const head = new RegExp(`(?:${heads})$`, "u");
const vague = new Set(data.vague);
const functionWords = new Set(
  "of in on at by for with from to into that which who is are was were be been has have had as than between among through under within across towards upon against should must not it they we i while when if where and or national-level".split(
    " ",
  ),
);
const states = new Set(data.states.map((name) => name.toLowerCase()));
/** What comes between two who are addressed together. */
const listLink =
  /^(?:,|,? and(?:,)?|,? or|,? as well as|,? together with|,? along with|,? including|,? in particular|\s)*(?: ?the| ?all| ?other| ?relevant| ?their| ?its| ?also)*\s*$/;

/** Names and collectives in a stretch of a sentence that may be who is addressed, in order. */
export function addresseesIn(text: string, span: Span, named: readonly NamedHere[], symbol: string): Addressee[] {
  const actors = named
    .filter(
      (one) => isActor(one) && one.mention.start >= span.start && one.mention.end <= span.end && !one.mention.passing,
    )
    .map(
      ({ thing, mention }): Addressee => ({ thing, start: mention.start, end: mention.end, rule: "addressee-name" }),
    );
  const groups = [...text.slice(span.start, span.end).matchAll(phrase)].flatMap((match) => {
    const whole = { start: span.start + match.index, end: span.start + match.index + match[0].length };
    const group = trimmed(text, whole, named);
    return group === undefined
      ? []
      : [{ ...group, thing: collective(text.slice(group.start, group.end), symbol), rule: "addressee-group" }];
  });
  const outside = groups.filter(
    (group) => !actors.some((actor) => actor.end >= group.end && actor.start <= group.start),
  );
  const alone = actors.filter(
    (actor) => !outside.some((group) => group.start <= actor.start && actor.end <= group.end),
  );
  return [...outside, ...alone].sort((a, b) => a.start - b.start);
}

/** The addressees at the head of a noun phrase: those of a list, up to the first that only belongs to another. */
export function leading(text: string, from: number, addressees: readonly Addressee[]): Addressee[] {
  const list: Addressee[] = [];
  let at = from;
  for (const one of addressees) {
    const gap = text.slice(at, one.start);
    if (!(list.length === 0 ? opensSubject(gap) : listLink.test(gap))) break;
    list.push(one);
    at = one.end;
  }
  return list;
}

const opensSubject = (gap: string): boolean =>
  /^(?:[^;:]*?,\s*)?(?:(?:[Tt]he|[Aa]ll|[Oo]ther|[Rr]elevant|[Ii]n particular|[Bb]oth|[Tt]herefore|[Aa]lso|[Ff]urthermore|[Mm]oreover|[Aa]ccordingly|and|that|such|these|many)\s*,?\s*)*$/.test(
    gap,
  );

/** Takes what does not belong to the name off its front: "calls upon relevant donors" is "donors". */
function trimmed(text: string, whole: Span, named: readonly NamedHere[]): Span | undefined {
  let { start } = whole;
  const words = [...text.slice(whole.start, whole.end).matchAll(/[\p{L}’'-]+/gu)];
  words.forEach((word, index) => {
    const at = whole.start + word.index;
    const inName = named.some(({ mention }) => mention.start < at && at < mention.end);
    const last = index === words.length - 1;
    const lower = word[0].toLowerCase();
    const joins = (lower === "and" || lower === "or") && index > 0 && adjectives(words, index);
    if (
      !last &&
      !inName &&
      !joins &&
      (functionWords.has(lower) || vague.has(lower) || /^(?:urg|call|encourag|invit|recommend|request)/.test(lower))
    )
      start = nextWord(text, at + word[0].length);
  });
  return head.test(text.slice(start, whole.end)) ? { start, end: whole.end } : undefined;
}

/** "intergovernmental and non-governmental organizations": what "and" joins shares the noun. */
const adjectives = (words: readonly RegExpMatchArray[], and: number): boolean =>
  [words[and - 1], words[and + 1]].every((word) => /(?:al|ive|ic|ary|ate|ed|an|ble|ional)$/.test(word?.[0] ?? ""));

const nextWord = (text: string, from: number): number => from + (/^[^\p{L}]*/u.exec(text.slice(from))?.[0].length ?? 0);

/** States, Member States and Governments are one node; every other group is the report's own. */
export function collective(words: string, symbol: string): Thing {
  const isStates = states.has(words.toLowerCase());
  const name = isStates ? "States" : words;
  return {
    key: isStates ? namedKey("Entity", "States") : namedKey("Entity", name, symbol),
    kind: "Entity",
    known: isStates,
    label: name,
    properties: { name, entityKind: "other" },
    surfaces: [words],
  };
}
