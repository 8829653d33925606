import { placeKey } from "../../../cypher/schema/keys";
import type { Thing } from "../../recognise/mention";
import type { Document, Paragraph } from "../../structure/document";
import type { Actor, Recommendation } from "../claim";
import { headings } from "../measures/headings";
import type { Places } from "../places";
import { type Addressee, isWide } from "./addressees";
import { Bodies } from "./bodies";
import { headedBy } from "./headed";
import { ParagraphReader, type Read } from "./reader";
import { opensAdvice } from "./units";
import { voiceOf } from "./voice";

export interface Recommendations {
  readonly recommendations: readonly Recommendation[];
  /** Collectives that only a recommendation reaches. */
  readonly things: readonly Thing[];
}

/** What a report recommends: one recommendation for each sentence, and for each item of a list, with whom it addresses. */
export function recommendations(document: Document, places: Places): Recommendations {
  const headingOf = headings(document, places.things);
  const voice = voiceOf(document, places.things);
  const headed = headedBy(document, places.things);
  const things = new Map<string, Thing>();
  const all: Recommendation[] = [];
  const bodies = new Bodies(document);
  let before: readonly Addressee[] = [];
  let beforeHeaded: readonly Addressee[] = [];
  for (const paragraph of document.paragraphs) {
    if (paragraph.number === "0" || /preamble/.test(paragraph.number)) continue;
    const heading = headingOf(paragraph);
    // a draft under "Recommendations of the Committee" asks in its own words
    const isDraft = paragraph.number.startsWith("draft");
    const advises = (heading.kind === "recommendations" && !isDraft) || opensAdvice.test(paragraph.text);
    const state = heading.state === undefined ? undefined : places.things.get(heading.state);
    const heads = advises ? headed(paragraph.section) : [];
    // whom one heading addressed is not meant under the next
    if (beforeHeaded.length > 0 && heads !== beforeHeaded) before = [];
    const reader = new ParagraphReader(paragraph, places, voice, bodies, {
      kind: advises ? "recommendations" : heading.kind === "conclusions" && !isDraft ? "conclusions" : "other",
      headed: heads,
      before: advises ? before : [],
      ...(state && { state }),
    });
    const read = reader.read();
    beforeHeaded = heads;
    if (isWide(reader.last)) before = reader.last;
    for (const { thing } of read.flatMap((one) => one.to)) if (!things.has(thing.key)) things.set(thing.key, thing);
    all.push(...read.map((one) => claim(one, paragraph, document.symbol)));
  }
  return { recommendations: all, things: [...things.values()] };
}

function claim(read: Read, paragraph: Paragraph, symbol: string): Recommendation {
  const { span } = read;
  const sentence = paragraph.sentences.find((one) => one.start <= span.start && span.end <= one.end) ?? span;
  const evidence = paragraph.text.slice(sentence.start, sentence.end);
  const distinct = read.to.filter((one, i) => read.to.findIndex((other) => other.thing.key === one.thing.key) === i);
  return {
    key: placeKey("Recommendation", symbol, `${paragraph.number}@${span.start}`),
    text: paragraph.text.slice(span.start, span.end),
    paragraph: paragraph.number,
    start: span.start,
    end: span.end,
    evidence,
    confidence: read.certainty,
    addressees: distinct.map(
      (one): Actor => ({
        thing: one.thing.key,
        evidence: {
          paragraph: paragraph.number,
          evidence,
          start: read.inherited ? span.start : one.start,
          end: read.inherited ? span.end : one.end,
          rule: read.inherited ? `inherited-${one.rule}` : one.rule,
          confidence: read.certainty * (read.inherited ? 0.7 : 0.95),
        },
      }),
    ),
  };
}
