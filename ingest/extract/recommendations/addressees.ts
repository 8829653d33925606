import { namedKey } from "../../../cypher/schema/keys";
import type { Thing } from "../../recognise/mention";
import type { Span } from "../../structure/document";
import data from "../../vocabulary/collectives.json";
import { isActor, type NamedHere } from "../places";
import type { Bodies } from "./bodies";
import { modifies, mostModifiers, withModifiers } from "./modifiers";

/** Whom a sentence addresses: a thing, and the words that say so. */
export interface Addressee extends Span {
  readonly thing: Thing;
  readonly rule: string;
}

const heads = [...data.heads]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((noun) => (/^\p{Ll}/u.test(noun) ? `[${noun.charAt(0)}${noun.charAt(0).toUpperCase()}]${noun.slice(1)}` : noun))
  .join("|");
/** Who does something for a living or a while: "owners", "lenders"; a number of things end so too. */
const doers = `(?:\\p{L}\\p{Ll}+-)?(?!(?:${data.thingsLikeDoers.join("|")})\\b)\\p{L}\\p{Ll}{2,}(?:ers|ors)`;
const head = new RegExp(`(?<![\\p{L}-])(?:${heads}|${doers})(?![\\p{L}-])`, "gu");
const capitalHeads = new Set(data.heads.filter((noun) => /^\p{Lu}/u.test(noun)));
const states = new Set(data.states.map((name) => name.toLowerCase()));
/** What comes between two who are addressed together. */
const listLink =
  /^(?:,|,? and(?:,)?|,? or|,? as well as|,? together with|,? along with|,? including|,? in particular|,? namely|,? notably|,? such as|,? especially|\s)*(?: ?the| ?all| ?other| ?relevant| ?concerned| ?interested| ?such| ?their| ?its| ?also)*\s*$/;

/** In which report a sentence stands, under which State's heading, and what its short forms stand for. */
export interface Speaking {
  readonly symbol: string;
  readonly state?: Thing;
  /** "parties to the conflict", where the report speaks of "the parties". */
  readonly parties?: string;
  /** Bodies that the report's names do not have. */
  readonly bodies?: Bodies;
  /** States in brackets recommend, and are not addressed. */
  readonly bracketsRecommend?: boolean;
}

