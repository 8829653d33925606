import type { GraphAnswer, Link, NodeSummary } from "../../api/types";
import type { View } from "../../state/view";
import { groupOf } from "./groups";

/** The part of the graph that the filters let through. */
export interface Visible {
  readonly nodes: readonly NodeSummary[];
  readonly links: readonly Link[];
}

export type Filters = Pick<View, "kinds" | "basis" | "minScore" | "withoutMeasureKinds" | "withoutRegions">;

const isDeed = (node: NodeSummary): boolean => node.kind === "Measure" || node.kind === "Recommendation";

function linkPasses(link: Link, filters: Filters): boolean {
  if (link.kind !== "ADDRESSES" || link.basis === undefined) return true;
  if (!filters.basis.includes(link.basis)) return false;
  return link.basis === "stated" || (link.score ?? 1) >= filters.minScore;
}

/**
 * Keeps what the filters let through. A Measure stays if its kind is wanted and, where regions are taken out, someone
 * who is still wanted reported it; an actor or target stays if a link of it does.
 */
export function visibleGraph(answer: GraphAnswer, filters: Filters): Visible {
  const byKey = new Map(answer.nodes.map((node) => [node.key, node]));
  const wanted = (node: NodeSummary): boolean =>
    filters.kinds.includes(node.kind) &&
    !(node.kind === "State" && filters.withoutRegions.includes(groupOf(node))) &&
    !(node.kind === "Measure" && filters.withoutMeasureKinds.includes(node.measureKind ?? "other"));
  const links = answer.links.filter((link) => linkPasses(link, filters));

  const deedsOfOthers = new Set<string>();
  if (filters.withoutRegions.length > 0) {
    const actorsOf = new Map<string, NodeSummary[]>();
    for (const { kind, source, target } of links) {
      const actor = byKey.get(target);
      if (kind === "REPORTED_BY" && actor) actorsOf.set(source, [...(actorsOf.get(source) ?? []), actor]);
    }
    for (const [deed, actors] of actorsOf) if (!actors.some(wanted)) deedsOfOthers.add(deed);
  }
  // With one basis alone, or a least score, a measure without such a link has nothing to show.
  const narrowed = filters.basis.length === 1 || filters.minScore > 0;
  const aimed = new Set(links.filter((link) => link.kind === "ADDRESSES").map((link) => link.source));
  const stays = new Set(
    answer.nodes
      .filter(
        (node) =>
          wanted(node) && !(isDeed(node) && (deedsOfOthers.has(node.key) || (narrowed && !aimed.has(node.key)))),
      )
      .map((node) => node.key),
  );
  const shown = links.filter((link) => stays.has(link.source) && stays.has(link.target));
  return { nodes: answer.nodes.filter((node) => stays.has(node.key)), links: shown };
}
