import { all, child, children, core, hasToken, type Syntax } from "../../../cypher/guard/syntax";
import type { ReadQuery } from "../../../cypher/read/queries";
import { edgeKindNames } from "../../../cypher/schema/kinds";
import { aggregatesOf } from "../../../cypher/stores/embedded/dialect/missing";

/** One rule of the shared Cypher: what in a query breaks it, as text, or nothing. */
export interface Rule {
  readonly says: string;
  broken(tree: Syntax, query: ReadQuery): readonly string[];
}

const texts = (nodes: readonly Syntax[]): string[] => nodes.map((node) => node.text);
const projections = (tree: Syntax): Syntax[] => all(tree, "returnBody");
const expressionOf = (item: Syntax): Syntax | undefined => child(item, "expression");
const isVariable = (item: Syntax): boolean => /^\w+$/.test(item.text);
const nameOf = (item: Syntax): string => child(item, "variable")?.text ?? item.text;
const labelled = (node: Syntax): boolean => child(node, "labelExpression") !== undefined;
const lastReturn = (tree: Syntax): Syntax | undefined =>
  all(tree, "returnClause")
    .filter((clause) => clause.end <= tree.end)
    .at(-1);

/** Variables by the place where each stands first in a pattern. */
function firstSeen(tree: Syntax): Map<string, number> {
  const seen = new Map<string, number>();
  for (const node of all(tree, "nodePattern")) {
    const variable = child(node, "variable")?.text;
    if (variable !== undefined && !seen.has(variable)) seen.set(variable, node.start);
  }
  return seen;
}

