import { namedKey } from "../../cypher/schema/keys";
import councilYears from "../vocabulary/council-years.json";
import { resolutionSeries } from "../vocabulary/names";
import type { Candidate, Named } from "./candidate";
import type { Passage } from "./passage";
import { sentenceAt } from "./passage";
import { documentThing, resolutionThing } from "./symbols";

/** A body that adopts resolutions, where it is named (or meant by a short form). */
export interface BodyMention {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly name: string;
}

const lead = /(?<![\p{L}])([Rr]esolutions?|[Dd]ecisions?)\s+(?=(?:No\.\s*)?[A-Z]{0,2}-?\d)/gu;
const number =
  /^(?:No\.\s*)?((?:(?:S|ES)-)?\d{1,4})(?:\/((?:INF\/)?\d{1,4}))?( [A-Z](?![\p{L}\p{N}.])(?:(?:, [A-Z](?![\p{L}\p{N}.]))* and [A-Z](?![\p{L}\p{N}.]))?)?(?:\s?\((\d{4}|[IVXLC]+)\))?/u;
const between =
  /^(?:,? (?:of|adopted on|dated) \d{1,2} \p{L}+ \d{4})?(?:\s*\([^()]*\))?(?:,? and (?:in )?(?:its |on \p{L}+ )?(?:resolutions? )?|, (?:and )?(?:resolutions? )?|; (?:and )?| )(?=(?:S|ES)?-?\d)/u;

interface Numbered {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly bracket?: string;
  readonly year?: number;
  /** It has the word before it again: "… and resolution 62/4". */
  readonly again: boolean;
}

const monthYear = /^,? (?:of|adopted on|dated) \d{1,2} \p{L}+ (\d{4})/u;

function numbersFrom(text: string, first: number, council: boolean): Numbered[] {
  const list: Numbered[] = [];
  let again = false;
  for (let at = first; ; ) {
    const match = number.exec(text.slice(at));
    // a number alone is the Security Council's, whose resolutions are known by it
    if (!match || (match[2] === undefined && match[4] === undefined && !(council && councilYear(match[1] ?? ""))))
      break;
    const end = at + match[0].length;
    const letters = match[3]?.trim();
    const plain = match[2] === undefined ? `${match[1]}` : `${match[1]}/${match[2]}`;
    const year = monthYear.exec(text.slice(end))?.[1];
    for (const letter of letters?.split(/, | and /) ?? [""]) {
      list.push({
        start: at,
        end,
        text: letter === "" ? plain : `${plain} ${letter}`,
        ...(match[4] !== undefined && { bracket: match[4] }),
        ...(year !== undefined && { year: Number(year) }),
        again,
      });
    }
    const link = between.exec(text.slice(end));
    if (!link) break;
    again = /resolution/.test(link[0]);
    at = end + link[0].length;
  }
  return list;
}

/** "645 G (XXIII)" and "3379 (XXX)": sessions above the thirtieth with numbers in Roman are the Council's. */
const romanBody = (roman: string): string => (/^(?:XXX[IVX]|X?L|LX)/.test(roman) ? "E/RES" : "A/RES");

