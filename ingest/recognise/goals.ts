import { goalOf, indicatorOf, targetOf } from "../../cypher/schema/goals";
import { nodeKey } from "../../cypher/schema/keys";
import type { Candidate, Named } from "./candidate";
import { factorsOf } from "./factors";
import type { Passage } from "./passage";

/** One Goal, target or indicator as it stands in a list; a range ("Goals 1 to 6") gives each of its Goals the range's place. */
export interface SdgName {
  readonly kind: "Goal" | "Target" | "Indicator";
  readonly code: string;
  readonly start: number;
  readonly end: number;
  /** One of a range, not written itself. */
  readonly ranged: boolean;
}

const lead =
  /(?:(?<!\p{L})(?:Sustainable Development Goals?|SDGs?|Goals?|Global Goals?)(?: (?:targets?|indicators?))?|(?<!\p{L})(?:[Tt]argets?|[Ii]ndicators?))[\s\u00A0]+(?=\d)/gu;
/** Other Goals that are counted too: these are none of the 17. */
const foreign =
  /(?:Millennium Development|Strategic|strategic|Aichi|Global Biodiversity|Ambition|Policy|Development)\s*$/;
const code = /^(\d{1,2}(?:\.(?:\d{1,2}|[a-d]))?(?:\.\d{1,2})?)(?![\d]|\.\d|[\p{L}])/u;
const between =
  /^(?:\s*\([^()]*\))?(?:\s*,?\s*(and|or|to|through|and on|as well as)\s+|\s*[–-]\s*|\s*,\s*)(?:(?:Sustainable Development )?(?:Goals?|targets?|indicators?|SDGs?)\s+)?/;

/** Without one of these a text names none: asked first, since most have none. */
const telling = ["SDG", "oal", "arget", "ndicator"];

/** All Goals, targets and indicators of a text, in order. */
export function sdgNamesIn(text: string): SdgName[] {
  const found: SdgName[] = [];
  if (!/\d/.test(text) || !telling.some((part) => text.includes(part))) return found;
  let past = 0;
  for (const match of text.matchAll(lead)) {
    if (match.index < past || foreign.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    const list = listFrom(text, match.index, match.index + match[0].length, /indicator/i.test(match[0]));
    found.push(...list);
    past = list.at(-1)?.end ?? match.index;
  }
  return found;
}

function kindOf(written: string): { kind: SdgName["kind"]; code: string } | undefined {
  const lower = written.toLowerCase();
  if (indicatorOf.has(lower)) return { kind: "Indicator", code: lower };
  if (targetOf.has(lower)) return { kind: "Target", code: lower };
  return goalOf.has(lower) ? { kind: "Goal", code: lower } : undefined;
}

function listFrom(text: string, begin: number, first: number, indicators: boolean): SdgName[] {
  const list: SdgName[] = [];
  const targets = /target/i.test(text.slice(begin, first));
  let start = begin;
  for (let at = first; ; ) {
    const written = code.exec(text.slice(at))?.[1];
    const named = written === undefined ? undefined : kindOf(written);
    // "target 5" and "indicator 5" are no Goals
    if (written === undefined || !named || ((targets || indicators) && named.kind === "Goal" && list.length === 0))
      break;
    const end = at + written.length;
    list.push({ ...named, start, end, ranged: false });
    const link = between.exec(text.slice(end));
    if (!link) break;
    const next = end + link[0].length;
    const nextCode = code.exec(text.slice(next))?.[1];
    if (nextCode === undefined || kindOf(nextCode) === undefined || isCount(text, next + nextCode.length)) break;
    if (/^(?:to|through)$/.test(link[1] ?? "") || /^\s*[–-]/.test(link[0])) {
      for (const middle of range(named.code, nextCode))
        list.push({ ...middle, start, end: next + nextCode.length, ranged: true });
    }
    start = next;
    at = next;
  }
  return list;
}

/** What follows makes the number a count: "Goal 5 and 12 countries", "Goals 1, 2 and 3 million people". */
const isCount = (text: string, after: number): boolean =>
  /^\s+(?:[a-z]+\s+)?(?:per cent|million|billion|countries|States|people|women|men|children|years|months|projects|cases|members)\b/.test(
    text.slice(after),
  );

function range(from: string, to: string): { kind: SdgName["kind"]; code: string }[] {
  const [a, b] = [from, to].map((x) => /^(?:(\d+)\.)?(\d+)$/.exec(x));
  if (!a || !b || a[1] !== b[1]) return [];
  const codes: string[] = [];
  for (let n = Number(a[2]) + 1; n < Number(b[2]); n++) codes.push(a[1] === undefined ? `${n}` : `${a[1]}.${n}`);
  return codes.flatMap((x) => kindOf(x) ?? []);
}

function thingOf(kind: SdgName["kind"], code: string): Named {
  const title = (kind === "Goal" ? goalOf : kind === "Target" ? targetOf : indicatorOf).get(code)?.title ?? "";
  const label = kind === "Goal" ? `Goal ${code} ${title}` : `${code} ${title}`;
  return { key: nodeKey(kind, code), kind, known: true, label, properties: { code, title } };
}

/** Goals, targets and indicators with the factor that the report ties to each. */
export function sdgNames(passage: Passage): Candidate[] {
  const names = sdgNamesIn(passage.text);
  const factors = factorsOf(passage, names);
  return names.map((name, i) => {
    const factor = factors[i];
    return {
      place: passage.place,
      start: name.start,
      end: name.end,
      surface: passage.text.slice(name.start, name.end),
      thing: thingOf(name.kind, name.code),
      rule: `${name.kind.toLowerCase()}-${name.ranged ? "range" : "code"}`,
      confidence: name.ranged ? 0.95 : 0.99,
      ...(factor !== undefined && { factor }),
      together: true,
    };
  });
}
