import type { Claim, Edge, NodeSummary, ReportWhole } from "../api/types";
import type { Span } from "../evidence/pieces";

export type Mention = ReportWhole["mentions"][number];

/** A whole report, ordered for looking things up in it. */
export interface ReportIndex {
  readonly report: ReportWhole;
  /** Texts of paragraphs ("54") and footnotes ("fn21"). */
  readonly texts: ReadonlyMap<string, string>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly things: ReadonlyMap<string, NodeSummary>;
  readonly linksFrom: ReadonlyMap<string, readonly Edge[]>;
  readonly linksTo: ReadonlyMap<string, readonly Edge[]>;
  readonly mentionsOf: ReadonlyMap<string, readonly Mention[]>;
  /** The place of a paragraph or footnote by its key. */
  readonly places: ReadonlyMap<string, string>;
}

function gather<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = found.get(key);
    if (list) list.push(item);
    else found.set(key, [item]);
  }
  return found;
}

const indexes = new WeakMap<ReportWhole, ReportIndex>();

/** Orders a report once; asked again for the same report it answers the same index. */
export function indexOfReport(report: ReportWhole): ReportIndex {
  const known = indexes.get(report);
  if (known) return known;
  const paragraphs = report.paragraphs.map(({ key, number, text }) => ({ key, place: number, text }));
  const footnotes = report.footnotes.map(({ key, number, text }) => ({ key, place: `fn${number}`, text }));
  const all = [...paragraphs, ...footnotes];
  const index: ReportIndex = {
    report,
    texts: new Map(all.map(({ place, text }) => [place, text])),
    claims: new Map(report.claims.map((claim) => [claim.key, claim])),
    things: new Map(report.things.map((thing) => [thing.key, thing])),
    linksFrom: gather(report.links, ({ source }) => source),
    linksTo: gather(report.links, ({ target }) => target),
    mentionsOf: gather(report.mentions, ({ target }) => target),
    places: new Map(all.map(({ key, place }) => [key, place])),
  };
  indexes.set(report, index);
  return index;
}

/** The targets of a Goal that measures address, in the order of their codes, with how many do; and how many in all. */
export function targetsWithin(index: ReportIndex, goal: string) {
  const sources = (target: string) =>
    (index.linksTo.get(target) ?? [])
      .filter(({ kind, source }) => kind === "ADDRESSES" && index.claims.get(source)?.kind === "Measure")
      .map(({ source }) => source);
  const of = [...index.things.values()]
    .filter((thing) => thing.kind === "Target" && thing.code?.startsWith(`${goal}.`))
    .map((thing) => ({ thing, sources: new Set(sources(thing.key)) }))
    .filter((target) => target.sources.size > 0);
  return {
    targets: of
      .map(({ thing, sources }) => ({ thing, measures: sources.size }))
      .sort((a, b) => (a.thing.code ?? "").localeCompare(b.thing.code ?? "", "en", { numeric: true })),
    measures: new Set(of.flatMap((target) => [...target.sources])).size,
  };
}

/** Where a sentence stands in a text: the occurrence that holds the place `around`, else the first. */
export function findSentence(text: string, sentence: string, around = 0): Span | undefined {
  const before = text.lastIndexOf(sentence, around);
  const start = before >= 0 && before + sentence.length >= around ? before : text.indexOf(sentence);
  return start < 0 ? undefined : { start, end: start + sentence.length };
}

/** The sentence around a place, where no evidence says how far it goes: from the last full stop to the next. */
export function sentenceAround(text: string, place: Span): Span {
  const ends = [...text.matchAll(/[.!?]["”’)\]]*(?=\s+["“‘([]?\p{Lu})/gu)].map((end) => end.index + end[0].length);
  const start = ends.filter((end) => end <= place.start).at(-1) ?? 0;
  const end = ends.find((each) => each >= place.end) ?? text.length;
  return { start: start === 0 ? 0 : start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0), end };
}
