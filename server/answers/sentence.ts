interface Span {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
/** What ends in a point without ending a sentence, in the prose of reports. */
const unfinished =
  /(?:^|[\s(“"])(?:\p{Lu}|paras?|nos?|arts?|vols?|chaps?|sects?|pp?|figs?|cf|ed|eds|Mr|Mrs|Ms|Dr|St|Corr|Add|Rev|e\.g|i\.e|op|cit|et al)\.\s*$/iu;

/** The sentence, or the sentences, that a stretch of a text stands in. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const ends: number[] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const stop = index + segment.length;
    if (stop === text.length || !unfinished.test(text.slice(Math.max(0, stop - 40), stop))) ends.push(stop);
  }
  const from = ends.filter((stop) => stop <= start).at(-1) ?? 0;
  const to = ends.find((stop) => stop >= end) ?? text.length;
  const words = text.slice(from, to);
  const lead = words.length - words.trimStart().length;
  return { start: from + lead, end: from + words.trimEnd().length };
}

/** Where a sentence stands in the text: the occurrence that holds the place, else the first; undefined where none does. */
export function occurrence(text: string, sentence: string, place: number): Span | undefined {
  let found: number | undefined;
  for (let at = text.indexOf(sentence); at >= 0; at = text.indexOf(sentence, at + 1)) {
    found ??= at;
    if (at <= place && place < at + sentence.length) return { start: at, end: at + sentence.length };
  }
  return found === undefined ? undefined : { start: found, end: found + sentence.length };
}
