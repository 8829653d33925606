import type { Mention, Thing } from "../../recognise/mention";
import type { Paragraph } from "../../structure/document";
import { Carry } from "./carry";
import type { Heading } from "./headings";
import { readSentences } from "./sentence";
import { SentenceTeller } from "./sentence-teller";
import type { ToldMeasure } from "./told";

/** The measures of a paragraph, in the order in which they stand. */
export function toldIn(
  paragraph: Paragraph,
  heading: Heading,
  mentions: readonly Mention[],
  things: ReadonlyMap<string, Thing>,
): ToldMeasure[] {
  if (heading.kind === "recommendations") return [];
  const carry = new Carry(heading.ofStates);
  const told = readSentences(paragraph, mentions, things).flatMap((sentence) => {
    carry.sentence();
    return new SentenceTeller(sentence, heading, carry).tell();
  });
  return told.sort((a, b) => a.start - b.start || a.end - b.end);
}
