import { nodeKey } from "../../cypher/schema/keys";
import type { Span } from "../structure/document";
import { fitOf, type Signs } from "./calibration";
import { saysSomething } from "./content";
import type { Context, Surroundings } from "./context";
import { keywordFinder } from "./finder";
import { type Spoken, spokenBy } from "./keywords/score";
import { wordForm, wordsOf } from "./keywords/words";
import type { Link } from "./link";
import type { Reading } from "./reading";
import type { LinkSource } from "./sources";

/** At most so many targets, each at least so likely to be asked for, against wrong. */
const most = 4;
const leastChoice = 0.25;
/** A reader names two targets for nearly every act: the first two of a claim may be less likely. */
const expected = 2;
const leastExpected = 0.12;
/** Where a clause speaks for an end this much, what the report is about says nothing more. */
const clear = 2;
/** What only stands around a claim, and in none of its sentence's words, is right six times in ten. */
const mostOfContext = 0.6;

/** How things are done: money, knowledge, capacity, coherence, partnership, data, institutions, participation. */
const means = new Set("16.6 16.7 16.8 17.3 17.6 17.8 17.9 17.14 17.15 17.16 17.17 17.18 17.19".split(" "));
const meansOf = (code: string): number => (means.has(code) ? 1 : 0);

interface Candidate {
  readonly code: string;
  readonly choice: number;
  readonly score: number;
  /** The tying words; the clause, where none of its own ties it. */
  readonly words: Span;
  readonly rule: string;
  /** What ties it where no words of its own do. */
  readonly reason?: string;
}

/** Chooses targets for what a report tells, by its own words first, then by what stands around them. */
export class TargetChooser {
  constructor(private readonly context: Context) {}

  linksOf(source: LinkSource): Link[] {
    const candidates = source.named ? byName(source) : this.byClause(source);
    const sure = source.named ? 0 : expected;
    return candidates
      .sort((a, b) => b.choice - a.choice || (a.code < b.code ? -1 : 1))
      .filter(({ choice }, rank) => rank < most && choice >= (rank < sure ? leastExpected : leastChoice))
      .map((candidate) => linkOf(source, candidate));
  }

  private byClause(source: LinkSource): Candidate[] {
    const reading = this.context.readings.of(source.place, source.text);
    const heard = new Heard(reading, source, this.context.around(source.place));
    return [...heard.codes()].flatMap((code) => {
      const { choice, score } = fitOf(heard.signsOf(code));
      if (choice < leastExpected) return [];
      const words = heard.wordsFor(code);
      if (words) return [{ code, choice, score, words, rule: "keywords" }];
      const reason = saysSomething(reading, source.own) ? this.context.reasonAround(source.place, code) : undefined;
      if (reason === undefined) return [];
      return [{ code, choice, score: Math.min(score, mostOfContext), words: source.own, rule: "context", reason }];
    });
  }
}

/** What a clause and all that stands around it speak for. */
class Heard {
  private readonly own: ReadonlyMap<string, Spoken>;
  private readonly named: ReadonlyMap<string, Spoken>;
  private readonly sentence: ReadonlyMap<string, Spoken>;
  private readonly paragraph: ReadonlyMap<string, Spoken>;
  private readonly best: number;
  private readonly unclear: number;

  constructor(
    reading: Reading,
    source: LinkSource,
    private readonly around: Surroundings,
  ) {
    this.own = reading.spokenIn(source.own);
    this.named = reading.spokenWithNamesIn(source.own);
    this.sentence = reading.spokenIn(source.evidence);
    this.paragraph = reading.spoken();
    this.best = heaviest(this.own, () => true);
    this.unclear =
      1 -
      Math.min(
        heaviest(this.named, (code) => !means.has(code)),
        clear,
      ) /
        clear;
  }

  codes(): Set<string> {
    const { headings, topics } = this.around;
    const codes = new Set(topics);
    for (const heard of [this.own, this.named, this.sentence, this.paragraph, headings])
      for (const code of heard.keys()) if (code.includes(".")) codes.add(code);
    return codes;
  }

  signsOf(code: string): Signs {
    const weight = (of: ReadonlyMap<string, Spoken>): number => of.get(code)?.weight ?? 0;
    const clause = weight(this.own);
    const section = this.around.section.get(code) ?? 0;
    return {
      clause,
      share: this.best > 0 ? clause / this.best : 0,
      names: Math.max(0, weight(this.named) - clause),
      sentence: Math.max(0, weight(this.sentence) - clause),
      paragraph: Math.max(0, weight(this.paragraph) - weight(this.sentence)),
      headings: this.around.headings.get(code) ?? 0,
      section,
      sectionAlone: this.unclear * section,
      reportAlone: this.unclear * (this.around.report.get(code) ?? 0),
      means: meansOf(code),
    };
  }

  /** The heaviest of the tying words: of the clause, else of a name in it, else of its sentence. */
  wordsFor(code: string): Span | undefined {
    return (this.own.get(code) ?? this.named.get(code) ?? this.sentence.get(code))?.words[0];
  }
}

const heaviest = (heard: ReadonlyMap<string, Spoken>, counts: (code: string) => boolean): number => {
  let most = 0;
  for (const { code, weight } of heard.values()) if (weight > most && code.includes(".") && counts(code)) most = weight;
  return most;
};

/** Nothing around a name speaks for what it is about but the name itself, which is about little else. */
const ownTopic = 0.5;

/** A name is read for what it is about: that it is a plan or a framework says nothing of it. */
function byName({ text, own }: LinkSource): Candidate[] {
  const spoken = spokenBy(keywordFinder().find(wordsOf(text, own).filter(({ form }) => !sorts.has(form))));
  const targets = [...spoken.values()].filter(({ code }) => code.includes("."));
  const best = Math.max(0, ...targets.map(({ weight }) => weight));
  return targets.flatMap(({ code, weight, words: [words] }) => {
    const signs = {
      clause: weight,
      share: weight / best,
      names: 0,
      sentence: 0,
      paragraph: 0,
      headings: 0,
      section: (ownTopic * weight) / best,
      sectionAlone: 0,
      reportAlone: 0,
      means: meansOf(code),
    };
    return words ? [{ code, ...fitOf(signs), words, rule: "keywords-of-name" }] : [];
  });
}
const sorts = new Set(
  "strategy plan action framework declaration agenda programme program resolution guideline recommendation implementation policy agreement act law code charter protocol treaty principle roadmap report conclusion outcome document"
    .split(" ")
    .map(wordForm),
);

/** The reason is the tying words, as they stand, or where the words stand that tie it. */
function linkOf(source: LinkSource, { code, score, words: { start, end }, rule, reason }: Candidate): Link {
  return {
    source: source.key,
    target: nodeKey("Target", code),
    basis: "inferred",
    score,
    reason: reason ?? source.text.slice(start, end),
    evidence: {
      paragraph: source.place,
      evidence: source.text.slice(source.evidence.start, source.evidence.end),
      start,
      end,
      rule,
      confidence: score,
    },
  };
}
