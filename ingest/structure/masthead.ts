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
  /^(?:(?:The )?General Assembly|Security Council|Economic and Social Council|Human Rights Council|Trusteeship Council|Trade and Development Board|(?:[A-Z][\p{L}-]+ )?(?:Commission|Committee|Conference|Meeting|Executive Board|Governing Council|Board|Forum|Council|Assembly|Working Group|Expert Mechanism)(?: (?:of|on|for|to)\b.*)?)$/iu;
const session =
  /^(?<which>[\p{L}\d-]+(?:[- ][\p{L}]+)?) (?:annual |special |regular |resumed |emergency |substantive |organizational )*session\b/iu;
const agenda =
  /\b(?:agenda )?items?\s+(?<item>\d+(?:\s?\([a-z]+\))*(?:(?:,\s*|\s+and\s+)(?:\d+|\([a-z]+\))(?:\s?\([a-z]+\))*)*)/i;
const documentType =
  /^(?:(?:Joint |Interim |Annual |Final |Consolidated |Comprehensive |Progress |Supplementary )*(?:Report|Note|Letter|Letters|Identical letters|Note verbale|Concept paper|Working paper|Memorandum|Draft resolution|Statement|Summary|Programme of work|Revised draft)\b(?: .*)?)$/i;
const ceremony =
  /^(?:United Nations|Distr\.?:? ?.*|Original: ?.*|(?:GENERAL|LIMITED|RESTRICTED)|ENGLISH(?: ONLY)?|ORIGINAL: ?.*|Official Records|\d\d-\d{5}.*|GE\.\d.*|\*\d{7}\*|English)$/;

/** What the first page says of the report. */
export function readMasthead(lines: readonly Line[], source: Source): Masthead {
  const margins = source.margins.map((line) => line.trim());
  const texts = lines.map((line) => line.text);
  const symbols = [...new Set([...margins, ...texts].flatMap(symbolsAlone))];
  const date = [...margins, ...texts].map(isoDate).find((found) => found !== undefined);
  const at = lines.findIndex((line) => session.test(line.text));
  const item = texts.map((text) => agenda.exec(text)?.groups?.item).find((found) => found !== undefined);
  const type = lines.find((line) => documentType.test(line.text) && line.text.length < 300);
  const title = titleOf(lines, type);
  const front = {
    symbols,
    ...(title && { title: title.text }),
    ...(type && { documentType: type.text }),
    ...optional("body", bodyOf(margins, texts, at)),
    ...optional("session", sessionOf(texts[at])),
    ...optional("agendaItem", item),
    ...optional("date", date),
    marks: title?.marks ?? [],
  };
  const kept = lines.filter((line) => !isCeremony(line.text) && line.text !== front.body);
  return { ...checkSession(front), lines: kept };
}

const optional = <Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> =>
  value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);

const isCeremony = (text: string): boolean =>
  ceremony.test(text) || isoDate(text) !== undefined || symbolsAlone(text).length > 0;

/** The body stands over its session; where no body does, it is the masthead's. */
function bodyOf(margins: readonly string[], texts: readonly string[], at: number): string | undefined {
  const over = texts[at - 1];
  if (over !== undefined && bodyName.test(over)) return over;
  return [...margins, ...texts].find((text) => bodyName.test(text));
}

function sessionOf(line: string | undefined): number | undefined {
  const which = line === undefined ? undefined : session.exec(line)?.groups?.which;
  return which === undefined ? undefined : ordinalValue(which);
}

interface Title {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The title is printed largest; where sizes are not known it stands before the document's type. */
function titleOf(lines: readonly Line[], type: Line | undefined): Title | undefined {
  const sized = lines.filter((line) => (line.passage.size ?? 0) >= 13 && line.bold && !bodyName.test(line.text));
  const first = sized[0];
  if (first) return first;
  const before = type === undefined ? -1 : lines.indexOf(type) - 1;
  const candidate = lines[before];
  return candidate && !isCeremony(candidate.text) && !session.test(candidate.text) ? candidate : type;
}

/** The Assembly's symbols count its sessions: where the printed ordinal says another number, it is a slip. */
function checkSession(front: FrontMatter): { front: FrontMatter; doubts: string[] } {
  const counted = /^A\/(\d+)\//.exec(front.symbols[0] ?? "")?.[1];
  if (counted === undefined || front.session === undefined || front.session === Number(counted)) {
    return { front, doubts: [] };
  }
  const { session: printed, ...rest } = front;
  const doubt = `0: the session is printed as number ${printed}, the symbol ${front.symbols[0]} says ${counted}; it is left out`;
  return { front: rest, doubts: [doubt] };
}
