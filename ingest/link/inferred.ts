import { nodeKey } from "../../cypher/schema/keys";
import { calibrated } from "./calibration";
import { keywordFinder } from "./finder";
import { type Spoken, spokenBy } from "./keywords/score";
import { wordForm, wordsOf } from "./keywords/words";
import type { Link } from "./link";
import type { Readings } from "./reading";
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

/** Chooses targets for what a report tells, by the words that stand in it. */
export class TargetChooser {
  constructor(
    private readonly stated: Stated,
    private readonly readings: Readings,
  ) {}

  linksOf(source: LinkSource): Link[] {
    // a name is read for itself, a clause within its sentence and paragraph, where the names of others say nothing
    const reading = source.named ? undefined : this.readings.of(source.place, source.text);
    const own = reading?.spokenIn(source.own) ?? nameSpeaks(source);
    const sentence = reading?.spokenIn(source.evidence);
    const speaks = isTarget(own).length > 0 ? own : sentence;
    if (speaks === undefined) return [];
    const weighed = isTarget(speaks)
      .map((spoken) => ({ spoken, weight: this.weigh(spoken, sentence, reading?.spoken()) }))
      .sort((a, b) => b.weight - a.weight || (a.spoken.code < b.spoken.code ? -1 : 1));
    const best = weighed[0]?.weight ?? 0;
    return weighed
      .filter(({ weight }) => weight >= leastShare * best)
      .slice(0, most)
      .flatMap(({ spoken, weight }) => linkOf(source, spoken, calibrated(weight, weight / best, speaks === own)));
  }

  private weigh(spoken: Spoken, sentence?: ReadonlyMap<string, Spoken>, around?: ReadonlyMap<string, Spoken>): number {
    const beyond = (wider?: ReadonlyMap<string, Spoken>): number =>
      Math.max(0, (wider?.get(spoken.code)?.weight ?? 0) - spoken.weight);
    const goal = spoken.code.slice(0, spoken.code.indexOf("."));
    const prior = this.stated.has(spoken.code) ? namedTarget : this.stated.has(goal) ? targetOfNamedGoal : 1;
    return (spoken.weight + ofSentence * beyond(sentence) + ofParagraph * beyond(around)) * prior;
  }
}

/** A name is read for what it is about: that it is a plan or a framework says nothing of it. */
const nameSpeaks = ({ text, own }: LinkSource): Map<string, Spoken> =>
  spokenBy(keywordFinder().find(wordsOf(text, own).filter(({ form }) => !sorts.has(form))));
const sorts = new Set(
  "strategy plan action framework declaration agenda programme program resolution guideline recommendation implementation policy agreement act law code charter protocol treaty principle roadmap report conclusion outcome document"
    .split(" ")
    .map(wordForm),
);

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
