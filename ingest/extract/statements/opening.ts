import type { Span } from "../../structure/document";
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

/** The sentences of the front matter, its lines joined where a sentence runs on, and of the first paragraphs. */
export function openingSentences(places: Places): OpeningSentence[] {
  const { paragraphs } = places.document;
  const front = paragraphs.filter(({ number }) => number === "0");
  const first = paragraphs.filter(({ number }) => /^\d+$/.test(number) && number !== "0").slice(0, paragraphsOfOpening);
  return [
    ...front.flatMap((block) =>
      joined(block.text, block.sentences).map((span) => ({
        place: "0",
        span,
        text: block.text.slice(span.start, span.end),
      })),
    ),
    ...first.flatMap((block) =>
      block.sentences.map((span) => ({ place: block.number, span, text: block.text.slice(span.start, span.end) })),
    ),
  ];
}

/** A line that does not end a sentence and the lines after it. */
function joined(text: string, lines: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i];
    if (!first) break;
    let { end } = first;
    for (let more = 1; more < linesTogether && !/[.:;]$/.test(text.slice(first.start, end)); more++) {
      const next = lines[i + 1];
      if (!next) break;
      end = next.end;
      i++;
    }
    spans.push({ start: first.start, end });
  }
  return spans;
}