export const rules: readonly Rule[] = [
  {
    says: "one statement, without options, procedures, files or temporal functions",
    broken: (tree) => [
      ...texts(all(tree, "callClause", "loadCSVClause", "cypherOptions", "subqueryInTransactionsParameters", "hint")),
      ...texts(tree.children.filter((node) => node.text === ";")),
      ...texts(all(tree, "functionName")).filter((name) =>
        /^(date|time|datetime|local\w+|duration|point|id|elementid)$/i.test(name),
      ),
    ],
  },
  {
    says: "reads only",
    broken: (tree) =>
      texts(all(tree, "createClause", "mergeClause", "setClause", "removeClause", "deleteClause", "foreachClause")),
  },
  {
    says: "every node names Ibid where it is first met",
    broken: (tree) => {
      const seen = firstSeen(tree);
      const first = all(tree, "nodePattern").filter((node) => {
        const variable = child(node, "variable")?.text;
        return variable === undefined || seen.get(variable) === node.start;
      });
      return texts(first.filter((node) => !/:Ibid\b/.test(node.text)));
    },
  },
  {
    says: "every node of a pattern with several relationships has a label",
    broken: (tree) =>
      all(tree, "patternElement", "pathPatternNonEmpty")
        .filter((pattern) => all(pattern, "relationshipPattern").length > 1)
        .flatMap((pattern) => texts(all(pattern, "nodePattern").filter((node) => !labelled(node)))),
  },
  {
    says: "every relationship names its kinds, which are those of the schema",
    broken: (tree) =>
      all(tree, "relationshipPattern").flatMap((edge) => {
        const kinds = child(edge, "labelExpression")?.text.slice(1).split("|") ?? [];
        const unknown = kinds.filter((kind) => !edgeKindNames.some((name) => name === kind.trim()));
        return kinds.length === 0 ? [edge.text] : unknown;
      }),
  },
  {
    says: "a later MATCH starts at a variable that is bound, and goes one step",
    broken: (tree) => {
      const seen = firstSeen(tree);
      return all(tree, "singleQuery").flatMap((single) => {
        const matches = children(single, "clause").flatMap((clause) => child(clause, "matchClause") ?? []);
        return matches.slice(1).flatMap((match) =>
          all(match, "patternElement")
            .filter((pattern) => all(pattern, "relationshipPattern").length > 0)
            .filter((pattern) => {
              const [start] = all(pattern, "nodePattern");
              const variable = start && child(start, "variable")?.text;
              const bound =
                variable !== undefined && (seen.get(variable) ?? Number.POSITIVE_INFINITY) < (start?.start ?? 0);
              return !bound || all(pattern, "relationshipPattern").length > 1;
            })
            .map((pattern) => pattern.text),
        );
      });
    },
  },
  {
    says: "a variable length is bounded: to 3 steps, to 6 in a shortest path",
    broken: (tree) => {
      const shortest = all(tree, "shortestPathPattern");
      return all(tree, "pathLength")
        .filter((length) => {
          const most = shortest.some((path) => path.start <= length.start && length.end <= path.end) ? 6 : 3;
          const [, upper] = /(\d+)$/.exec(length.text) ?? [];
          return upper === undefined || Number(upper) > most;
        })
        .map((length) => length.text);
    },
  },
  {
    says: "no pattern is a condition of an OPTIONAL MATCH",
    broken: (tree) =>
      all(tree, "matchClause")
        .filter((match) => hasToken(match, "OPTIONAL"))
        .flatMap((match) =>
          texts(
            all(
              child(match, "whereClause") ?? { ...match, children: [] },
              "existsExpression",
              "countExpression",
              "patternExpression",
            ),
          ),
        ),
  },
  {
    says: "every expression of a projection has an alias, no two the same",
    broken: (tree) =>
      projections(tree).flatMap((body) => {
        const items = all(body, "returnItem");
        const names = items.map(nameOf);
        return [
          ...texts(items.filter((item) => !isVariable(item) && !child(item, "variable"))),
          ...names.filter((name, at) => names.indexOf(name) !== at),
        ];
      }),
  },
  {
    says: "an aggregate stands alone, or in coalesce( ), in its column",
    broken: (tree) =>
      all(tree, "returnItem").flatMap((item) => {
        const expression = expressionOf(item);
        if (!expression || aggregatesOf(expression).length === 0) return [];
        return /^(coalesce\()?(count|sum|min|max|avg|collect)\([^()]*(\([^()]*\))?[^()]*\)(, 0\))?$/.test(
          expression.text,
        )
          ? []
          : [item.text];
      }),
  },
  {
    says: "at most one subquery stands beside an aggregate",
    broken: (tree) =>
      projections(tree)
        .filter((body) => aggregatesOf(body).length > 0 && all(body, "countExpression", "existsExpression").length > 1)
        .map((body) => body.text),
  },
  {
    says: "SKIP and LIMIT take bare parameters",
    broken: (tree) => texts(all(tree, "skip", "limit")).filter((text) => !/^(SKIP|LIMIT) \$\w+$/.test(text)),
  },
  {
    says: "what is cut at a limit is ordered, and an order ends in what is unique",
    broken: (tree) =>
      projections(tree)
        .filter((body) => child(body, "limit") && !all(tree, "shortestPathPattern").length)
        .filter((body) => {
          const last = all(child(body, "orderBy") ?? { ...body, children: [] }, "expression").at(-1)?.text;
          return last === undefined || !/(^|\.)key$|^target$/.test(last);
        })
        .map((body) => body.text),
  },
  {
    says: "no slice has a bound below zero",
    broken: (tree) => texts(all(tree, "postFix")).filter((text) => text.includes("..") && text.includes("-")),
  },
  {
    says: "the parameters are those of the header, and the columns too",
    broken: (tree, query) => {
      const used = new Set(texts(all(tree, "parameterName")));
      const told = new Set(query.parameters.map((parameter) => parameter.name));
      const columns = all(lastReturn(tree) ?? tree, "returnItem").map(nameOf);
      const header = query.columns.map((column) => column.name);
      return [
        ...[...used].filter((name) => !told.has(name)).map((name) => `$${name} is not in the header`),
        ...[...told].filter((name) => !used.has(name)).map((name) => `$${name} is not used`),
        ...(columns.join() === header.join() ? [] : [`columns ${columns.join()}, header ${header.join()}`]),
      ];
    },
  },
  {
    says: "lists are compared with what they hold alone",
    broken: (tree) =>
      texts(
        all(tree, "listLiteral").filter((list) =>
          children(list, "expression").some((item) => core(item).text === "null"),
        ),
      ),
  },
];
