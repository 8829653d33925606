import type { Block, Span } from "../../structure/document";
import type { Places } from "../places";

/** A sentence of the opening of a report, where it speaks of itself. */
export interface OpeningSentence {
  readonly place: string;
  readonly span: Span;
  readonly text: string;
}

/** How many numbered paragraphs a report takes at most to say what it is. */
const paragraphsOfOpening = 8;
/** In front matter a printed line counts as a sentence; what a claim needs may run over so many of them. */
const linesTogether = 3;

/** The sentences of the first paragraphs and of the front matter, there each printed line, then lines taken together. */
export function openingSentences(places: Places): OpeningSentence[] {
  const { paragraphs } = places.document;
  const front = paragraphs.filter(({ number }) => number === "0");
  const first = paragraphs.filter(({ number }) => /^\d+$/.test(number) && number !== "0").slice(0, paragraphsOfOpening);
  return [
    ...front.flatMap((block) => spansOf(block, windows(block.sentences))),
    ...first.flatMap((block) => spansOf(block, block.sentences)),
  ];
}

const spansOf = (block: Block, spans: readonly Span[]): OpeningSentence[] =>
  spans.map((span) => ({ place: block.number, span, text: block.text.slice(span.start, span.end) }));

/** Each line alone, then each with those after it: who looks for a claim takes the shortest evidence first. */
const windows = (lines: readonly Span[]): Span[] =>
  Array.from({ length: linesTogether }, (_, more) =>
    lines.flatMap((first, i) => {
      const last = lines[i + more];
      return last === undefined ? [] : [{ start: first.start, end: last.end }];
    }),
  ).flat();

/** True where another document is named before an offset of the sentence: what is said after it is said of that one. */
export const tellsOfAnother = ({ place, span }: OpeningSentence, offset: number, places: Places): boolean =>
  places
    .namedIn(place, { start: span.start, end: span.start + offset })
    .some(({ thing }) => thing.kind === "Document" && !places.document.front.symbols.includes(thing.label));
