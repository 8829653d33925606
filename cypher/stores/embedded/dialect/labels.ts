import { all, child, children, core, type Syntax, walk } from "../../../guard/syntax";
import type { Objection } from "../../../guard/verdict";
import { type Edit, insert } from "./edits";

const either = "(n:A|B) as n:A OR n:B";
const inside = "a condition inside a pattern, in WHERE";

/** Labels joined by |, & and !, and conditions inside of nodes: the embedded store knows them in WHERE alone. */
export function labels(tree: Syntax): Edit[] | Objection {
  const edits: Edit[] = [];
  const unnamed = freshNames(tree);
  const done = new Set<Syntax>();
  for (const holder of all(tree, "matchClause", "existsExpression", "countExpression")) {
    const patterns = child(holder, "patternList");
    if (!patterns) continue;
    const conditions: string[] = [];
    for (const node of all(patterns, "nodePattern")) {
      done.add(node);
      const moved = moveOut(node, unnamed);
      if (moved) {
        edits.push(...moved.edits);
        conditions.push(...moved.conditions);
      }
    }
    edits.push(...withConditions(holder, patterns, conditions));
  }
  for (const node of all(tree, "nodePattern")) {
    if (!done.has(node) && moveOut(node, unnamed))
      return {
        reason: "the embedded store has only plain labels in this place",
        at: node.start,
        fix: "Say it in WHERE: WHERE n:State OR n:Entity",
      };
  }
  for (const relationship of all(tree, "relationshipPattern")) {
    const expression = child(relationship, "labelExpression");
    if (expression && /[!%&]/.test(expression.text))
      return {
        reason: "the embedded store has only kinds joined by | between nodes",
        at: expression.start,
        fix: "Say it in WHERE: WHERE NOT type(r) = 'MENTIONS'",
      };
  }
  return [...edits, ...predicates(tree)];
}

interface Moved {
  readonly edits: readonly Edit[];
  readonly conditions: readonly string[];
}

/** What of a node's pattern has to stand in WHERE; undefined where nothing has. */
function moveOut(node: Syntax, unnamed: () => string): Moved | undefined {
  const expression = child(node, "labelExpression");
  const where = node.children.findIndex((part) => part.rule === "token" && part.text.toUpperCase() === "WHERE");
  const complex = expression !== undefined && !/^:\s*[\w`]+(\s*:\s*[\w`]+)*$/.test(expression.text);
  if (!complex && where < 0) return undefined;
  const variable = child(node, "variable");
  const name = variable?.text ?? unnamed();
  const edits: Edit[] = variable || !complex ? [] : [insert(node.start + 1, name)];
  const conditions: string[] = [];
  if (complex && expression) {
    edits.push({ start: expression.start, end: expression.end, text: "", says: either });
    conditions.push(condition(name, expression));
  }
  const inner = node.children[where + 1];
  if (where >= 0 && inner) {
    edits.push({ start: node.children[where]?.start ?? inner.start, end: inner.end, text: "", says: inside });
    conditions.push(`(${inner.text})`);
  }
  return { edits, conditions };
}

function withConditions(holder: Syntax, patterns: Syntax, conditions: readonly string[]): Edit[] {
  if (conditions.length === 0) return [];
  const added = conditions.join(" AND ");
  const where = child(holder, "whereClause");
  const expression = where && child(where, "expression");
  if (!expression) return [insert(patterns.end, ` WHERE ${added}`)];
  return [insert(expression.start, "("), insert(expression.end, `) AND ${added}`)];
}

/** `n:A|B` as a condition. */
function predicates(tree: Syntax): Edit[] {
  return all(tree, "expression7").flatMap((node) => {
    const [subject, test] = node.children;
    const expression = test && child(test, "labelExpression");
    if (!subject || !expression || /^:\s*[\w`]+$/.test(expression.text)) return [];
    return [{ start: node.start, end: node.end, text: condition(core(subject).text, expression), says: either }];
  });
}

/** A label expression as a condition on one variable. */
function condition(name: string, expression: Syntax): string {
  const [, inner] = expression.children;
  return inner ? spelt(name, inner) : "true";
}

function spelt(name: string, node: Syntax): string {
  const parts = node.children.filter((part) => part.rule !== "token");
  const each = (rule: string, joined: string): string => {
    const spelled = children(node, rule).map((part) => spelt(name, part));
    return spelled.length > 1 ? `(${spelled.join(joined)})` : (spelled[0] ?? "");
  };
  switch (node.rule) {
    case "labelExpression4":
      return each("labelExpression3", " OR ");
    case "labelExpression3":
      return each("labelExpression2", " AND ");
    case "labelExpression2":
      return `${"NOT ".repeat(node.children.filter((part) => part.text === "!").length)}${each("labelExpression1", "")}`;
    default:
      if (node.text === "%") return `size(labels(${name})) > 0`;
      return parts[0]?.rule === "labelExpression4" ? spelt(name, parts[0]) : `${name}:${node.text}`;
  }
}

/** Names that the query does not use. */
function freshNames(tree: Syntax): () => string {
  const used = new Set([...walk(tree)].filter((node) => node.rule === "variable").map((node) => node.text));
  let next = 0;
  return () => {
    do next++;
    while (used.has(`node${next}`));
    return `node${next}`;
  };
}
