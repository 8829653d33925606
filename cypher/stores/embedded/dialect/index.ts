import type { Syntax } from "../../../guard/syntax";
import type { Objection } from "../../../guard/verdict";
import { comparisons } from "./comparisons";
import { edited, overlapping } from "./edits";
import { labels } from "./labels";
import { lists } from "./lists";
import { missing } from "./missing";
import { projections } from "./projections";
import { subqueries } from "./subqueries";
import { type ParameterTypes, Types } from "./types";

/**
 * Puts an admitted query into the embedded store's Cypher. What the store answers otherwise than Neo4j without saying
 * so is put in a form that it answers rightly, or refused with the reason and a form that works.
 */
export function inDialect(
  text: string,
  tree: Syntax,
  parameters: ParameterTypes,
): { text: string; changes: readonly string[] } | { objection: Objection } {
  const types = new Types(tree, parameters);
  for (const refusal of [missing, subqueries, comparisons, lists]) {
    const objection = refusal(tree, types);
    if (objection) return { objection };
  }
  const relabelled = labels(tree);
  if ("reason" in relabelled) return { objection: relabelled };
  const edits = [...relabelled, ...projections(tree)];
  const twice = overlapping(edits);
  if (twice)
    return {
      objection: {
        reason: "the embedded store has no such condition inside a pattern",
        at: twice.start,
        fix: "Move the condition into WHERE",
      },
    };
  const changes = [...new Set(edits.flatMap((edit) => edit.says ?? []))];
  return { text: edited(text, edits), changes };
}