/** A heading that is nothing but a group: "Civil society", "International community". */
export function groupNamed(words: string, symbol: string): Thing | undefined {
  const found = [...words.matchAll(head)].at(-1);
  const whole = found !== undefined && found.index + found[0].length === words.length;
  const before = words.slice(0, found?.index).match(/[\p{L}’'-]+/gu) ?? [];
  return whole && before.length <= mostModifiers && before.every((word) => modifies(word, false))
    ? collective(sentenceCase(words), symbol)
    : undefined;
}

/** Offices through which a State acts. */
const office =
  /(?:\b[Tt]he )?(?:\b(?:[Tt]ransitional|[Ii]nterim|[Nn]ational|[Cc]ompetent|[Rr]elevant|[Dd]e facto|[Ff]ederal|[Mm]ilitary|[Cc]ivilian|[Ss]tate|[Nn]ew) )*\b(?:[Gg]overnments?|[Aa]uthorities|[Pp]arliament|[Ll]egislature|[Ll]eadership) (?:of|in) (?:the )?$/;
const ofOneState =
  /^(?:(?:national|de facto|transitional|interim|federal|competent|military|judicial|state) )*authorities$/i;
/** Who speaks for a body: what he is asked is asked of it. */
const headOf =
  /(?:\b[Tt]he )?\b(?:Executive Director|Executive Secretary|Director-General|Administrator|Executive Head|[Ss]ecretariat|[Mm]anagement|[Ll]eadership) of (?:the )?$/;
/** "the Government of X", "the de facto authorities in X": the words before the State's name belong to it. */
function withOffice(text: string, floor: number, name: number): number {
  const before = office.exec(text.slice(floor, name));
  return before === null ? name : floor + before.index;
}

function withHead(text: string, floor: number, name: number): number {
  const before = headOf.exec(text.slice(floor, name));
  return before === null ? name : floor + before.index;
}

/** "the authorities" of the State that is spoken of, not "authorities" anywhere. */
const definite = (text: string, start: number): boolean => /\bthe $/i.test(text.slice(Math.max(0, start - 4), start));

/** "the Northland courts": whose adjective a group bears. */
const stateIn = (start: number, end: number, named: readonly NamedHere[]): Thing | undefined =>
  named.find(
    ({ thing, mention }) =>
      thing.kind === "State" && mention.rule === "state-adjective" && mention.start >= start && mention.end < end,
  )?.thing;

/** "parties to conflict", "parties to the Charter": to what they are parties belongs to their name. */
function withTie(text: string, end: number, noun: string, named: readonly NamedHere[]): number {
  if (!/parties$/i.test(noun)) return end;
  const tie = /^ to (?:the |an? )?(?:armed )?(?:conflicts?|hostilities|dispute)\b/.exec(text.slice(end));
  if (tie) return end + tie[0].length;
  const to = /^ to (?:the )?/.exec(text.slice(end));
  const name = to && named.find(({ mention }) => mention.start === end + to[0].length);
  return name ? name.mention.end : end;
}

/** "the Government", "the State party", of the one State of which a report speaks. */
const governments = (text: string, span: Span, thing: Thing): Addressee[] =>
  [
    ...text.slice(span.start, span.end).matchAll(/\b[Tt]he (?:\p{Lu}\p{Ll}+ )?(?:Government|State party)\b(?! of\b)/gu),
  ].map(({ 0: words, index }) => ({
    thing,
    start: span.start + index,
    end: span.start + index + words.length,
    rule: "addressee-of-state",
  }));

/** Names and collectives in a stretch of a sentence that may be who is addressed, in order. */
export function addresseesIn(
  text: string,
  span: Span,
  named: readonly NamedHere[],
  { symbol, state, parties }: Speaking,
): Addressee[] {
  const actors = named
    .filter(
      (one) =>
        isActor(one) &&
        one.mention.start >= span.start &&
        one.mention.end <= span.end &&
        // "the authorities in X" name no mere place
        !(one.mention.passing && withOffice(text, span.start, one.mention.start) === one.mention.start),
    )
    .map(
      ({ thing, mention }): Addressee => ({
        thing,
        start:
          thing.kind === "State"
            ? withOffice(text, span.start, mention.start)
            : withHead(text, span.start, mention.start),
        end: mention.end,
        rule: "addressee-name",
      }),
    );
  const nouns = [...text.slice(span.start, span.end).matchAll(head)].filter(
    ({ 0: noun, index }) =>
      !(
        /^(?:bodies|mechanisms|institutions|entities)$/.test(noun) &&
        /^(?:These|Those|Such) $/.test(text.slice(span.start, span.start + index))
      ),
  );
  const groups = nouns.map(({ 0: noun, index }) => {
    const start = withModifiers(text, span.start, span.start + index, named);
    const end = withTie(text, span.start + index + noun.length, noun, named);
    const written = text.slice(start, end);
    const words = written === "parties" && parties !== undefined ? parties : written;
    const own = stateIn(start, end, named) ?? (ofOneState.test(words) && definite(text, start) ? state : undefined);
    return own
      ? { start, end, thing: own, rule: "addressee-of-state" }
      : {
          start,
          end,
          thing: collective(opens(text, start) ? sentenceCase(words) : words, symbol),
          rule: "addressee-group",
        };
  });
  const government = state === undefined ? [] : governments(text, span, state);
  const outside = [...groups, ...government].filter(
    (group) => !actors.some((actor) => actor.end >= group.end && actor.start <= group.start),
  );
  const alone = actors.filter(
    (actor) => !outside.some((group) => group.start <= actor.start && actor.end <= group.end),
  );
  return [...outside, ...alone].sort((a, b) => a.start - b.start);
}

/** Those to whom a whole report speaks, and who are meant again where it names no one. */
export const isWide = (list: readonly Addressee[]): boolean =>
  list.every(({ rule }) => rule === "addressee-group" || rule === "heading") &&
  list.some(({ thing }) =>
    /^(?:States|(?:\p{Ll}+ )?(?:countries|stakeholders|parties|donors|organi[sz]ations)\b)/u.test(thing.label),
  );

/** The addressees at the head of a noun phrase: those of a list, up to the first that only belongs to another. */
export function leading(text: string, from: number, addressees: readonly Addressee[]): Addressee[] {
  const list: Addressee[] = [];
  let at = from;
  for (const one of addressees) {
    if (one.start < at) break;
    const gap = text.slice(at, one.start);
    if (!(list.length === 0 ? opensSubject(gap) : listLink.test(gap))) break;
    list.push(one);
    at = one.end;
  }
  return list;
}

/** Nothing but an opening phrase, and words that only point or count, stands before a subject. */
const opensSubject = (gap: string): boolean => {
  const phrase = /^\s*(?:[^;:]*,\s)?([^,;:]*)$/.exec(gap);
  const words = phrase?.[1]?.match(/[\p{L}’'-]+/gu) ?? [];
  return phrase !== null && words.every((word) => pointers.has(word.toLowerCase()));
};
const pointers = new Set([...data.vague, "that", "accordingly", "moreover", "furthermore"]);

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

/** At the head of a sentence or an item, where any word has a capital. */
const opens = (text: string, start: number): boolean =>
  /(?:^|[.:;)•–]\s)$/.test(text.slice(Math.max(0, start - 2), start));

/** "Countries" opens a sentence as "countries" stands in one; a name keeps its capital. */
const sentenceCase = (words: string): string =>
  /^\p{Lu}\p{Ll}+(?: \p{Ll}|$)/u.test(words) && !capitalHeads.has(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