function seriesOf(item: Numbered, named: string | undefined, own: string): string {
  // a year in brackets is the Security Council's way of counting, whoever speaks
  const counted = /^\d{4}$/.test(item.bracket ?? "") && !item.text.includes("/");
  // the Council counts on from its first: sessions are the Assembly's
  const sessions = named === "S/RES" && item.text.includes("/");
  if (named !== undefined && !sessions && !(named === "A/RES" && counted)) return named;
  if (item.bracket !== undefined && !item.text.includes("/"))
    return /^\d/.test(item.bracket) ? "S/RES" : romanBody(item.bracket);
  if (/^(?:19|20)\d\d\//.test(item.text)) return "E/RES";
  const session = Number(/^\d+/.exec(item.text)?.[0] ?? 0);
  // A report of the Human Rights Council speaks of its own resolutions; the Assembly counted 5 to 60 before 2006.
  if (own.startsWith("A/HRC/") && session > 0 && session < 62) return "A/HRC/RES";
  return "A/RES";
}

/** Resolutions that are named by body and number: "General Assembly resolution 71/167", "its resolutions 32/3 and 33/7". */
export function numberedResolutions(passage: Passage, bodies: readonly BodyMention[], own: string): Candidate[] {
  const { text } = passage;
  const found: Candidate[] = [];
  let past = 0;
  for (const match of text.matchAll(lead)) {
    if (match.index < past) continue;
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    const list = numbersFrom(text, match.index + match[0].length, /(?:Security Council|UNSC) $/.test(before));
    past = list.at(-1)?.end ?? past;
    let body: Body | undefined;
    for (const [i, group] of groupsOf(list).entries()) {
      const start = i === 0 ? match.index : (group[0]?.start ?? 0);
      const end = group.at(-1)?.end ?? start;
      body = i === 0 ? bodyOf(passage, start, end, bodies) : (bodyAfter(text, end, bodies) ?? body);
      found.push(...resolutionsOf(passage, start, group, body, own, /^d/i.test(match[0])));
    }
  }
  return found;
}

/** "resolution 60/2 and resolution 62/4 of the Commission": each word "resolution" may have a body of its own. */
function groupsOf(list: readonly Numbered[]): Numbered[][] {
  const groups: Numbered[][] = [];
  for (const item of list) {
    const group = groups.at(-1);
    if (group && !item.again) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** "A/RES/71/167", "S/RES/2331 (2016)", "UNEP/EA.5/Res.11". */
function symbolOf(item: Numbered, series: string): string {
  const [session = "", number = ""] = item.text.split("/");
  if (series.includes("#")) return `${series.replace("#", session)}${number}`;
  if (series === "S/RES" && item.bracket === undefined) return `${series}/${item.text} (${councilYear(item.text)})`;
  const bracket = item.bracket === undefined || item.text.includes("/") ? "" : ` (${item.bracket})`;
  return `${series}/${item.text}${bracket}`;
}

/** The year of a Security Council resolution, by its number. */
function councilYear(number: string): number | undefined {
  const index = councilYears.last.findIndex((last) => Number(number) <= last);
  const first = Number(number) > 648 ? index : -1;
  return first < 0 ? undefined : councilYears.from + first;
}

/** A number without a body is no resolution of the Assembly where it counts otherwise. */
function isPlausible(item: Numbered, decision: boolean): boolean {
  const [first = "", second = ""] = item.text.split("/");
  if (decision)
    return /^\d{2}$/.test(first) ? Number(second) >= 401 : /^(?:19|20)\d\d$/.test(first) && Number(second) >= 201;
  const session = romans.indexOf(item.bracket ?? "");
  return session < 0 || Number(first) >= 50 * session;
}

const romans =
  "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV XXVI XXVII XXVIII XXIX XXX".split(
    " ",
  );

function resolutionsOf(
  passage: Passage,
  first: number,
  list: readonly Numbered[],
  body: Body | undefined,
  own: string,
  decision: boolean,
): Candidate[] {
  if (body !== undefined && body.series === undefined) return otherBodies(passage, first, list, body.name, own);
  const plausible = list.filter((item) => body !== undefined || isPlausible(item, decision));
  return plausible.map((item, i): Candidate => {
    const start = i === 0 && list.length === 1 ? first : item.start;
    const symbol = symbolOf(item, seriesOf(item, body?.series, own));
    return {
      place: passage.place,
      start,
      end: item.end,
      surface: passage.text.slice(start, item.end),
      thing: decision ? documentThing(symbol.replace("/RES/", "/DEC/")) : resolutionThing(symbol, item.year),
      rule: decision ? "decision-number" : body ? "resolution-body" : "resolution-number",
      confidence: body || item.bracket !== undefined ? 0.98 : 0.85,
      together: true,
      // "Committee established pursuant to resolution 1533 (2004)" has it in its name
      ...(/\bpursuant to $/.test(passage.text.slice(Math.max(0, first - 14), first)) && { nested: true }),
    };
  });
}

interface Body {
  /** None where the resolutions of this body have no symbol of the United Nations. */
  readonly series?: string;
  readonly name: string;
}

const bodyFrom = (mention: BodyMention): Body => {
  const series = resolutionSeries.get(mention.key);
  return { name: mention.name, ...(series !== undefined && { series }) };
};

/** "decision 12 (IV) of the Harbour Council": what a body outside the United Nations decides is an instrument. */
function otherBodies(
  passage: Passage,
  start: number,
  list: readonly Numbered[],
  body: string,
  own: string,
): Candidate[] {
  const end = list.at(-1)?.end ?? start;
  const surface = passage.text.slice(start, end);
  const name = `${surface} of the ${body}`;
  const instrumentKind = /^d/i.test(surface) ? "decision" : "resolution";
  const thing: Named = {
    key: namedKey("Instrument", name, own),
    kind: "Instrument",
    known: false,
    label: name,
    properties: { name, instrumentKind },
  };
  return [{ place: passage.place, start, end, surface, thing, rule: "instrument-number", confidence: 0.8 }];
}

/** The body: next before the word, after the number ("resolution 32/3 of the Council"), or for "its" the subject. */
function bodyOf(passage: Passage, start: number, end: number, bodies: readonly BodyMention[]): Body | undefined {
  const { text } = passage;
  const gap = (from: number, to: number) => text.slice(from, to);
  const before = bodies.findLast((body) => body.end <= start && /^(?:’s|'s|s’)?\s*$/.test(gap(body.end, start)));
  if (before) return bodyFrom(before);
  const after = bodyAfter(text, end, bodies);
  if (after) return after;
  const link = gap(Math.max(0, start - 24), start);
  if (!/\b(?:its|their|that|this|the|same|adopt(?:ed|s|ing)|pass(?:ed|es)) (?:\p{L}+ )?$/u.test(link)) return undefined;
  const adopting = bodies.filter((body) => resolutionSeries.has(body.key));
  const sentence = sentenceAt(passage, start);
  const inside = adopting.findLast((body) => body.end <= start && body.start >= sentence.start);
  const ahead = adopting.find((body) => body.start >= end && body.start < sentence.end);
  const subject = inside ?? (/\bits (?:\p{L}+ )?$/u.test(gap(Math.max(0, start - 20), start)) ? ahead : undefined);
  const body = subject ?? adopting.findLast((other) => other.end <= start);
  return body && bodyFrom(body);
}

function bodyAfter(text: string, end: number, bodies: readonly BodyMention[]): Body | undefined {
  const after = bodies.find(
    (body) => body.start >= end && /^,? (?:of|adopted by|by) (?:the )?$/.test(text.slice(end, body.start)),
  );
  return after && bodyFrom(after);
}
