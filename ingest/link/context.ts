import { type Document, footnotePlace, type Paragraph, type Section } from "../structure/document";
import type { Spoken } from "./keywords/score";
import { type ActorName, Readings } from "./reading";

/** Weights by target. */
export type Weights = ReadonlyMap<string, number>;

/** What stands around a claim: how much each part of it speaks for each target. */
export interface Surroundings {
  /** Headings above, the nearest in full. */
  readonly headings: Weights;
  /** The section's paragraphs together, as a share of what they speak for most. */
  readonly section: Weights;
  /** What the section speaks for clearly enough to tell what something in it is about. */
  readonly topics: readonly string[];
  /** The whole report's, likewise. */
  readonly report: Weights;
}

/** With less than this share of its section, and no word of its own, no target is likely enough to be chosen. */
const leastTopic = 0.3;
const nothing: Weights = new Map();
/** A heading further up says less. */
const higherHeading = 0.6;
/** One long paragraph on one thing is not the topic of a report. */
const mostOfParagraph = 3;

/** What the parts of a report speak for; each is read once. */
export class Context {
  readonly readings: Readings;
  private readonly paragraphs: ReadonlyMap<string, Paragraph>;
  private readonly inSection = new Map<string, Paragraph[]>();
  private readonly sections: ReadonlyMap<string, Section>;
  private readonly sectionOf: ReadonlyMap<string, string>;
  private readonly bySection = new Map<string, Map<string, number>>();
  private readonly headingsRead = new Map<string, Weights>();
  private readonly shares = new Map<string, Weights>();
  private readonly topics = new Map<string, readonly string[]>();
  private readonly report: Weights;
  private readonly reasons = new Map<string, string | undefined>();

  /** @param actors names of those who act, by place */
  constructor({ sections, paragraphs, footnotes }: Document, actors: ReadonlyMap<string, readonly ActorName[]>) {
    this.paragraphs = new Map(paragraphs.map((paragraph) => [paragraph.number, paragraph]));
    for (const paragraph of paragraphs) {
      const list = this.inSection.get(paragraph.section ?? "");
      if (list) list.push(paragraph);
      else this.inSection.set(paragraph.section ?? "", [paragraph]);
    }
    this.readings = new Readings(actors);
    this.sections = new Map(sections.map((section) => [section.id, section]));
    this.sectionOf = new Map([
      ...paragraphs.flatMap(({ number, section }): [string, string][] => (section ? [[number, section]] : [])),
      ...footnotes.map((footnote): [string, string] => [footnotePlace(footnote), ""]),
    ]);
    const whole = new Map<string, number>();
    for (const paragraph of paragraphs) this.add(paragraph, whole);
    this.report = shareOfMost(whole);
  }

  around(place: string): Surroundings {
    const section = this.sectionOf.get(place);
    if (!section) return { headings: nothing, section: nothing, topics: [], report: this.report };
    const share = this.shareIn(section);
    return {
      headings: this.headings(section),
      section: share,
      topics: this.topicsOf(section, share),
      report: this.report,
    };
  }

  /** Where around a claim the words stand that speak for a target, the nearest first: "its heading: Clean water". */
  reasonAround(place: string, code: string): string | undefined {
    const section = this.sectionOf.get(place);
    const own = this.paragraphs.get(place);
    const told = (where: string, words: string | undefined): string | undefined => words && `${where}: ${words}`;
    return (
      told("its paragraph", own && this.wordsIn(code, [own])) ??
      this.remembered(
        `${section} ${code}`,
        () =>
          told("its heading", this.headingFor(section, code)) ??
          told("its section", this.wordsIn(code, this.inSection.get(section ?? "") ?? [])),
      ) ??
      this.remembered(code, () => told("the report", this.wordsIn(code, [...this.paragraphs.values()])))
    );
  }

  private remembered(key: string, find: () => string | undefined): string | undefined {
    if (!this.reasons.has(key)) this.reasons.set(key, find());
    return this.reasons.get(key);
  }

  /** The heaviest words for a target in the first of the paragraphs that has any. */
  private wordsIn(code: string, paragraphs: readonly Paragraph[]): string | undefined {
    for (const { number, text } of paragraphs) {
      const words = this.readings.of(number, text).spoken().get(code)?.words[0];
      if (words) return text.slice(words.start, words.end);
    }
    return undefined;
  }

  private headingFor(id: string | undefined, code: string): string | undefined {
    for (let section = this.sections.get(id ?? ""); section; section = this.sections.get(section.parent ?? "")) {
      const words = this.spokenInTitle(section).get(code)?.words[0];
      if (words) return section.title.slice(words.start, words.end);
    }
    return undefined;
  }

  /** Titles are read like paragraphs, each once. */
  private spokenInTitle({ id, title }: Section): ReadonlyMap<string, Spoken> {
    return this.readings.of(`section ${id}`, title).spoken();
  }

  private add({ number, text, section }: Paragraph, whole: Map<string, number>): void {
    const own = section === undefined ? undefined : (this.bySection.get(section) ?? new Map<string, number>());
    if (own && section !== undefined) this.bySection.set(section, own);
    for (const { code, weight } of this.readings.of(number, text).spoken().values()) {
      if (!code.includes(".")) continue;
      const counted = Math.min(weight, mostOfParagraph);
      whole.set(code, (whole.get(code) ?? 0) + counted);
      own?.set(code, (own.get(code) ?? 0) + counted);
    }
  }

  private shareIn(section: string): Weights {
    const known = this.shares.get(section) ?? shareOfMost(this.bySection.get(section) ?? nothing);
    this.shares.set(section, known);
    return known;
  }

  private topicsOf(section: string, share: Weights): readonly string[] {
    const known = this.topics.get(section) ?? [...share].flatMap(([code, part]) => (part >= leastTopic ? [code] : []));
    this.topics.set(section, known);
    return known;
  }

  private headings(id: string): Weights {
    const known = this.headingsRead.get(id);
    if (known) return known;
    const weights = new Map<string, number>();
    let section = this.sections.get(id);
    for (let part = 1; section !== undefined; part = higherHeading) {
      for (const { code, weight } of this.spokenInTitle(section).values())
        if (code.includes(".")) weights.set(code, (weights.get(code) ?? 0) + part * weight);
      section = section.parent === undefined ? undefined : this.sections.get(section.parent);
    }
    this.headingsRead.set(id, weights);
    return weights;
  }
}

function shareOfMost(weights: Weights): Weights {
  const most = Math.max(0, ...weights.values());
  return new Map([...weights].map(([code, weight]) => [code, weight / most]));
}
