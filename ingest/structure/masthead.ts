import type { Source } from "../read/source";
import type { FrontMatter, Mark } from "./document";
import type { Line } from "./line";
import { isoDate, ordinalValue } from "./ordinals";
import { symbolsAlone } from "./symbols";

export interface Masthead {
  readonly front: FrontMatter;
  /** The lines that stand in paragraph 0: all but the masthead's own words. */
  readonly lines: readonly Line[];
  readonly doubts: readonly string[];
}

const bodyName =
  /^(?:(?:The )?General Assembly|Security Council|Economic and Social Council|Human Rights Council|Trusteeship Council|Trade and Development Board|(?:[\p{L}\d-]+ ){0,2}(?:Commission|Committee|Conference|Meeting|Executive Board|Governing Council|Board|Forum|Council|Assembly|Working Group|Expert Mechanism)(?: (?:of|on|for|to)\b.*)?)$/iu;
const session =
  /(?<which>[\p{L}\d]+(?:[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))?) (?:annual |special |regular |resumed |emergency |substantive |organizational )*session\b/iu;
/** A line of a masthead is no longer. */
const longestLine = 300;
const sessionIn = (text: string): RegExpExecArray | null => (text.length > longestLine ? null : session.exec(text));
const yearSession = /session,?\s+(?:of\s+)?(?:19|20)\d\d|(?:19|20)\d\d\s+session/i;
const agenda =
  /\b(?:agenda )?items?\s+(?<item>\d+(?:\s?\([a-z]+\))*(?:(?:,\s*|\s+and\s+)(?:\d+|\([a-z]+\))(?:\s?\([a-z]+\))*)*)/i;
const documentType =
  /^(?:(?:Joint |Interim |Annual |Final |Consolidated |Comprehensive |Progress |Supplementary |Periodic |Revised |Third |Second |First )*(?:Report|Note|Letter|Letters|Identical letters|Note verbale|Concept paper|Working paper|Background paper|Memorandum|Draft resolution|Draft decision|Statement|Aide-memoire)(?: (?:of|by|from|on|dated|prepared|submitted|to|verbale)\b.*)?)$/i;
const ceremony =
  /^(?:United Nations|Distr\.?:? ?.*|Original: ?.*|(?:GENERAL|LIMITED|RESTRICTED)|ENGLISH(?: ONLY)?|Official Records.*|Supplement No\..*|\d\d-\d{5}.*|GE\.\d.*|\*\d{7}\*|English|United Nations • .*|ISSN .*|[_\s]+)$/i;
const yearName = /^[\p{L}-]+(?: [\p{L}-]+)? year$/iu;

/** What the first page says of the report. */
export function readMasthead(lines: readonly Line[], source: Source): Masthead {
  const margins = source.margins.map((line) => line.trim());
  const texts = lines.map((line) => line.text);
  const symbols = [...new Set([...margins, ...texts].flatMap(symbolsAlone))];
  const date = [...margins, ...texts].map(isoDate).find((found) => found !== undefined);
  const item = texts.map((text) => agenda.exec(text)?.groups?.item).find((found) => found !== undefined);
  const type = lines.find((line) => documentType.test(line.text) && line.text.length < 300);
  const numbered = sessionOf(texts, symbols[0]);
  const bare = symbols.length === 0 && type === undefined && numbered.session === undefined;
  const title = (bare ? largestTogether(lines) : undefined) ?? titleOf(lines, type);
  const front = {
    symbols,
    ...(title && { title: title.text }),
    ...(type && { documentType: type.text }),
    ...optional("body", bodyOf(margins, texts)),
    ...optional("session", numbered.session),
    ...optional("agendaItem", item),
    ...optional("date", date),
    marks: title?.marks ?? [],
  };
  const kept = lines.filter((line) => !isCeremony(line.text) && line.text !== front.body);
  return { front, lines: kept, doubts: numbered.doubts };
}

const optional = <Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> =>
  value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);

const isCeremony = (text: string): boolean =>
  ceremony.test(text) || isoDate(text) !== undefined || symbolsAlone(text).length > 0;

