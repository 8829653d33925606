import { type NodeKind, nodeKindNames } from "../../../cypher/schema/kinds";
import type { GraphAnswer } from "../../api/types";
import { type Basis, firstKinds } from "../../state/view";
import { groupNames, groupOf } from "../data/groups";

/** What the legend and the filter count, before any filter. */
export interface LegendCounts {
  /** undefined where the server was not asked for this kind. */
  readonly kinds: ReadonlyMap<NodeKind, number | undefined>;
  readonly basis: Readonly<Record<Basis, number>>;
  readonly measureKinds: readonly (readonly [string, number])[];
  readonly regions: readonly (readonly [string, number])[];
  /** Inferred links by tenths and twentieths of their score: 20 bars. */
  readonly scores: readonly number[];
}

const tally = (values: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** What the sheets tell of kinds that the picture was not asked for. */
const onSheets = (answer: GraphAnswer): Partial<Record<NodeKind, number>> => ({
  Section: answer.sheets.reduce((sum, sheet) => sum + sheet.sections.length, 0),
  Paragraph: answer.sheets.reduce((sum, sheet) => sum + sheet.paragraphs.length, 0),
});

/**
 * Counts of a picture. Of those who act, and of Goals and targets, only what is linked with a measure counts (or with a
 * recommendation, where those are shown).
 */
export function countLegend(answer: GraphAnswer, shown: readonly NodeKind[]): LegendCounts {
  const kindOf = new Map(answer.nodes.map(({ key, kind }) => [key, kind]));
  const deeds: readonly NodeKind[] = shown.includes("Recommendation") ? ["Measure", "Recommendation"] : ["Measure"];
  const claims = answer.links.filter(({ source }) => deeds.includes(kindOf.get(source) ?? "Report"));
  const linked = new Set(claims.flatMap(({ source, target }) => [source, target]));
  const codesLinked = new Set(
    answer.nodes.flatMap(({ key, code }) => (code !== undefined && linked.has(key) ? [code.split(".")[0]] : [])),
  );
  const counts = (key: string, kind: NodeKind, code: string | undefined): boolean =>
    !firstKinds.includes(kind) || kind === "Measure" || linked.has(key) || (kind === "Goal" && codesLinked.has(code));
  const present = tally(answer.nodes.filter(({ key, kind, code }) => counts(key, kind, code)).map(({ kind }) => kind));
  const known = onSheets(answer);
  const aims = claims.filter(({ kind }) => kind === "ADDRESSES");
  const inferred = aims.filter(({ basis }) => basis === "inferred");
  const scores = Array.from({ length: 20 }, () => 0);
  for (const { score } of inferred) {
    const bar = Math.min(19, Math.floor((score ?? 0) * 20));
    scores[bar] = (scores[bar] ?? 0) + 1;
  }
  const measures = answer.nodes.filter(({ kind }) => kind === "Measure");
  const states = answer.nodes.filter(({ kind, key }) => kind === "State" && linked.has(key));
  const regions = tally(states.map(groupOf));
  return {
    kinds: new Map(nodeKindNames.map((kind) => [kind, present.get(kind) ?? known[kind]])),
    basis: { stated: aims.filter(({ basis }) => basis === "stated").length, inferred: inferred.length },
    measureKinds: [...tally(measures.map(({ measureKind }) => measureKind ?? "other"))].sort(
      (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
    ),
    regions: groupNames.flatMap((name) => {
      const count = regions.get(name);
      return count === undefined ? [] : [[name, count] as const];
    }),
    scores,
  };
}
