import type { Claims } from "../extract/claim";
import type { Mention, Recognised, Thing } from "../recognise/mention";
import { type Block, type Document, footnotePlace, type Span } from "../structure/document";

/** What may address a target: a claim by its clause, a resolution or an instrument by its own name. */
export interface LinkSource {
  readonly key: string;
  readonly place: string;
  /** The text of the paragraph or footnote that holds it. */
  readonly text: string;
  /** Its own words: the clause, or the name. */
  readonly own: Span;
  /** The sentence (or two) that proves it. */
  readonly evidence: Span;
  /** True for a thing that is only named: nothing around its name speaks for it. */
  readonly named: boolean;
}

/** Paragraphs and footnotes by their place. */
export function blocksByPlace(document: Document): Map<string, Block> {
  const blocks = new Map<string, Block>(document.paragraphs.map((paragraph) => [paragraph.number, paragraph]));
  for (const footnote of document.footnotes) blocks.set(footnotePlace(footnote), footnote);
  return blocks;
}

export function sourcesOf(document: Document, recognised: Recognised, claims: Claims): LinkSource[] {
  const blocks = blocksByPlace(document);
  return [
    ...[...claims.measures, ...claims.recommendations].flatMap((claim) => {
      const text = blocks.get(claim.paragraph)?.text;
      const evidence = text === undefined ? undefined : evidenceSpan(text, claim.evidence, claim);
      if (text === undefined || evidence === undefined) return [];
      const own = { start: claim.start, end: claim.end };
      return [{ key: claim.key, place: claim.paragraph, text, own, evidence, named: false }];
    }),
    ...namedSources(recognised, blocks),
  ];
}

/** Where the evidence stands that holds a claim: the same sentence may stand twice in a paragraph. */
function evidenceSpan(text: string, evidence: string, held: Span): Span | undefined {
  for (let at = text.indexOf(evidence); at >= 0; at = text.indexOf(evidence, at + 1)) {
    if (at <= held.start && held.end <= at + evidence.length) return { start: at, end: at + evidence.length };
  }
  return undefined;
}

/** Resolutions and instruments, once each, at the mention with the longest name. */
function namedSources(recognised: Recognised, blocks: ReadonlyMap<string, Block>): LinkSource[] {
  const best = new Map<string, Mention>();
  for (const mention of recognised.mentions) {
    const thing = recognised.things.get(mention.thing);
    if (thing === undefined || !(thing.kind === "Resolution" || thing.kind === "Instrument")) continue;
    if (mention.rule.startsWith("anaphora")) continue;
    const known = best.get(mention.thing);
    if (known === undefined || mention.end - mention.start > known.end - known.start) best.set(mention.thing, mention);
  }
  return [...best].flatMap(([key, mention]) => {
    const block = blocks.get(mention.place);
    const evidence = block && sentenceOf(block, mention);
    if (block === undefined || evidence === undefined) return [];
    const own = nameSpan(block.text, mention, evidence, recognised.things.get(key));
    return [{ key, place: mention.place, text: block.text, own, evidence, named: true }];
  });
}

export const sentenceOf = (block: Block, held: Span): Span | undefined =>
  block.sentences.find((sentence) => sentence.start <= held.start && held.end <= sentence.end);

/** A resolution's title follows its number: "resolution 58/14, on rivers," tells what it is about. */
function nameSpan(text: string, mention: Span, sentence: Span, thing: Thing | undefined): Span {
  if (thing?.kind !== "Resolution") return { start: mention.start, end: mention.end };
  const after = /^,? (?:on|entitled|concerning|regarding)\b[^,;.()]*/.exec(text.slice(mention.end, sentence.end));
  return { start: mention.start, end: mention.end + (after?.[0].length ?? 0) };
}
