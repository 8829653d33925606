import type { Candidate, Named } from "./candidate";
import type { Mention, Recognised, Thing } from "./mention";
import type { Passage } from "./passage";
import type { Sources } from "./sources";

const itself =
  /(?<![\p{L}\p{N}])(?:[Tt]he present|[Tt]his) (?:report|note|document|addendum|letter)(?![\p{L}\p{N}-])/gu;

/** "the present report" is the report itself. */
function selfMentions(passage: Passage, names: readonly Candidate[], symbol: string): Mention[] {
  if (passage.footnote) return [];
  return [...passage.text.matchAll(itself)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, surface: match[0] }))
    .filter(({ start, end }) => names.every((name) => name.end <= start || end <= name.start))
    .map((span) => ({
      place: passage.place,
      ...span,
      thing: `Report:${symbol}`,
      rule: "report-itself",
      confidence: 0.95,
    }));
}

/** Mentions in order, and the things that they name with every form that the report uses for each. */
export function gather(
  passages: readonly Passage[],
  chosen: ReadonlyMap<string, readonly Candidate[]>,
  sources: Sources,
  open: readonly string[],
  symbol: string,
): Recognised {
  const named = new Map<string, Named>();
  const surfaces = new Map<string, Set<string>>();
  const mentions: Mention[] = [];
  for (const passage of passages) {
    const names = chosen.get(passage.place) ?? [];
    for (const { thing, rule, surface } of names) {
      if (!named.has(thing.key)) named.set(thing.key, thing);
      const forms = surfaces.get(thing.key) ?? new Set();
      if (!rule.startsWith("anaphora")) surfaces.set(thing.key, forms.add(surface));
    }
    const here = [...names.map(asMention), ...selfMentions(passage, names, symbol)];
    mentions.push(...here.sort((a, b) => a.start - b.start || b.end - a.end));
  }
  const things = new Map<string, Thing>();
  for (const [key, thing] of named) things.set(key, { ...thing, surfaces: [...(surfaces.get(key) ?? [])].sort() });
  for (const source of sources.things) things.set(source.key, { ...source, surfaces: [] });
  return {
    things,
    mentions,
    citations: sources.citations,
    doubts: [...sources.doubts, ...unsureNumbers(mentions), ...open],
  };
}

/** Numbers that another body than the General Assembly counts too, and that stand without a body. */
const unsureNumbers = (mentions: readonly Mention[]): string[] =>
  mentions
    .filter(
      ({ rule, thing }) => rule === "resolution-number" && /^Resolution:A\/RES\/(?:[1-5]?\d|6[0-2])\//.test(thing),
    )
    .map(
      ({ place, surface, thing }) =>
        `${place}: ${surface} names no body; taken for ${thing.replace("Resolution:", "")}`,
    );

const asMention = ({ place, start, end, surface, thing, rule, confidence, factor, passing }: Candidate): Mention => ({
  place,
  start,
  end,
  surface,
  rule,
  confidence,
  ...(factor !== undefined && { factor }),
  ...(passing !== undefined && { passing }),
  thing: thing.key,
});
