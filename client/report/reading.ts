import type { components } from "../api/openapi";
import type { Span } from "./marking";

type Schemas = components["schemas"];
export type Whole = Schemas["ReportWhole"];
export type Thing = Schemas["Node"];
export type Claim = Schemas["Claim"];

/** What is underlined in the text: a name in the colour of its kind, a claim in ink. */
export type TextMark =
  | { readonly sort: "mention"; readonly key: string; readonly edge: string; readonly kind: Schemas["NodeKind"] }
  | { readonly sort: "claim"; readonly key: string; readonly kind: Claim["kind"] };

/** A name at the left of the line where it is said to act, or be called upon to. */
export interface NameNote {
  readonly thing: Thing;
  /** The edges that the note stands for. */
  readonly edges: readonly string[];
  readonly claims: readonly string[];
  /** Where the name stands in the paragraph's text; where it was carried over, the clause's start. */
  readonly start: number;
}

/** A target at the right of the line where its claim ends. */
export interface TargetNote {
  readonly thing: Thing;
  readonly edge: string;
  readonly claim: string;
  readonly basis: "stated" | "inferred";
  readonly at: number;
}

export interface Note {
  readonly key: string;
  readonly number: string;
  readonly text: string;
  readonly spans: readonly Span<TextMark>[];
}

export interface NoteMark {
  readonly start: number;
  readonly number: string;
}

export interface ParagraphBlock {
  readonly sort: "paragraph";
  readonly key: string;
  readonly number: string;
  readonly text: string;
  /** The page on which it begins, where that is another than the one before. */
  readonly newPage: number | undefined;
  readonly section: string | undefined;
  readonly spans: readonly Span<TextMark>[];
  readonly marks: readonly NoteMark[];
  readonly notes: readonly Note[];
  readonly names: readonly NameNote[];
  readonly targets: readonly TargetNote[];
  readonly claims: readonly Claim[];
}

export interface HeadingBlock {
  readonly sort: "heading";
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly level: number;
  readonly marks: readonly NoteMark[];
  readonly notes: readonly Note[];
}

export type Block = ParagraphBlock | HeadingBlock;

export interface Contents {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly level: number;
  /** Measures in its own paragraphs, not in those of the sections below it. */
  readonly measures: number;
}

export interface Reading {
  readonly blocks: readonly Block[];
  readonly contents: readonly Contents[];
  /** Claims in the order of the text: what Previous and Next go through. */
  readonly measures: readonly Claim[];
  readonly stated: number;
  readonly inferred: number;
}

/** "32" of `Paragraph:A/73/263#32`, "fn21" of a footnote's key: what stands in the address. */
export const placeOf = (key: string): string => key.slice(key.indexOf("#") + 1);

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** A whole report as it is read: headings and paragraphs in order, each with what stands in it and beside it. */
export function readingOf(whole: Whole): Reading {
  const things = new Map(whole.things.map((thing) => [thing.key, thing]));
  const mentions = groupBy(whole.mentions, (mention) => mention.source);
  const claims = groupBy(whole.claims, (claim) => claim.source);
  const links = groupBy(whole.links, (link) => link.source);
  const footnotes = new Map(whole.footnotes.map((footnote) => [footnote.key, footnote]));

  const spansOf = (source: string): readonly Span<TextMark>[] => [
    ...(claims.get(source) ?? []).map(({ start, end, key, kind }) => ({
      start,
      end,
      mark: { sort: "claim", key, kind } as const,
    })),
    ...(mentions.get(source) ?? []).map(({ start, end, key, target, kind }) => ({
      start,
      end,
      mark: { sort: "mention", key: target, edge: key, kind } as const,
    })),
  ];
  const notesOf = (marks: Schemas["Mark"][]): readonly Note[] =>
    marks.flatMap(({ footnote }) => {
      const found = footnotes.get(footnote);
      return found ? [{ key: found.key, number: found.number, text: found.text, spans: spansOf(found.key) }] : [];
    });
  const besideOf = (own: readonly Claim[], number: string) => ({
    names: namesBeside(own, number, links, things),
    targets: targetsBeside(own, links, things),
  });

  const levels = new Map<string, number>();
  for (const section of whole.sections) levels.set(section.key, (levels.get(section.parent ?? "") ?? 0) + 1);

  let page: number | undefined;
  const paragraphBlocks = [...whole.paragraphs]
    .sort((a, b) => a.order - b.order)
    .map((paragraph): [number, Block] => {
      const own = [...(claims.get(paragraph.key) ?? [])].sort((a, b) => a.start - b.start);
      const newPage = paragraph.page !== page && page !== undefined ? paragraph.page : undefined;
      page = paragraph.page ?? page;
      return [
        paragraph.order,
        {
          sort: "paragraph",
          key: paragraph.key,
          number: paragraph.number,
          text: paragraph.text,
          newPage,
          section: paragraph.section,
          spans: spansOf(paragraph.key),
          marks: paragraph.marks,
          notes: notesOf(paragraph.marks),
          ...besideOf(own, paragraph.number),
          claims: own,
        },
      ];
    });
  const headingBlocks = whole.sections.map((section): [number, Block] => [
    section.order,
    {
      sort: "heading",
      key: section.key,
      number: section.number,
      title: section.title,
      level: levels.get(section.key) ?? 1,
      marks: section.marks,
      notes: notesOf(section.marks),
    },
  ]);
  const blocks = [...headingBlocks, ...paragraphBlocks].sort((a, b) => a[0] - b[0]).map(([, block]) => block);
  return { blocks, ...summaryOf(whole, blocks, levels) };
}

