import { all, child, core, hasToken, type Syntax } from "../../../guard/syntax";
import type { Objection } from "../../../guard/verdict";

interface MissingForm {
  readonly rule: string;
  readonly reason: string;
  readonly fix: string;
  readonly when?: (node: Syntax) => boolean;
}

const temporal = /^(date|time|datetime|localtime|localdatetime|duration|point)(\.|$)/i;
const absent =
  /^(isempty|char_length|character_length|valuetype|randomuuid|nullif|btrim|tobooleanlist|tofloatlist|tointegerlist|tostringlist|\w+ornull)$/i;

/** Forms of Cypher that the embedded store does not have, each with one that it has. */
const forms: readonly MissingForm[] = [
  {
    rule: "collectExpression",
    reason: "the embedded store has no COLLECT { }",
    fix: "CALL { WITH n MATCH (n)-->(m) RETURN collect(m) AS list }",
  },
  {
    rule: "quantifier",
    reason: "the embedded store has no quantified paths",
    fix: "Write -[:KIND*1..3]-> instead of -[:KIND]->{1,3}",
  },
  {
    rule: "parenthesizedPath",
    reason: "the embedded store has no paths in parentheses",
    fix: "Write -[:KIND*1..3]->, or several patterns",
  },
  {
    rule: "selector",
    reason: "the embedded store has no path selectors",
    fix: "Write MATCH path = shortestPath((a)-[:KIND*..6]-(b))",
  },
  { rule: "matchMode", reason: "the embedded store has no match modes", fix: "Leave the words after MATCH out" },
  {
    rule: "shortestPathExpression",
    reason: "the embedded store has shortestPath in MATCH alone",
    fix: "MATCH path = shortestPath((a)-[:KIND*..6]-(b)) RETURN length(path) AS steps",
  },
  {
    rule: "type",
    reason: "the embedded store has no tests of types",
    fix: "Compare the value, or test it with IS NOT NULL",
  },
  { rule: "normalForm", reason: "the embedded store has no normalising", fix: "Use toLower() for comparing" },
  { rule: "normalizeFunction", reason: "the embedded store has no normalize()", fix: "Use toLower() for comparing" },
  { rule: "callClause", reason: "the embedded store has no procedures", fix: "Ask with MATCH … RETURN" },
  {
    rule: "functionName",
    reason: "the embedded store has no values of time and place",
    fix: "Dates are text such as 2018-07-27, which sorts and compares; years are whole numbers",
    when: (node) => temporal.test(node.text),
  },
  {
    rule: "functionName",
    reason: "the embedded store does not have this function",
    fix: "For isEmpty(x) write size(x) = 0; for a key of a node, n.key",
    when: (node) => absent.test(node.text),
  },
  {
    rule: "patternComprehension",
    reason: "the embedded store names no path inside [ … | … ]",
    fix: "CALL { WITH n MATCH path = (n)-->(m) RETURN collect(length(path)) AS list }",
    when: (node) => child(node, "variable") !== undefined,
  },
  {
    rule: "pattern",
    reason: "the embedded store names no path of a single node",
    fix: "MATCH (n) RETURN n",
    when: (node) => child(node, "variable") !== undefined && all(node, "relationshipPattern").length === 0,
  },
  {
    rule: "skip",
    reason: "SKIP takes a whole number or a parameter here",
    fix: "SKIP 10, or SKIP $skip",
    when: (node) => !isBare(node),
  },
  {
    rule: "limit",
    reason: "LIMIT takes a whole number or a parameter here",
    fix: "LIMIT 10, or LIMIT $limit",
    when: (node) => !isBare(node),
  },
  {
    rule: "escapedSymbolicVariableNameString",
    reason: "the embedded store has no backtick inside a name",
    fix: "Use a name without backticks",
    when: (node) => node.text.slice(1, -1).includes("`"),
  },
];

/** @returns the first form in the query that the embedded store does not have */
export function missing(tree: Syntax): Objection | undefined {
  for (const form of forms) {
    const found = all(tree, form.rule).find((node) => form.when?.(node) ?? true);
    if (found) return { reason: form.reason, at: found.start, fix: form.fix };
  }
  return nestedPattern(tree) ?? nestedAggregate(tree);
}

const isBare = (node: Syntax): boolean => {
  const expression = child(node, "expression");
  return expression !== undefined && /^(\d+|\$\w+)$/.test(expression.text.trim());
};

/** A pattern in [ ] that is part of something else than a column. */
function nestedPattern(tree: Syntax): Objection | undefined {
  const columns = new Set(
    all(tree, "returnItem")
      .flatMap((item) => child(item, "expression") ?? [])
      .map(core),
  );
  const nested = all(tree, "patternComprehension").find((node) => !columns.has(node));
  return (
    nested && {
      reason: "the embedded store has [ pattern | … ] only as a column of its own",
      at: nested.start,
      fix: "COUNT { (n)-->(m) }, or WITH n, [(n)-->(m) | m.key] AS list before it is used",
    }
  );
}

const aggregates = /^(collect|count|sum|avg|min|max|stdev|stdevp|percentilecont|percentiledisc)$/i;

const isAggregate = (node: Syntax): boolean =>
  node.rule === "countStar" ||
  (node.rule === "functionInvocation" && aggregates.test(child(node, "functionName")?.text ?? ""));

/** Aggregates in a projection; those of a subquery are its own. */
export function aggregatesOf(node: Syntax): Syntax[] {
  if (node.rule === "regularQuery") return [];
  return isAggregate(node) ? [node] : node.children.flatMap(aggregatesOf);
}

function nestedAggregate(tree: Syntax): Objection | undefined {
  for (const item of all(tree, "returnItem")) {
    for (const node of all(
      item,
      "map",
      "listLiteral",
      "listComprehension",
      "mapProjection",
      "expression2",
      "reduceExpression",
    )) {
      if (node.rule === "expression2" && !node.children.some((part) => part.rule === "postFix" && hasToken(part, "[")))
        continue;
      const [aggregate] = node.children.flatMap(aggregatesOf);
      if (aggregate) {
        return {
          reason: `the embedded store has ${aggregate.text} only outside of lists, maps and [ ]`,
          at: aggregate.start,
          fix: `WITH …, ${aggregate.text} AS gathered RETURN …, gathered[0..3] AS first`,
        };
      }
    }
  }
  return undefined;
}
