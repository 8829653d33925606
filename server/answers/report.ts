import type { Row, Store } from "../../cypher/stores/store";
import type { KeptFiles } from "../jobs/kept-files";
import type { ReportWhole } from "../schemas/report";
import { edgeOf } from "./edge-of";
import { nodesByKey } from "./nodes";
import { reportSummaryOf, withFile } from "./reports";
import { sectionOf } from "./sheet";
import { edgeIn, maybeNumber, maybeText, nodeIn, nodeKindIn, textIn } from "./values";

type Marks = Map<string, ReportWhole["marks"]>;

/** A whole report for the reader; undefined where there is none of that symbol. */
export async function readReport(store: Store, files: KeptFiles, symbol: string): Promise<ReportWhole | undefined> {
  const [row] = await store.read("report", { symbol });
  if (row === undefined) return undefined;
  const report = nodeIn(row, "report");
  const of = (query: string): Promise<readonly Row[]> => store.read(query, { symbol });
  const [sections, paragraphs, footnotes, mentions, claims, claimEdges, statements, citations] = await Promise.all([
    of("report-sections"),
    of("report-paragraphs"),
    of("report-footnotes"),
    of("report-mentions"),
    of("report-claims"),
    of("report-claim-edges"),
    of("report-statements"),
    of("report-citations"),
  ]);
  const marks = marksIn(footnotes);
  const places = paragraphs.map((place) => paragraphOf(place, report.key, marks));
  const notes = footnotesOf(footnotes);
  const inOrder = new Map([...places, ...notes].map(({ key, order }) => [key, order]));
  const links = [...claimEdges, ...statements].map((link) => edgeOf(edgeIn(link, "edge")));
  const measures = claims.map(claimOf);
  const counts = { paragraphs: places.length, measures: measures.filter(({ kind }) => kind === "Measure").length };
  const mentioned = mentions.map(mentionOf).sort((a, b) => byPlace(inOrder, a, b));
  const cited = citations.map((one) => edgeOf(edgeIn(one, "edge")));
  const things = new Set([...mentioned, ...links, ...cited].flatMap(({ source, target }) => [source, target]));
  return {
    report: await withFile(reportSummaryOf(report, counts), files),
    marks: marks.get(report.key) ?? [],
    sections: sections.map((section) => {
      const node = nodeIn(section, "section");
      return { ...sectionOf(node, textIn(section, "parent"), report.key), marks: marks.get(node.key) ?? [] };
    }),
    paragraphs: places,
    footnotes: notes,
    mentions: mentioned,
    claims: measures,
    links,
    citations: cited.map(({ key, source, target }) => ({ key, source, target })),
    things: [...(await nodesByKey(store, [...things].filter(isShared))).values()],
  };
}

/** Parts and claims of the report stand in the answer already. */
const isShared = (key: string): boolean => !/^(Section|Paragraph|Footnote|Measure|Recommendation|Statistic):/.test(key);

function marksIn(footnotes: readonly Row[]): Marks {
  const marks: Marks = new Map();
  for (const row of footnotes) {
    const footnote = nodeIn(row, "footnote");
    const parent = textIn(row, "parent");
    const mark = {
      footnote: footnote.key,
      number: maybeText(footnote.properties.number) ?? "",
      start: maybeNumber(row.start) ?? 0,
    };
    marks.set(parent, [...(marks.get(parent) ?? []), mark]);
  }
  for (const list of marks.values()) list.sort((a, b) => a.start - b.start);
  return marks;
}

function paragraphOf(row: Row, report: string, marks: Marks): ReportWhole["paragraphs"][number] {
  const { key, properties } = nodeIn(row, "paragraph");
  const parent = textIn(row, "parent");
  const page = maybeNumber(properties.page);
  return {
    key,
    number: maybeText(properties.number) ?? "",
    text: maybeText(properties.text) ?? "",
    ...(page !== undefined && { page }),
    order: maybeNumber(properties.order) ?? 0,
    ...(parent !== report && { section: parent }),
    marks: marks.get(key) ?? [],
  };
}

/** A footnote comes once, wherever its marks stand. */
function footnotesOf(rows: readonly Row[]): ReportWhole["footnotes"] {
  const notes = new Map<string, ReportWhole["footnotes"][number]>();
  for (const row of rows) {
    const { key, properties } = nodeIn(row, "footnote");
    const { number, text, order } = properties;
    notes.set(key, {
      key,
      number: maybeText(number) ?? "",
      text: maybeText(text) ?? "",
      order: maybeNumber(order) ?? 0,
    });
  }
  return [...notes.values()];
}

function mentionOf(row: Row): ReportWhole["mentions"][number] {
  const { key, source, target, start, end, surface, rule, confidence, factor } = edgeOf(edgeIn(row, "edge"));
  return {
    key,
    source,
    target,
    kind: nodeKindIn(row, "kind"),
    start: start ?? 0,
    end: end ?? 0,
    surface: surface ?? "",
    rule: rule ?? "",
    confidence: confidence ?? 0,
    ...(factor !== undefined && { factor }),
  };
}

function byPlace(
  order: ReadonlyMap<string, number>,
  a: { source: string; start: number },
  b: { source: string; start: number },
): number {
  return (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0) || a.start - b.start;
}

function claimOf(row: Row): ReportWhole["claims"][number] {
  const { key, labels, properties } = nodeIn(row, "claim");
  const { start, end } = edgeOf(edgeIn(row, "edge"));
  const kind = (["Measure", "Recommendation", "Statistic"] as const).find((one) => labels.includes(one));
  if (kind === undefined) throw new Error(`${key} is described by the report, but is no claim`);
  const measureKind = maybeText(properties.measureKind);
  const unit = maybeText(properties.unit);
  const value = Array.isArray(properties.value) ? properties.value.map(Number) : undefined;
  return {
    key,
    kind,
    label: maybeText(properties.label) ?? "",
    source: textIn(row, "place"),
    paragraph: maybeText(properties.paragraph) ?? "",
    start: start ?? 0,
    end: end ?? 0,
    text: maybeText(properties.text) ?? "",
    evidence: maybeText(properties.evidence) ?? "",
    order: maybeNumber(properties.order) ?? 0,
    ...(measureKind !== undefined && { measureKind }),
    ...(unit !== undefined && { unit }),
    ...(value !== undefined && { value }),
  };
}
