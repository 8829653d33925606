import { nodeKey } from "../../cypher/schema/keys";
import type { Span } from "../structure/document";
import { calibrated } from "./calibration";
import { keywordFinder } from "./finder";
import { type Spoken, spokenBy } from "./keywords/score";
import { type Word, wordsOf } from "./keywords/words";
import type { Link } from "./link";
import type { LinkSource } from "./sources";

/** At most so many targets, each of at least this share of the best one's weight. */
const most = 3;
const leastShare = 0.3;
/** What the rest of the sentence and of the paragraph adds to a target of which the clause itself speaks. */
const ofSentence = 0.3;
const ofParagraph = 0.1;
/** A target that the report names, or one of a Goal that it names, is likelier than one it never speaks of. */
const namedTarget = 1.25;
const targetOfNamedGoal = 1.1;

/** The targets and Goals that a report names: codes. */
export type Stated = ReadonlySet<string>;

/** Chooses targets for what a report tells, by the words that stand in it. Reads each paragraph once. */
export class TargetChooser {
  private readonly finder = keywordFinder();
  private readonly paragraphs = new Map<string, ReadonlyMap<string, Spoken>>();

  constructor(private readonly stated: Stated) {}

  /** @param masked words that speak for no target: the names of those who act */
  linksOf(source: LinkSource, masked: readonly Span[]): Link[] {
    const own = this.spokenIn(source, source.own, masked);
    const sentence = source.named ? undefined : this.spokenIn(source, source.evidence, masked);
    const speaks = isTarget(own).length > 0 ? own : sentence;
    if (speaks === undefined) return [];
    const around = source.named ? undefined : this.paragraph(source);
    const weighed = isTarget(speaks)
      .map((spoken) => ({ spoken, weight: this.weigh(spoken, sentence, around) }))
      .sort((a, b) => b.weight - a.weight || (a.spoken.code < b.spoken.code ? -1 : 1));
    const best = weighed[0]?.weight ?? 0;
    return weighed
      .filter(({ weight }) => weight >= leastShare * best)
      .slice(0, most)
      .flatMap(({ spoken, weight }) => linkOf(source, spoken, calibrated(weight, weight / best, speaks === own)));
  }

  private spokenIn(source: LinkSource, span: Span, masked: readonly Span[]): Map<string, Spoken> {
    const within = (word: Word): boolean => masked.some((name) => name.start <= word.start && word.end <= name.end);
    return spokenBy(
      wordsOf(source.text, span).filter((word) => !within(word)),
      this.finder,
    );
  }

  private paragraph(source: LinkSource): ReadonlyMap<string, Spoken> {
    const known = this.paragraphs.get(source.place);
    if (known) return known;
    const spoken = spokenBy(wordsOf(source.text), this.finder);
    this.paragraphs.set(source.place, spoken);
    return spoken;
  }

  private weigh(spoken: Spoken, sentence?: ReadonlyMap<string, Spoken>, around?: ReadonlyMap<string, Spoken>): number {
    const beyond = (wider?: ReadonlyMap<string, Spoken>): number =>
      Math.max(0, (wider?.get(spoken.code)?.weight ?? 0) - spoken.weight);
    const goal = spoken.code.slice(0, spoken.code.indexOf("."));
    const prior = this.stated.has(spoken.code) ? namedTarget : this.stated.has(goal) ? targetOfNamedGoal : 1;
    return (spoken.weight + ofSentence * beyond(sentence) + ofParagraph * beyond(around)) * prior;
  }
}

const isTarget = (spoken: ReadonlyMap<string, Spoken>): Spoken[] =>
  [...spoken.values()].filter(({ code }) => code.includes("."));

/** The reason is the heaviest of the tying words, as they stand. */
function linkOf(source: LinkSource, spoken: Spoken, score: number): Link[] {
  const [found] = spoken.words;
  if (found === undefined) return [];
  const { start, end } = found;
  return [
    {
      source: source.key,
      target: nodeKey("Target", spoken.code),
      basis: "inferred",
      score,
      reason: source.text.slice(start, end),
      evidence: {
        paragraph: source.place,
        evidence: source.text.slice(source.evidence.start, source.evidence.end),
        start,
        end,
        rule: source.named ? "keywords-of-name" : "keywords",
        confidence: score,
      },
    },
  ];
}
