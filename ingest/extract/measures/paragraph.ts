import type { Mention, Thing } from "../../recognise/mention";
import type { Paragraph } from "../../structure/document";
import { Carry } from "./carry";
import { type Doer, doer, stateOfHeading } from "./doer";
import type { Heading } from "./headings";
import type { Persons } from "./persons";
import { type ReadSentence, readSentences } from "./sentence";
import { SentenceTeller } from "./sentence-teller";
import type { ToldMeasure } from "./told";

/** What is known when a paragraph begins, and what it hands to the next. */
export interface Reading {
  readonly things: ReadonlyMap<string, Thing>;
  readonly persons: Persons;
  /** Those whom the paragraph before is about, where it names them. */
  before: readonly Doer[];
}

/** The measures of a paragraph, in the order in which they stand. */
export function toldIn(
  paragraph: Paragraph,
  heading: Heading,
  mentions: readonly Mention[],
  reading: Reading,
): ToldMeasure[] {
  if (heading.kind === "recommendations") return [];
  const { before } = reading;
  const state = heading.state === undefined ? undefined : reading.things.get(heading.state);
  const about = heading.about === undefined ? undefined : reading.things.get(heading.about);
  const carry = new Carry({
    ofStates: heading.ofStates,
    before,
    ...(state && { homeland: stateOfHeading(state) }),
    ...(about && { about: stateOfHeading(about) }),
  });
  const told = readSentences(paragraph, mentions, reading.things).flatMap((sentence) => {
    carry.sentence(statesIn(sentence));
    const measures = new SentenceTeller(sentence, heading, carry, reading.persons).tell();
    if (!carry.ofBody()) for (const [noun, work] of worksIn(sentence)) carry.mentionsWork(noun, work);
    return measures;
  });
  const named = new Set(mentions.map((m) => m.thing));
  reading.before = carry.handOver().filter((d) => named.has(d.thing));
  return told.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The programmes that a sentence names, by their last words. */
const worksIn = (sentence: ReadSentence): [string, Doer][] =>
  sentence.tokens.flatMap((token): [string, Doer][] => {
    const work = token.kind === "name" ? doer(token, "subject") : undefined;
    return work?.sort === "programme" ? [[/\p{L}+$/u.exec(token.lower)?.[0] ?? "", work]] : [];
  });

const statesIn = (sentence: ReadSentence): Doer[] =>
  sentence.tokens.filter((t) => t.thing?.kind === "State").flatMap((t) => doer(t, "subject") ?? []);
