import { placeKey } from "../../../cypher/schema/keys";
import type { Thing } from "../../recognise/mention";
import type { Document, Paragraph, Span } from "../../structure/document";
import type { Actor, Recommendation } from "../claim";
import { headings } from "../measures/headings";
import type { Places } from "../places";
import { addressed } from "./address";
import type { Addressee } from "./addressees";
import { adviceOf, advisesInFirstPerson, certaintyOf } from "./advice";

export interface Recommendations {
  readonly recommendations: readonly Recommendation[];
  /** Collectives that only a recommendation reaches. */
  readonly things: readonly Thing[];
}

/** What a report recommends: one recommendation for each sentence, and for each item of a list, with whom it addresses. */
export function recommendations(document: Document, places: Places): Recommendations {
  const headingOf = headings(document);
  const things = new Map<string, Thing>();
  const all: Recommendation[] = [];
  let before: readonly Addressee[] = [];
  for (const paragraph of document.paragraphs) {
    if (paragraph.number === "0") continue;
    const reader = new ParagraphReader(paragraph, places, before);
    const read = reader.read(headingOf(paragraph).kind === "recommendations");
    before = reader.last;
    for (const { thing } of read.flatMap((one) => one.to)) if (!things.has(thing.key)) things.set(thing.key, thing);
    all.push(...read.map((one) => claim(one, paragraph, document.symbol)));
  }
  return { recommendations: all, things: [...things.values()] };
}

interface Read {
  readonly span: Span;
  readonly certainty: number;
  readonly to: readonly Addressee[];
  readonly inherited: boolean;
}

class ParagraphReader {
  /** Whom the paragraph addressed last: whoever follows without a name is meant too. */
  last: readonly Addressee[] = [];
  private opening: readonly Addressee[] = [];

  constructor(
    private readonly paragraph: Paragraph,
    private readonly places: Places,
    private readonly before: readonly Addressee[],
  ) {}

  read(underHeading: boolean): Read[] {
    return this.units().flatMap(({ span, item }) => {
      const sentence = this.paragraph.text.slice(span.start, span.end);
      if (!underHeading) return advisesInFirstPerson(sentence) ? [this.tell(span, 0.8)] : [];
      if (this.opensList(span)) return [];
      const advice = adviceOf(sentence);
      if (advice === undefined && !item) return [];
      return [this.tell(span, advice === undefined ? 0.7 : certaintyOf[advice])];
    });
  }

  /** Sentences, those within an item of a list without its label. */
  private units(): { span: Span; item: boolean }[] {
    const { text, sentences, items } = this.paragraph;
    return sentences.map((sentence) => {
      const item = items.some((one) => one.start < sentence.end && sentence.start < one.end);
      const label = items.find(
        (one) => one.start >= sentence.start && one.start < sentence.end && text.slice(one.start).startsWith(one.label),
      );
      const start =
        label && label.start === sentence.start ? skipSpace(text, label.start + label.label.length) : sentence.start;
      return { span: { start, end: sentence.end }, item };
    });
  }

  /** "The Council may wish to consider the following:" addresses its list and recommends nothing itself. */
  private opensList(span: Span): boolean {
    const { text, items } = this.paragraph;
    if (!/:$/.test(text.slice(span.start, span.end)) || !items.some((item) => item.start >= span.end)) return false;
    const { to } = this.address(span);
    this.opening = to;
    this.last = to;
    return true;
  }

  private address(span: Span) {
    const { text, number } = this.paragraph;
    return addressed(text, span, this.places.namedIn(number, span), this.places.document.symbol);
  }

  private tell(span: Span, certainty: number): Read {
    const { to } = this.address(span);
    if (to.length > 0) {
      this.last = to;
      return { span, certainty, to, inherited: false };
    }
    const carried = this.opening.length > 0 ? this.opening : this.last.length > 0 ? this.last : this.before;
    if (this.last.length === 0) this.last = carried;
    return { span, certainty, to: carried, inherited: true };
  }
}

const skipSpace = (text: string, from: number): number => from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);

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
