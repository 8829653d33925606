import { goals as allGoals } from "../../../cypher/schema/goals";
import type { GraphAnswer, Link, NodeSummary, Sheet } from "../../api/types";
import { goalOf } from "../../theme/tokens";
import { shortName } from "./caption";
import { compareCodes } from "./codes";
import { type GroupName, groupNames, groupOf } from "./groups";
import type { Visible } from "./visible";

export interface Actor {
  readonly key: string;
  readonly kind: "State" | "Entity" | "Rapporteur";
  readonly name: string;
  readonly deeds: number;
}
export interface Group {
  readonly name: GroupName;
  readonly actors: readonly Actor[];
}
/** What someone does: a Measure, or a Recommendation where those are shown. */
export interface Deed {
  readonly key: string;
  readonly kind: "Measure" | "Recommendation";
  readonly text: string;
}
/** One row of the sheet: a paragraph with the measures in it, in the order of the text. */
export interface Row {
  readonly paragraph: string;
  readonly number: string;
  readonly deeds: readonly Deed[];
}
export interface Heading {
  readonly key: string;
  readonly number: string;
  readonly title: string;
}
export interface SheetSection {
  /** The headings under which it stands, the outermost first; none for front matter. */
  readonly headings: readonly Heading[];
  readonly rows: readonly Row[];
}
export interface Aim {
  readonly key: string;
  readonly code: string;
  readonly title: string;
  readonly measures: number;
  readonly stated: number;
}
/** A Goal with its targets that have a measure. `aim` is the Goal itself, where it is in the graph. */
export interface GoalAims {
  readonly code: string;
  readonly title: string;
  readonly key: string;
  readonly measures: number;
  readonly stated: number;
  readonly targets: readonly Aim[];
}
export interface ActLink {
  readonly key: string;
  readonly actor: string;
  readonly deed: string;
}
export interface AimLink {
  readonly key: string;
  readonly deed: string;
  readonly aim: string;
  readonly code: string;
  readonly basis: "stated" | "inferred";
}

/** The picture of one report, before any place is given to anything: who, does what, towards what. */
export interface Picture {
  readonly sheet: Pick<Sheet, "symbol" | "title" | "body">;
  readonly groups: readonly Group[];
  readonly sections: readonly SheetSection[];
  readonly goals: readonly GoalAims[];
  /** Goals that the report names without a measure towards them. */
  readonly bare: readonly { readonly code: string; readonly key: string }[];
  readonly acts: readonly ActLink[];
  readonly aims: readonly AimLink[];
}

const bySlice = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const order = (node: NodeSummary): number => node.order ?? 0;

function countBy(links: readonly Link[], end: "source" | "target", other: "source" | "target") {
  const sets = new Map<string, Set<string>>();
  for (const link of links) sets.set(link[end], (sets.get(link[end]) ?? new Set()).add(link[other]));
  return sets;
}

function groupsOf(nodes: readonly NodeSummary[], deeds: ReadonlyMap<string, ReadonlySet<string>>): Group[] {
  return groupNames.flatMap((name) => {
    const actors = nodes.flatMap((node): Actor[] => {
      const count = deeds.get(node.key)?.size ?? 0;
      const { kind } = node;
      if (count === 0 || (kind !== "State" && kind !== "Entity" && kind !== "Rapporteur")) return [];
      return groupOf(node) === name ? [{ key: node.key, kind, name: shortName(node), deeds: count }] : [];
    });
    actors.sort((a, b) => bySlice(a.name.toLowerCase(), b.name.toLowerCase()) || bySlice(a.key, b.key));
    return actors.length === 0 ? [] : [{ name, actors }];
  });
}

