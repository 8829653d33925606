import type { Span } from "../../structure/document";

/** A number as it stands in a text, in base units: "4.4 million" is 4,400,000. */
export interface Numeral extends Span {
  readonly value: number;
  /** The currency that its sign tells. */
  readonly currency?: string;
  /** What its scale multiplies its figures by: 1e6 in "4.4 million", 1 without one. */
  readonly times: number;
  /** True where it has a scale, a thousands mark or decimals: then it is no year. */
  readonly elaborate: boolean;
}

const words = new Map(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, index) => [word, index + 2] as const),
);
"thirty forty fifty sixty seventy eighty ninety".split(" ").forEach((word, index) => {
  words.set(word, (index + 3) * 10);
});
const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const signs: Readonly<Record<string, string>> = {
  $: "US dollars",
  US$: "US dollars",
  "€": "euros",
  "£": "pounds sterling",
  "¥": "yen",
};

const numeral = new RegExp(
  // a dash before it parts the two ends of a range, or is that of a name ("IS-5")
  String.raw`(?<![\p{L}\p{N}.,/])(?<!(?<!\d|\d (?:thousand|[mbtr]+illion)|cent)[–-])(?<sign>\\?(?:US|A|C|NZ|HK)?\$|[€£¥])?\s?(?:(?<figures>\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)|\b(?<word>${[...words.keys()].join("|")}))(?:[ -](?<scale>thousand|million|billion|trillion|m|bn)(?![\p{L}]))?(?![\p{L}\p{N}/]|[.,]\d)`,
  "giu",
);

/** All numbers of a stretch of text, in order. */
export function numeralsIn(text: string, part: Span): Numeral[] {
  return [...text.slice(part.start, part.end).matchAll(numeral)].flatMap(({ 0: written, index, groups = {} }) => {
    const { figures, word, scale, sign } = groups;
    const base = figures === undefined ? words.get((word ?? "").toLowerCase()) : Number(figures.replace(/[, ]/g, ""));
    if (base === undefined || Number.isNaN(base)) return [];
    const times = scale === undefined ? 1 : (scales[longScale(scale)] ?? 1);
    const start = part.start + index;
    const currency = sign === undefined ? undefined : (signs[sign.replace("\\", "")] ?? "dollars");
    return [
      {
        start,
        end: start + written.length,
        value: Number((base * times).toPrecision(12)),
        ...(currency !== undefined && { currency }),
        times,
        elaborate: times > 1 || /[,. ]\d/.test(figures ?? ""),
      },
    ];
  });
}

const longScale = (scale: string): string => {
  const lower = scale.toLowerCase();
  return lower === "m" ? "million" : lower === "bn" ? "billion" : lower;
};
