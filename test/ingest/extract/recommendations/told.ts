import { extract } from "../../../../ingest/extract";
import { recognise } from "../../../../ingest/recognise";
import type { Document, Paragraph } from "../../../../ingest/structure/document";
import { reportOf } from "../../link/report";

export const under = (title: string, report: Document): Document => ({
  ...report,
  sections: [{ id: "I", number: "I", title, order: 0, marks: [] }],
  paragraphs: report.paragraphs.map((paragraph) => ({ ...paragraph, section: "I" })),
});

/** Each recommendation's text with whom it addresses; a star where that was carried over. */
export function told(report: Document): [string, string][] {
  const recognised = recognise(report);
  const { recommendations, things } = extract(report, recognised);
  const names = new Map([...recognised.things.values(), ...things].map((thing) => [thing.key, thing.label]));
  return recommendations.map(({ text, addressees }) => [
    text,
    addressees
      .map(({ thing, evidence }) => `${names.get(thing)}${evidence.rule.startsWith("inherited") ? "*" : ""}`)
      .join(", "),
  ]);
}
export const advice = (...texts: string[]): [string, string][] => told(under("Recommendations", reportOf(...texts)));

/** A report whose paragraphs are cut into sentences, and into items at "(a)", "(b)" … */
export function listed(...texts: string[]): Document {
  const report = reportOf(...texts);
  return { ...report, paragraphs: report.paragraphs.map(withItems) };
}

function withItems(paragraph: Paragraph): Paragraph {
  const { text } = paragraph;
  const starts = [...text.matchAll(/\([a-z]\) /g)].map(({ index }) => index);
  const items = starts.map((start, i) => ({
    label: text.slice(start, start + 3),
    level: 1,
    start,
    end: text.slice(0, starts[i + 1] ?? text.length).trimEnd().length,
  }));
  const sentences = [0, ...starts].flatMap((start, i) => {
    const part = text.slice(start, starts[i] ?? text.length);
    return [...part.matchAll(/\S.*?[.:;](?=\s|$)/g)].map(({ 0: words, index }) => ({
      start: start + index,
      end: start + index + words.length,
    }));
  });
  return { ...paragraph, items, sentences };
}

/** A report with words on its front. */
export const fronted = (title: string, symbol: string, report: Document): Document => ({
  ...report,
  symbol,
  front: { ...report.front, title, documentType: title },
});