/** The body stands over its session, the first of several; where no body does, it is the masthead's. */
function bodyOf(margins: readonly string[], texts: readonly string[]): string | undefined {
  const at = texts.findIndex((text) => sessionIn(text) !== null);
  let over = at - 1;
  while (bodyName.test(texts[over - 1] ?? "")) over--;
  const found = texts[over];
  if (found !== undefined && bodyName.test(found)) return found;
  return [...margins, ...texts].find((text) => bodyName.test(text));
}

/** The Assembly's symbols count its sessions: where none of the printed ordinals is theirs, the printed one is a slip. */
function sessionOf(texts: readonly string[], symbol = ""): { session?: number; doubts: string[] } {
  const printed = texts
    .filter((text) => text.length < 200 && !yearSession.test(text))
    .map((text) => ordinalValue(sessionIn(text)?.groups?.which ?? ""))
    .filter((number) => number !== undefined);
  const counted = /^A\/(\d+)\//.exec(symbol)?.[1];
  const first = printed[0];
  if (first === undefined) return { doubts: [] };
  if (counted === undefined || printed.includes(Number(counted))) {
    return { session: counted === undefined ? first : Number(counted), doubts: [] };
  }
  const doubt = `0: the session is printed as number ${first}, the symbol ${symbol} says ${counted}; it is left out`;
  return { doubts: [doubt] };
}

interface Title {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The title is printed largest; where sizes are not known it stands before the document's type. */
function titleOf(lines: readonly Line[], type: Line | undefined): Title | undefined {
  const fit = lines.filter(({ text }) => !isCeremony(text) && !bodyName.test(text) && !yearName.test(text));
  const large = fit.filter((line) => (line.passage.size ?? 0) >= 11.5 && line.bold && !opensSession(line.text));
  const heads = lines.findLastIndex(({ text }) => opensSession(text) || (agenda.test(text) && text.length < 90));
  const below = large.filter((line) => lines.indexOf(line) > heads);
  const capitals = fit.find((line) => isCapitals(line.text) && lines.indexOf(line) > heads);
  const best =
    largestOf(below) ??
    (heads < 0 ? undefined : capitals) ??
    largestOf(large) ??
    largestOf(fit.filter(({ passage }) => (passage.size ?? 0) >= 14));
  if (best) return best;
  const own = lines.filter((line) => line.noteNumber === undefined);
  const after = type ?? own.find((line) => /^summary$/i.test(line.text));
  const before = after === undefined ? undefined : own[own.indexOf(after) - 1];
  return before && fit.includes(before) && !opensSession(before.text) && !agenda.test(before.text) ? before : type;
}

function largestOf(lines: readonly Line[]): Line | undefined {
  const size = Math.max(...lines.map((line) => line.passage.size ?? 0));
  return lines.find((line) => line.passage.size === size);
}

/** A title over several lines of the largest print; where several stand so, the longest. */
function largestTogether(lines: readonly Line[]): Title | undefined {
  const size = Math.max(...lines.map((line) => line.passage.size ?? 0));
  const groups: Line[][] = [];
  let bold: boolean | undefined;
  for (const line of lines) {
    const large = size > 0 && line.passage.size === size;
    if (large && line.bold === bold) groups.at(-1)?.push(line);
    else if (large) groups.push([line]);
    bold = large ? line.bold : undefined;
  }
  const titles = groups.map((group) => ({
    text: group.map(({ text }) => text).join(" "),
    marks: group.length === 1 ? (group[0]?.marks ?? []) : [],
  }));
  return titles.sort((a, b) => b.text.length - a.text.length)[0];
}

/** Typewritten reports have their title in capitals. */
const isCapitals = (text: string): boolean =>
  /^[^\p{Ll}]{12,}$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) > 10;

/** "Fifty-ninth session", "Thirtieth session (4–22 March 2024)"; not the session of another body as a title. */
function opensSession(text: string): boolean {
  const match = sessionIn(text);
  return match?.index === 0 && /^(?:$|[\s,]*[(\d])/.test(text.slice(match[0].length));
}
