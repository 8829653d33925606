import { placeKey } from "../../../cypher/schema/keys";
import type { Thing } from "../../recognise/mention";
import type { Document, Paragraph, Span } from "../../structure/document";
import type { Actor, Recommendation } from "../claim";
import { headings } from "../measures/headings";
import type { Places } from "../places";
import { addressed } from "./address";
import type { Addressee } from "./addressees";
import { adviceOf, advisesAnywhere, advisesAs, asksToo, certaintyOf, dutyAt } from "./advice";

export interface Recommendations {
  readonly recommendations: readonly Recommendation[];
  /** Collectives that only a recommendation reaches. */
  readonly things: readonly Thing[];
}

/** What a report recommends: one recommendation for each sentence, and for each item of a list, with whom it addresses. */
export function recommendations(document: Document, places: Places): Recommendations {
  const headingOf = headings(document, places.things);
  const author = authorNoun(document);
  const things = new Map<string, Thing>();
  const all: Recommendation[] = [];
  let before: readonly Addressee[] = [];
  for (const paragraph of document.paragraphs) {
    if (paragraph.number === "0" || /preamble/.test(paragraph.number)) continue;
    const heading = headingOf(paragraph);
    const state = heading.state === undefined ? undefined : places.things.get(heading.state);
    const reader = new ParagraphReader(paragraph, places, before, author, state);
    const underHeading = heading.kind === "recommendations" || opensAdvice.test(paragraph.text);
    const read = reader.read(underHeading, heading.kind === "conclusions");
    before = reader.last;
    for (const { thing } of read.flatMap((one) => one.to)) if (!things.has(thing.key)) things.set(thing.key, thing);
    all.push(...read.map((one) => claim(one, paragraph, document.symbol)));
  }
  return { recommendations: all, things: [...things.values()] };
}

/** "Policy recommendations: …": a paragraph that says itself what it is. */
const opensAdvice = /^(?:\p{L}+ ){0,3}[Rr]ecommendations?(?: \p{Ll}+){0,4}:\s/u;
/** A line that asks for something itself, and opens a list of what that is in particular. */
const leads =
  /\b(?:in particular|including|notably|specifically|especially|for example|for instance|inter alia|among others),?:$/i;
/** What is said of the recommendations themselves. */
const ofRecommendations = /^(?:These|The (?:following|above|present)|All) recommendations\b.*\bshould be read\b/;
const callsOn =
  /^(?:To )?(?:(?:[Aa]lso|[Ff]urther|[Ss]trongly|[Cc]ontinue to) )?(?:[Cc]all (?:up)?on|[Uu]rge|[Ee]ncourage|[Rr]equest|[Ii]nvite|[Aa]ppeal to|[Dd]emand that)\b/;

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
  /** Inside a list whose opening line asks for what its items say. */
  private inList = false;

  constructor(
    private readonly paragraph: Paragraph,
    private readonly places: Places,
    private readonly before: readonly Addressee[],
    private readonly author: string | undefined,
    private readonly state: Thing | undefined,
  ) {}

  read(underHeading: boolean, concludes: boolean): Read[] {
    return this.units().flatMap(({ span, item }) => {
      const sentence = this.paragraph.text.slice(span.start, span.end);
      if (!underHeading) {
        const advises =
          advisesAnywhere(sentence) ||
          advisesAs(this.author, sentence) ||
          (item && this.inList) ||
          (concludes && (asksToo(sentence) || this.isDutyOfSomeone(span)));
        if (!advises) return [];
        this.inList = this.opensList(span) || (item && this.inList);
        return this.inList && !item ? [] : [this.tell(span, 0.8)];
      }
      if (this.opensList(span)) return leads.test(sentence) ? [this.tell(span, 0.8)] : [];
      if (ofRecommendations.test(sentence)) return [];
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
      const written = text.slice(sentence.start, sentence.end);
      const said = opensAdvice.exec(sentence.start === 0 ? written : "")?.[0].length ?? 0;
      const label = said + (/^(?:\(?[a-z]{1,4}\)|[•▪–-])\s+/.exec(written.slice(said))?.[0].length ?? 0);
      return { span: { start: sentence.start + label, end: sentence.end }, item };
    });
  }

  /** "The Council may wish to consider the following:" addresses its list and recommends nothing itself. */
  private opensList(span: Span): boolean {
    const { text, items } = this.paragraph;
    if (!/:$/.test(text.slice(span.start, span.end)) || !items.some((item) => item.start >= span.end)) return false;
    const to = this.address(span);
    this.opening = to;
    this.last = to;
    return true;
  }

  /** "Peru, as the host, must …": who should do it stands beside the verb. */
  private isDutyOfSomeone(span: Span): boolean {
    const { text } = this.paragraph;
    const verb = dutyAt(text.slice(span.start, span.end));
    const subject = verb === undefined ? undefined : this.address(span).find((one) => one.end <= span.start + verb);
    if (verb === undefined || subject === undefined) return false;
    return /^(?:,[^,]{1,80},)?(?:\s|\p{L}+ly\b|also\b|therefore\b)*$/u.test(text.slice(subject.end, span.start + verb));
  }

  /** Under the heading of a State it is meant where no one is named. */
  private ofHeading(): readonly Addressee[] {
    return this.state === undefined ? [] : [{ thing: this.state, start: 0, end: 0, rule: "heading" }];
  }

  private address(span: Span): readonly Addressee[] {
    const { text, number } = this.paragraph;
    const { symbol } = this.places.document;
    return addressed(text, span, this.places.namedIn(number, span), {
      symbol,
      ...(this.state && { state: this.state }),
    });
  }

  private tell(span: Span, certainty: number): Read {
    // whom an item asks its body to ask is not whom the report asks
    const asksToAsk = this.opening.length > 0 && callsOn.test(this.paragraph.text.slice(span.start, span.end));
    const to = asksToAsk ? [] : this.address(span);
    if (to.length > 0) {
      this.last = to;
      return { span, certainty, to, inherited: false };
    }
    const carried = [this.opening, this.last, this.ofHeading(), this.before].find((one) => one.length > 0) ?? [];
    if (this.last.length === 0) this.last = carried;
    return { span, certainty, to: carried, inherited: true };
  }
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

const authors =
  /\b(?:Report|Note|Letter|report|Concluding observations)\b[^.]{0,80}?\b(?:of|by|from) the\b[^.]{0,120}?\b(Committee|Special Rapporteur|Independent Expert|Expert Mechanism|Working Group|Panel of Experts|Group of Experts|Board|Commission|Permanent Forum|Forum|Secretary-General|High Commissioner|Inspector)\b/;
/** Documents of a committee that reviews: their symbols say so. */
const treatyBody = /^(?:CEDAW|CCPR|CERD|CAT|CRC|CRPD|CMW|CED|E\/C\.12)\//;

/** By which noun the report's author speaks of itself: "the Committee recommends". */
function authorNoun({ front, symbol, paragraphs }: Document): string | undefined {
  if (treatyBody.test(symbol)) return "Committee";
  const first = `${front.documentType ?? ""}. ${front.title ?? ""}. ${paragraphs[0]?.text.slice(0, 1500) ?? ""}`;
  return authors.exec(first)?.[1];
}
