import { placeKey } from "../../../cypher/schema/keys";
import type { Mention, Recognised } from "../../recognise/mention";
import type { Document, Paragraph } from "../../structure/document";
import type { Actor, Measure } from "../claim";
import { type Doer, distinct, isCarried } from "./doer";
import { headings } from "./headings";
import { measureKind } from "./kind";
import { type Reading, toldIn } from "./paragraph";
import { Persons } from "./persons";
import type { ToldMeasure } from "./told";

/** What was done, by whom: one measure for each clause that tells it. */
export function measures(document: Document, recognised: Recognised): Measure[] {
  const headingOf = headings(document, recognised.things);
  const mentions = byPlace(recognised.mentions);
  const reading: Reading = { things: recognised.things, persons: new Persons(), before: [] };
  return document.paragraphs.flatMap((paragraph) => {
    if (paragraph.number === "0") return [];
    const told = toldIn(paragraph, headingOf(paragraph), mentions.get(paragraph.number) ?? [], reading);
    return keyed(document.symbol, paragraph, told);
  });
}

function byPlace(mentions: readonly Mention[]): Map<string, Mention[]> {
  const places = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const here = places.get(mention.place);
    if (here) here.push(mention);
    else places.set(mention.place, [mention]);
  }
  return places;
}

function keyed(symbol: string, paragraph: Paragraph, told: readonly ToldMeasure[]): Measure[] {
  const seen = new Map<number, number>();
  return told.map((t) => {
    const nth = (seen.get(t.start) ?? 0) + 1;
    seen.set(t.start, nth);
    const place = `${paragraph.number}@${t.start}${nth > 1 ? `.${nth}` : ""}`;
    const text = paragraph.text.slice(t.start, t.end);
    const doers = distinct(t.doers);
    return {
      key: placeKey("Measure", symbol, place),
      text,
      paragraph: paragraph.number,
      start: t.start,
      end: t.end,
      evidence: t.sentence.text,
      confidence: doers.length ? Math.max(...doers.map((d) => d.confidence)) * t.certainty : t.certainty * 0.5,
      measureKind: measureKind(paragraph.text.slice(t.verbStart, t.end), t.verbClasses),
      actors: doers.map((d) => actor(d, t)),
    };
  });
}

/** The name within the sentence; the clause, where the actor was carried over from another. */
function actor(d: Doer, told: ToldMeasure): Actor {
  const { sentence } = told;
  const outside = isCarried(d) || d.start < sentence.span.start || d.end > sentence.span.end;
  return {
    thing: d.thing,
    evidence: {
      paragraph: sentence.paragraph.number,
      evidence: sentence.text,
      start: outside ? told.start : d.start,
      end: outside ? told.end : d.end,
      rule: d.rule,
      confidence: d.confidence,
    },
  };
}
