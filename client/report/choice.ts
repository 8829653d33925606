import type { Claim, Whole } from "./reading";

/** What of a report lies under the marker, given the key of the node or edge that is chosen. */
export interface Choice {
  /** Names: every mention of these things, and their notes in the margin. */
  readonly things: ReadonlySet<string>;
  /** Mentions that were themselves chosen, by the key of their edge. */
  readonly mentions: ReadonlySet<string>;
  /** Clauses fully under the marker. */
  readonly claims: ReadonlySet<string>;
  /** Clauses that belong to what is chosen, under the soft marker. */
  readonly related: ReadonlySet<string>;
  /** The edges that are drawn strong. */
  readonly edges: ReadonlySet<string>;
}

const none: Choice = {
  things: new Set(),
  mentions: new Set(),
  claims: new Set(),
  related: new Set(),
  edges: new Set(),
};

export function choiceOf(whole: Whole, chosen: string | undefined): Choice {
  if (chosen === undefined) return none;
  const mention = whole.mentions.find((known) => known.key === chosen);
  if (mention) return { ...none, mentions: new Set([chosen]) };
  const link = whole.links.find((known) => known.key === chosen);
  const isClaim = whole.claims.some((claim) => claim.key === chosen);
  if (link) {
    return { ...none, claims: new Set([link.source]), edges: new Set([chosen]), things: new Set([link.target]) };
  }
  if (isClaim) {
    const own = whole.links.filter((known) => known.source === chosen).map((known) => known.key);
    return { ...none, claims: new Set([chosen]), edges: new Set(own) };
  }
  const reaching = whole.links.filter((known) => known.target === chosen);
  return {
    ...none,
    things: new Set([chosen]),
    related: new Set(reaching.map((known) => known.source)),
    edges: new Set(reaching.map((known) => known.key)),
  };
}

/** The place to be scrolled to for what is chosen: the paragraph of the claim, the link or the first mention. */
export function placeOfChoice(whole: Whole, chosen: string | undefined): string | undefined {
  if (chosen === undefined) return undefined;
  const source =
    whole.mentions.find((known) => known.key === chosen)?.source ??
    whole.claims.find((known) => known.key === chosen)?.source ??
    sourceOfLink(whole, chosen) ??
    whole.mentions.find((known) => known.target === chosen)?.source;
  return source?.slice(source.indexOf("#") + 1);
}

function sourceOfLink(whole: Whole, chosen: string): string | undefined {
  const link = whole.links.find((known) => known.key === chosen);
  return link && whole.claims.find((claim) => claim.key === link.source)?.source;
}

/** The measure after, or before, what is chosen; where nothing is chosen, the first from a paragraph on. */
export function neighbouringMeasure(
  measures: readonly Claim[],
  chosen: string | undefined,
  step: 1 | -1,
  from: number,
): Claim | undefined {
  const at = measures.findIndex((measure) => measure.key === chosen);
  if (at >= 0) return measures[at + step];
  const next = measures.findIndex((measure) => measure.order >= from);
  return step === 1 ? measures[Math.max(next, 0)] : measures[(next < 0 ? measures.length : next) - 1];
}