function summaryOf(whole: Whole, blocks: readonly Block[], levels: ReadonlyMap<string, number>) {
  const inSection = new Map<string, number>();
  const measures: Claim[] = [];
  for (const block of blocks) {
    if (block.sort === "heading") continue;
    const own = block.claims.filter((claim) => claim.kind === "Measure");
    measures.push(...own);
    if (block.section) inSection.set(block.section, (inSection.get(block.section) ?? 0) + own.length);
  }
  const contents = [...whole.sections]
    .sort((a, b) => a.order - b.order)
    .map(({ key, number, title }) => ({
      key,
      number,
      title,
      level: levels.get(key) ?? 1,
      measures: inSection.get(key) ?? 0,
    }));
  const addresses = whole.links.filter((link) => link.kind === "ADDRESSES");
  const stated = addresses.filter((link) => link.basis === "stated").length;
  return { contents, measures, stated, inferred: addresses.length - stated };
}

type Links = ReadonlyMap<string, readonly Schemas["Edge"][]>;
type Things = ReadonlyMap<string, Thing>;

function namesBeside(claims: readonly Claim[], number: string, links: Links, things: Things): readonly NameNote[] {
  const found = new Map<string, { thing: Thing; edges: string[]; claims: string[]; start: number }>();
  for (const claim of claims) {
    for (const link of links.get(claim.key) ?? []) {
      const thing = things.get(link.target);
      if ((link.kind !== "REPORTED_BY" && link.kind !== "DIRECTED_TO") || thing === undefined) continue;
      const start = link.paragraph === number && link.start !== undefined ? link.start : claim.start;
      const place = `${thing.key} ${start}`;
      const note = found.get(place);
      if (note) {
        note.edges.push(link.key);
        note.claims.push(claim.key);
      } else found.set(place, { thing, edges: [link.key], claims: [claim.key], start });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function targetsBeside(claims: readonly Claim[], links: Links, things: Things): readonly TargetNote[] {
  return claims.flatMap((claim) =>
    bestLinks(links.get(claim.key) ?? []).flatMap((link) => {
      const thing = things.get(link.target);
      if (thing === undefined) return [];
      return [{ thing, edge: link.key, claim: claim.key, basis: link.basis ?? "inferred", at: claim.end }];
    }),
  );
}

/** One link a target: the stated one first, then the surest, as everywhere. */
function bestLinks(links: readonly Schemas["Edge"][]): readonly Schemas["Edge"][] {
  const sorted = links
    .filter((link) => link.kind === "ADDRESSES")
    .sort((a, b) => Number(b.basis === "stated") - Number(a.basis === "stated") || (b.score ?? 0) - (a.score ?? 0));
  return sorted.filter((link, index) => sorted.findIndex((other) => other.target === link.target) === index);
}