function sectionsOf(sheet: Sheet, deeds: readonly NodeSummary[]): SheetSection[] {
  const inParagraph = new Map<string, NodeSummary[]>();
  for (const deed of [...deeds].sort((a, b) => order(a) - order(b) || bySlice(a.key, b.key))) {
    const number = deed.paragraph ?? "";
    inParagraph.set(number, [...(inParagraph.get(number) ?? []), deed]);
  }
  const sections = new Map(sheet.sections.map((section) => [section.key, section]));
  const headings = (key: string | undefined): Heading[] => {
    const section = key === undefined ? undefined : sections.get(key);
    return section ? [...headings(section.parent), section] : [];
  };
  const made: { key: string | undefined; section: SheetSection; rows: Row[] }[] = [];
  for (const paragraph of [...sheet.paragraphs].sort((a, b) => a.order - b.order)) {
    const here = inParagraph.get(paragraph.number);
    if (!here) continue;
    let last = made.at(-1);
    if (!last || last.key !== paragraph.section) {
      const rows: Row[] = [];
      last = { key: paragraph.section, section: { headings: headings(paragraph.section), rows }, rows };
      made.push(last);
    }
    const row = here.map((node): Deed => {
      const kind = node.kind === "Recommendation" ? "Recommendation" : "Measure";
      return { key: node.key, kind, text: node.text ?? node.label };
    });
    last.rows.push({ paragraph: paragraph.key, number: paragraph.number, deeds: row });
  }
  return made.map(({ section }) => section);
}

function goalsOf(nodes: readonly NodeSummary[], links: readonly Link[]): GoalAims[] {
  const aims = new Map<string, Aim>();
  const measuresOf = countBy(links, "target", "source");
  const statedOf = countBy(
    links.filter((link) => link.basis === "stated"),
    "target",
    "source",
  );
  for (const node of nodes) {
    if ((node.kind !== "Goal" && node.kind !== "Target") || node.code === undefined) continue;
    aims.set(node.code, {
      key: node.key,
      code: node.code,
      title: node.title ?? node.label,
      measures: measuresOf.get(node.key)?.size ?? 0,
      stated: statedOf.get(node.key)?.size ?? 0,
    });
  }
  const goals: GoalAims[] = [];
  for (const { code, title } of allGoals) {
    const own = aims.get(code);
    const targets = [...aims.values()]
      .filter((aim) => aim.code !== code && goalOf(aim.code) === code && aim.measures > 0)
      .sort((a, b) => compareCodes(a.code, b.code));
    const keys = [own?.key, ...targets.map((aim) => aim.key)];
    const measures = new Set(keys.flatMap((key) => (key === undefined ? [] : [...(measuresOf.get(key) ?? [])]))).size;
    const key = own?.key ?? `Goal:${code}`;
    if (measures > 0) goals.push({ code, title, key, measures, stated: own?.stated ?? 0, targets });
  }
  return goals;
}

/** Goals that the report names and ties no measure to: of the whole graph, so that no filter makes one. */
function bareGoals(answer: GraphAnswer): Picture["bare"] {
  const aimed = new Set(
    answer.links.filter(({ kind }) => kind === "ADDRESSES").map(({ target }) => goalOf(target.split(":")[1] ?? "")),
  );
  return answer.nodes
    .flatMap(({ key, kind, code, mentions }) => (kind === "Goal" && code && mentions ? [{ code, key }] : []))
    .filter(({ code }) => !aimed.has(code))
    .sort((a, b) => compareCodes(a.code, b.code));
}

/** Orders what is visible of one report as its page shows it. The same graph gives the same picture. */
export function pictureOf(visible: Visible, sheet: Sheet, answer: GraphAnswer): Picture {
  const kinds = new Map(visible.nodes.map((node) => [node.key, node]));
  const deeds = visible.nodes.filter(({ kind }) => kind === "Measure" || kind === "Recommendation");
  const isDeed = new Set(deeds.map((deed) => deed.key));
  const actLinks = visible.links.filter(
    ({ kind, source }) => (kind === "REPORTED_BY" || kind === "DIRECTED_TO") && isDeed.has(source),
  );
  const aimLinks = visible.links.filter(({ kind, source }) => kind === "ADDRESSES" && isDeed.has(source));
  const order = (a: { key: string }, b: { key: string }) => bySlice(a.key, b.key);
  return {
    sheet,
    groups: groupsOf(visible.nodes, countBy(actLinks, "target", "source")),
    sections: sectionsOf(sheet, deeds),
    goals: goalsOf(visible.nodes, aimLinks),
    bare: visible.nodes.some(({ kind }) => kind === "Goal") ? bareGoals(answer) : [],
    acts: actLinks.map(({ key, source, target }) => ({ key, actor: target, deed: source })).sort(order),
    aims: aimLinks
      .map(({ key, source, target, basis }) => {
        const code = kinds.get(target)?.code ?? "";
        return { key, deed: source, aim: target, code, basis: basis ?? ("inferred" as const) };
      })
      .sort(order),
  };
}
