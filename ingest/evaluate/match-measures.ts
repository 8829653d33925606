import type { Actors } from "./actors";
import type { Gold, GoldMeasure } from "./gold";
import { type GraphView, textOf, type ViewEdge, type ViewNode } from "./graph-view";
import { countedAt } from "./things";
import { firstSentence, overlap, wordsOf } from "./words";

/** A measure of the graph, with who took it and the targets it addresses, likeliest first. */
export interface Told {
  readonly node: ViewNode;
  readonly place: string;
  readonly text: string;
  readonly actors: readonly ViewNode[];
  readonly targets: readonly string[];
}

export interface Matched {
  readonly core: readonly GoldMeasure[];
  readonly told: readonly Told[];
  /** Which node tells a measure of the gold, and which measure a node tells. */
  readonly of: ReadonlyMap<GoldMeasure, Told>;
  readonly by: ReadonlyMap<Told, GoldMeasure>;
  /** Nodes that tell a part of what is told already, or something optional: neither right nor wrong. */
  readonly spare: ReadonlyMap<Told, readonly GoldMeasure[]>;
  /** Measures whose words stand in the node of another with the same actors. */
  readonly merged: ReadonlyMap<GoldMeasure, Told>;
}

/** How alike a node must be to a measure to tell it, 0..1. */
const near = 0.4;

/** How well a text tells a measure, 0..1; a text far longer than the measure tells it less. */
function likeness({ span, text }: { readonly span: string; readonly text: string }, clause: string): number {
  const first = firstSentence(clause);
  const bySpan = overlap(span, first);
  const byText = overlap(text, first);
  const length = new Set(wordsOf(first)).size || 1;
  const allowed = 12 + 2 * new Set(wordsOf(span)).size;
  const best = Math.max(bySpan.recall * 0.7 + bySpan.precision * 0.3, byText.recall * 0.6 + byText.precision * 0.3);
  return Math.min(1, allowed / length) * best;
}

const sameWords = (a: string, b: string): boolean => {
  const both = overlap(firstSentence(a), firstSentence(b));
  return Math.max(both.recall, both.precision) >= 0.8;
};

/**
 * Pairs the measures of the graph with those of the gold, the best fit with the most actors in common first, each side
 * once; then looks at what is left on either side.
 */
export function matchMeasures(view: GraphView, gold: Gold, actors: Actors): Matched {
  const told = toldMeasures(view);
  const counted = countedAt(gold);
  const core = gold.measures.filter((m) => m.core);
  const candidates = gold.measures.flatMap((g) =>
    told
      .filter((t) => counted(t.place) === String(g.paragraph))
      .map((t) => ({ g, t, fits: likeness(g, t.text) }))
      .filter(({ fits }) => fits >= near)
      .map(({ t, fits }) => ({ g, t, rank: fits + sharedActors(t, g, actors) + (g.core ? 0.2 : 0) })),
  );
  candidates.sort((a, b) => b.rank - a.rank);
  const of = new Map<GoldMeasure, Told>();
  const by = new Map<Told, GoldMeasure>();
  for (const { g, t } of candidates) {
    if (of.has(g) || by.has(t)) continue;
    of.set(g, t);
    by.set(t, g);
  }
  const spare = spareOf(told, candidates, of, by);
  return { core, told, of, by, spare, merged: mergedOf(core, told, of, by, actors, counted) };
}

function toldMeasures(view: GraphView): Told[] {
  const reported = bySource(view.edgesOf("REPORTED_BY"));
  const links = bySource(view.edgesOf("ADDRESSES").filter((edge) => edge.target.kind === "Target"));
  const score = ({ properties }: ViewEdge): number => (typeof properties.score === "number" ? properties.score : 1);
  return view.ofKind("Measure").map((node) => {
    const likeliest = [...(links.get(node) ?? [])].sort((a, b) => score(b) - score(a));
    return {
      node,
      place: textOf(node.properties.paragraph),
      text: textOf(node.properties.text),
      actors: [...new Set((reported.get(node) ?? []).map((edge) => edge.target))],
      targets: [...new Set(likeliest.map((edge) => textOf(edge.target.properties.code).toLowerCase()))],
    };
  });
}

function bySource(edges: readonly ViewEdge[]): Map<ViewNode, ViewEdge[]> {
  const groups = new Map<ViewNode, ViewEdge[]>();
  for (const edge of edges) {
    const group = groups.get(edge.source);
    if (group) group.push(edge);
    else groups.set(edge.source, [edge]);
  }
  return groups;
}

function sharedActors(told: Told, g: GoldMeasure, actors: Actors): number {
  if (g.actors.length === 0) return 0.3;
  const shared = told.actors.filter((node) => actors.isOneOf(node, g.actors)).length;
  return shared / Math.max(g.actors.length, told.actors.length);
}

type Candidate = { readonly g: GoldMeasure; readonly t: Told };

function spareOf(
  told: readonly Told[],
  candidates: readonly Candidate[],
  of: Matched["of"],
  by: Matched["by"],
): Map<Told, GoldMeasure[]> {
  const kept = told.filter((t) => by.has(t));
  const spare = new Map<Told, GoldMeasure[]>();
  for (const t of told.filter((x) => !by.has(x))) {
    const beside = candidates.filter((c) => c.t === t && (!c.g.core || of.has(c.g))).map((c) => c.g);
    const isBeside = (k: Told): boolean => {
      const g = by.get(k);
      return (g !== undefined && beside.includes(g)) || spare.has(k);
    };
    const again = kept.some((k) => k.place === t.place && sameWords(k.text, t.text) && isBeside(k));
    if (beside.length === 0 || again) continue;
    spare.set(t, beside);
    kept.push(t);
  }
  return spare;
}

function mergedOf(
  core: readonly GoldMeasure[],
  told: readonly Told[],
  of: Matched["of"],
  by: Matched["by"],
  actors: Actors,
  counted: (place: string) => string,
): Map<GoldMeasure, Told> {
  const merged = new Map<GoldMeasure, Told>();
  for (const g of core) {
    if (of.has(g) || g.actors.length === 0) continue;
    const holder = told.find((t) => {
      const other = by.get(t);
      if (counted(t.place) !== String(g.paragraph) || !other?.core) return false;
      if (overlap(g.span, firstSentence(t.text)).recall < 0.8) return false;
      const all = g.actors.every((name) => t.actors.some((node) => actors.isOneOf(node, [name])));
      return (
        all &&
        t.actors.every((node) => mayAct(node, g, actors)) &&
        likeness({ span: `${g.span} ${other.span}`, text: "" }, t.text) >= near
      );
    });
    if (holder) merged.set(g, holder);
  }
  return merged;
}

/** What a measure of the gold allows as an actor; where it names none ("some countries"), any collective. */
export const mayAct = (node: ViewNode, g: GoldMeasure, actors: Actors): boolean =>
  actors.isOneOf(node, [...g.actors, ...g.optionalActors]) || (g.actors.length === 0 && actors.isCollective(node));
