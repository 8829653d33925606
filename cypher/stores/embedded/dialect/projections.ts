import { all, child, children, core, type Syntax } from "../../../guard/syntax";
import { type Edit, insert } from "./edits";
import { aggregatesOf } from "./missing";

const nothing = "sum() of nothing is 0";
const wholes = "toInteger() of text with a decimal point";

/** What a projection needs on the embedded store: names for its columns, 0 for a sum of nothing. */
export function projections(tree: Syntax): Edit[] {
  return [...calls(tree), ...names(tree)];
}

function calls(tree: Syntax): Edit[] {
  return all(tree, "functionInvocation").flatMap((call) => {
    const name = child(call, "functionName")?.text.toLowerCase();
    const [argument] = children(call, "functionArgument");
    if (name === "sum") return [insert(call.start, "coalesce(", nothing), insert(call.end, ", 0)")];
    if (name === "tointeger" && argument && !/^\d+$/.test(argument.text))
      return [insert(argument.start, "toFloat(", wholes), insert(argument.end, ")")];
    return [];
  });
}

/** An unaliased aggregate turns the nodes beside it into numbers; a column is called by its own text, as in Neo4j. */
function names(tree: Syntax): Edit[] {
  return all(tree, "returnBody").flatMap((body) => {
    const items = child(body, "returnItems");
    if (!items) return [];
    const named = new Map<string, string>();
    const edits: Edit[] = [];
    for (const item of children(items, "returnItem")) {
      const expression = child(item, "expression");
      if (!expression || child(item, "variable") || isVariable(expression)) continue;
      const alias = `\`${expression.text.replaceAll("`", "").replace(/\s+/g, " ")}\``;
      named.set(expression.text, alias);
      edits.push(insert(item.end, ` AS ${alias}`));
    }
    if (aggregatesOf(items).length === 0) return edits;
    for (const order of all(child(body, "orderBy") ?? leaf, "orderItem")) {
      const expression = child(order, "expression");
      const alias = expression && named.get(expression.text);
      if (expression && alias) edits.push({ start: expression.start, end: expression.end, text: alias });
    }
    return edits;
  });
}

const leaf: Syntax = { rule: "token", text: "", start: 0, end: 0, children: [] };

const isVariable = (expression: Syntax): boolean => {
  const node = core(expression);
  return node.rule === "variable" || (node.rule === "expression1" && node.children[0]?.rule === "variable");
};
