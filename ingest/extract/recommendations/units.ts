import type { Paragraph, Span } from "../../structure/document";

/** A sentence, or an item of a list without its label. */
export interface Unit {
  readonly span: Span;
  readonly item: boolean;
  /** "Recommendation 3" stands before it. */
  readonly labelled: boolean;
}

/** "Policy recommendations: …": a paragraph that says itself what it is. */
export const opensAdvice = /^(?:\p{L}+ ){0,3}[Rr]ecommendations?(?: \p{Ll}+){0,4}:\s/u;
const numbered = /^Recommendation (?:No\. )?(?:\d+|[A-Z])(?:\.\d+)?[.:]?\s+(?=\p{Lu})/u;
const label = /^(?:\(?[a-z]{1,4}\)|[•▪–-])\s+/;
/** "6.12 Ratify …; 6.13 Amend …": items with numbers of their own within a paragraph. */
const ownNumbers = /(?:^|[:;.] )(\d{1,3}\.\d{1,3}\.?) (?=\p{Lu})/gu;

/** A paragraph's sentences, those within an item of a list without its label. */
export function unitsOf({ text, sentences, items }: Paragraph): Unit[] {
  return sentences.flatMap((sentence) => {
    const item = items.some((one) => one.start < sentence.end && sentence.start < one.end);
    return atNumbers(text, sentence).map((part, i) => {
      const written = text.slice(part.start, part.end);
      const said = opensAdvice.exec(part.start === 0 ? written : "")?.[0].length ?? 0;
      const number = numbered.exec(written.slice(said))?.[0].length ?? 0;
      const start = said + number + (label.exec(written.slice(said + number))?.[0].length ?? 0);
      const inside = items.find(
        (one) => one.start > part.start && one.start < part.end && !/[.:;,]\s*$/.test(text.slice(0, one.start)),
      );
      // a heading that ran into the first item of its list is none of it
      const from = inside && startsLetter(text, inside.start) ? afterLabel(text, inside) : part.start + start;
      return { span: { start: from, end: part.end }, item: item || i > 0, labelled: number > 0 };
    });
  });
}

const startsLetter = (text: string, at: number): boolean => text.startsWith("(a)", at) || text.startsWith("(1)", at);
const afterLabel = (text: string, { start, end }: Span): number =>
  start + (label.exec(text.slice(start, end))?.[0].length ?? 0);

/** A sentence cut before each number of its own; the line that leads in stays whole. */
function atNumbers(text: string, sentence: Span): Span[] {
  const starts = [...text.slice(sentence.start, sentence.end).matchAll(ownNumbers)].map(
    ({ 0: all, 1: number = "", index }) => {
      const at = sentence.start + index + all.length - number.length - 1;
      return { cut: at, start: at + number.length + 1 };
    },
  );
  const first = starts[0];
  if (first === undefined || (starts.length < 2 && !text.slice(0, first.cut).trimEnd().endsWith(":")))
    return [sentence];
  const before = { start: sentence.start, end: text.slice(0, first.cut).trimEnd().length };
  const cut = starts.map(({ start }, i) => ({
    start,
    end: text.slice(0, starts[i + 1]?.cut ?? sentence.end).trimEnd().length,
  }));
  return before.end > before.start ? [before, ...cut] : cut;
}
