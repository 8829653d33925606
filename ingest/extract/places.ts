import type { Mention, Recognised, Thing } from "../recognise/mention";
import { type Block, type Document, footnotePlace, type Span } from "../structure/document";
import type { Evidence } from "./claim";
import { within } from "./within";

/** A name in a text with the thing that it names. */
export interface NamedHere {
  readonly mention: Mention;
  readonly thing: Thing;
}

/** Paragraphs and footnotes by their place, with what is named in each: what every rule over sentences asks for. */
export class Places {
  private readonly blocks = new Map<string, Block>();
  private readonly names = new Map<string, NamedHere[]>();

  readonly things: Recognised["things"];

  constructor(
    readonly document: Document,
    recognised: Recognised,
  ) {
    this.things = recognised.things;
    for (const paragraph of document.paragraphs) this.blocks.set(paragraph.number, paragraph);
    for (const footnote of document.footnotes) this.blocks.set(footnotePlace(footnote), footnote);
    for (const mention of recognised.mentions) {
      const thing = recognised.things.get(mention.thing);
      if (thing === undefined) continue;
      const here = this.names.get(mention.place);
      if (here) here.push({ mention, thing });
      else this.names.set(mention.place, [{ mention, thing }]);
    }
  }

  /** Every paragraph and footnote with its place, in that order. */
  all(): { place: string; text: string; sentences: readonly Span[] }[] {
    return [...this.blocks].map(([place, { text, sentences }]) => ({ place, text, sentences }));
  }

  block(place: string): Block | undefined {
    return this.blocks.get(place);
  }

  /** What is named in a stretch of a text, in order. */
  namedIn(place: string, span: Span): NamedHere[] {
    return within(this.names.get(place) ?? [], span, ({ mention }) => mention);
  }

  sentenceAt(place: string, held: Span): Span | undefined {
    return this.blocks.get(place)?.sentences.find((span) => span.start <= held.start && held.end <= span.end);
  }

  /** The evidence that one sentence gives, pointing at some words within it. */
  evidence(place: string, sentence: Span, at: Span, rule: string, confidence: number): Evidence {
    const text = this.blocks.get(place)?.text ?? "";
    return {
      paragraph: place,
      evidence: text.slice(sentence.start, sentence.end),
      start: at.start,
      end: at.end,
      rule,
      confidence,
    };
  }
}

export const isActor = ({ thing }: NamedHere): boolean => ["State", "Entity", "Rapporteur"].includes(thing.kind);
