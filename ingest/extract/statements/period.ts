import type { OpeningSentence } from "./opening";

export interface Period {
  readonly periodFrom: string;
  readonly periodTo: string;
}

const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const day = String.raw`(?:(?<D>\d{1,2}) )?(?:(?<M>${months})(?: (?<Y>\d{4}))?)`;
const dateOf = (n: number): string => day.replace(/\?<(\w)>/g, `?<$1${n}>`);
const range = new RegExp(
  String.raw`(?:from |between )?(?:${dateOf(1)}|(?<y1>\d{4}))(?: to | until | through | and |\s?[–-]\s?|, to )(?:${dateOf(2)}|(?<y2>\d{4}))`,
  "g",
);
/** Words by which a report says which time it is about. */
const about =
  /\b(?:covers?|covering|covered|period|since the (?:issuance|previous|last)|report(?:s|ing)? on|took place|update[sd]?|overview|activities|developments|work|during|reporting year|under review)\b/i;

/** The time that a report covers, as exact as it is printed. */
export function periodIn(sentences: readonly OpeningSentence[]): Period | undefined {
  for (const { text } of sentences) {
    if (!about.test(text) || !/\b(?:reports?|reporting|period|covers?|note)\b/i.test(text)) continue;
    for (const match of text.matchAll(range)) {
      const before = text.slice(Math.max(0, match.index - 60), match.index);
      if (
        !/\b(?:period|cover(?:s|ed|ing)?|from|between|during)\b[^;.]*$/i.test(before) &&
        !/^(?:from|between) /.test(match[0])
      )
        continue;
      const period = periodOf(match.groups ?? {});
      if (period) return period;
    }
  }
  return undefined;
}

function periodOf(parts: Readonly<Record<string, string | undefined>>): Period | undefined {
  const { D1, M1, D2, M2 } = parts;
  const yearTo = parts.Y2 ?? parts.y2;
  const yearFrom = parts.Y1 ?? parts.y1 ?? yearTo;
  if (yearFrom === undefined || yearTo === undefined || (M1 === undefined) !== (M2 === undefined)) return undefined;
  const periodFrom = iso(yearFrom, M1, D1);
  const periodTo = iso(yearTo, M2, D2);
  return periodFrom <= periodTo && (M1 !== undefined || yearFrom !== yearTo) ? { periodFrom, periodTo } : undefined;
}

const two = (n: string | number): string => `${n}`.padStart(2, "0");
const iso = (year: string, month?: string, dayOfMonth?: string): string =>
  month === undefined
    ? year
    : `${year}-${two(months.split("|").indexOf(month) + 1)}${dayOfMonth === undefined ? "" : `-${two(dayOfMonth)}`}`;
