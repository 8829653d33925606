import { all, child, hasToken, type Syntax } from "../../../guard/syntax";
import type { Objection } from "../../../guard/verdict";
import { aggregatesOf } from "./missing";

/** Subqueries and patterns as conditions where the embedded store drops rows or miscounts without saying so. */
export function subqueries(tree: Syntax): Objection | undefined {
  for (const match of all(tree, "matchClause")) {
    const where = hasToken(match, "OPTIONAL") ? child(match, "whereClause") : undefined;
    const [condition] = where ? all(where, "existsExpression", "countExpression", "patternExpression") : [];
    if (condition) {
      return {
        reason: "after OPTIONAL MATCH the embedded store drops rows where a condition is a pattern",
        at: condition.start,
        fix: "Put the pattern into the OPTIONAL MATCH itself: OPTIONAL MATCH (n)-->(m)-->(o)",
      };
    }
  }
  for (const body of all(tree, "returnBody")) {
    const items = child(body, "returnItems");
    if (!items || aggregatesOf(items).length === 0) continue;
    const [, second] = all(items, "countExpression", "existsExpression");
    if (second) {
      return {
        reason: "the embedded store miscounts where several subqueries stand beside an aggregate",
        at: second.start,
        fix: "WITH n, COUNT { … } AS first, COUNT { … } AS second and then RETURN sum(first) AS …",
      };
    }
  }
  return undefined;
}
