import { placeKey } from "../../../cypher/schema/keys";
import { type Block, footnotePlace, type Span } from "../../structure/document";
import type { Statistic } from "../claim";
import type { Places } from "../places";
import { carriedUnit, type Figure } from "./carried-unit";
import { isNoStatistic } from "./no-statistic";
import { type Numeral, numeralsIn } from "./numbers";
import { surroundings } from "./surroundings";
import { type Unit, unitAfter } from "./unit";

/** Below this a count tells how many examples follow rather than how much there is. */
export const leastCount = 5;

/** Figures that a report gives: shares, money, measures, and counts from 5 up; no years, ages or times. */
export function statistics(places: Places): Statistic[] {
  const { paragraphs, footnotes } = places.document;
  return [
    ...paragraphs.flatMap((paragraph) => inBlock(paragraph, paragraph.number, places)),
    ...footnotes.flatMap((footnote) => inBlock(footnote, footnotePlace(footnote), places)),
  ];
}

function inBlock(block: Block, place: string, places: Places): Statistic[] {
  const taken = new Map<number, number>();
  return block.sentences.flatMap((sentence) => {
    const evidence = block.text.slice(sentence.start, sentence.end);
    return figuresIn(block.text, sentence, place, places).map((figure) => {
      const { start, end } = surroundings(block.text, sentence, figure);
      const nth = (taken.get(start) ?? 0) + 1;
      taken.set(start, nth);
      return {
        key: placeKey("Statistic", places.document.symbol, `${place}@${start}${nth > 1 ? `.${nth}` : ""}`),
        text: block.text.slice(start, end),
        paragraph: place,
        start,
        end,
        evidence,
        confidence: figure.confidence,
        value: figure.value,
        unit: figure.unit,
      };
    });
  });
}

function figuresIn(text: string, sentence: Span, place: string, places: Places): Figure[] {
  const named = places.namedIn(place, sentence).map(({ mention }) => mention);
  const numbers = numeralsIn(text, sentence).filter(
    (number) =>
      !isNoStatistic(text, number) && !named.some((name) => name.start < number.end && number.start < name.end),
  );
  const figures: Figure[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i];
    if (!number) break;
    const next = numbers[i + 1];
    const own = unitOf(text, number, sentence, named);
    const pair = next && pairOf(text, number, next, own);
    const last = pair && next ? next : number;
    const unit =
      own ??
      unitOf(text, last, sentence, named) ??
      (next && ofWhole(text, number, next) ? unitOf(text, next, sentence, named) : undefined) ??
      carriedUnit(text, sentence, number, figures);
    if (unit === undefined || !counts(unit, last)) continue;
    const confidence = unit.sort === "count" ? 0.85 : 0.95;
    const place = { start: number.start, end: Math.max(unit.end, last.end), unit: unit.name, confidence };
    const first = pair ? scaledAs(number, last) : number.value;
    if (pair === "range") figures.push({ ...place, value: [first, last.value] });
    else if (pair === "two") {
      figures.push({ ...place, value: [first] }, { ...place, start: last.start, value: [last.value] });
    } else figures.push({ ...place, value: [number.value] });
    if (pair) i++;
  }
  return figures;
}

/** "Between 713 and 757 million": the scale is of both. */
const scaledAs = (a: Numeral, b: Numeral): number =>
  a.times === 1 && b.times > 1 && a.value < 1000 ? Number((a.value * b.times).toPrecision(12)) : a.value;

function unitOf(text: string, number: Numeral, sentence: Span, named: readonly Span[]): Unit | undefined {
  if (number.currency !== undefined) return { name: number.currency, sort: "money", end: number.end };
  return unitAfter(text, number.end, sentence.end, named) ?? ofThem(text, number, sentence);
}

/** "59 of the 251 boats": both count boats. */
const ofWhole = (text: string, part: Numeral, whole: Numeral): boolean =>
  part.value < whole.value &&
  /^ (?:out )?of (?:the |these |those |its |their |all |some |about |over |more than |a total of ){0,2}$/.test(
    text.slice(part.end, whole.start),
  );

/** "300 of them": what was counted before. */
function ofThem(text: string, number: Numeral, sentence: Span): Unit | undefined {
  const match = /^ of (?:them|these|those|which|whom)\b/.exec(text.slice(number.end, sentence.end));
  if (!match) return undefined;
  const before = [...text.slice(0, number.start).matchAll(/\p{L}+s\b/gu)].at(-1)?.[0];
  return before === undefined ? undefined : { name: before, sort: "count", end: number.end + match[0].length };
}

const counts = (unit: Unit, number: Numeral): boolean => {
  if (unit.sort !== "count") return unit.sort !== "time";
  return number.value >= (ofText.test(unit.name) ? leastOfText : leastCount);
};
/** "five objectives", "six areas": a few of these tell how a text goes on. */
const ofText =
  /\b(?:areas|factors|dialogues|objectives|principles|aims|priorities|pillars|themes|sections|steps|categories|elements|criteria|questions|reasons|topics|approaches|goals|targets|recommendations|chapters|sessions|meetings|rounds|phases|stages|aspects|dimensions|components|issues|points|challenges|outcomes|lines|clusters|lessons|messages|findings|options|types|forms|ways|others)$/i;
const leastOfText = 13;

/** Two numbers of one unit: "15 to 16 per cent" is a range, "from 15 to 16", "15 and 16" are two figures. */
function pairOf(text: string, a: Numeral, b: Numeral, own: Unit | undefined): "range" | "two" | undefined {
  const between = text.slice(a.end, b.start);
  const before = text.slice(Math.max(0, a.start - 20), a.start);
  const dash = /^\s?[–-]\s?$/.test(between);
  // "$2–3 million", "$2 billion–$3 billion"; other figures that have a unit each are figures each
  if (own !== undefined) return dash && own.sort === "money" && sameCurrency(a, b) ? "range" : undefined;
  if (dash) return "range";
  if (/^ to $/.test(between)) return /\bfrom $/i.test(before) && !/\brang\w* from $/i.test(before) ? "two" : "range";
  if (/^ and $/.test(between)) return /\bbetween $/i.test(before) ? "range" : "two";
  return undefined;
}

const sameCurrency = (a: Numeral, b: Numeral): boolean => b.currency === undefined || b.currency === a.currency;
