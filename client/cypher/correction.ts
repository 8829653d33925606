import { edgeKindNames, edgeKinds, nodeKindNames } from "../../cypher/schema/kinds";
import type { KindCounts } from "./completion";
import { tokens } from "./tokens";

/** What is wrong in a query, where, and what to put there instead. */
export interface Correction {
  readonly what: string;
  readonly where: string;
  readonly start: number;
  readonly end: number;
  readonly change?: string;
}

/**
 * A label or a type that the graph does not know finds nothing, without an error: Cypher is right to say so little, a
 * person is better served by a word. The store's own label is known too.
 */
export function corrections(text: string, counts: KindCounts): readonly Correction[] {
  return tokens(text).flatMap((token) => {
    const name = token.text.replaceAll("`", "");
    if (token.kind === "label" && name !== "Ibid" && !nodeKindNames.some((kind) => kind === name)) {
      const near = nearest(name, nodeKindNames);
      return [unknown(text, token, name, near, near ? `There is ${near}, ${times(near, counts.nodes)}.` : "")];
    }
    if (token.kind === "type" && !edgeKindNames.some((kind) => kind === name)) {
      const near = nearest(name, edgeKindNames);
      return [unknown(text, token, name, near, near ? leads(near, counts) : "")];
    }
    return [];
  });
}

function unknown(text: string, at: Span, name: string, near: string | undefined, hint: string): Correction {
  const base = { what: `There is no ${name} in this graph.`, start: at.start, end: at.end };
  if (near === undefined)
    return { ...base, where: `${place(text, at.start)}. The names that there are stand under Schema.` };
  return { ...base, where: `${place(text, at.start)}. ${hint}`, change: near };
}
interface Span {
  readonly start: number;
  readonly end: number;
}

const times = (kind: string, counts: Readonly<Record<string, number>>): string => {
  const count = counts[kind] ?? 0;
  return count === 1 ? "once" : `${count.toLocaleString("en")} times`;
};

function leads(kind: (typeof edgeKindNames)[number], counts: KindCounts): string {
  const [sources, targets] = edgeKinds[kind].ends[0];
  return `${kind} leads from ${sources.join(" or ")} to ${targets.join(" or ")}, ${times(kind, counts.edges)}.`;
}

/** "Line 1, place 17": as people count, from one. */
export function place(text: string, at: number): string {
  const before = text.slice(0, at).split("\n");
  return `Line ${before.length}, place ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** The name that needs the fewest letters changed, if fewer than half of them. */
export function nearest<Name extends string>(written: string, names: readonly Name[]): Name | undefined {
  const scored = names.map((name) => ({ name, distance: distance(written.toLowerCase(), name.toLowerCase()) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (least, next) => (least === undefined || next.distance < least.distance ? next : least),
    undefined,
  );
  return best !== undefined && best.distance <= Math.max(2, best.name.length / 2) ? best.name : undefined;
}

/** Levenshtein's distance, a row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
