import { all, child, children, core, type Syntax, walk } from "../../../guard/syntax";
import type { Objection } from "../../../guard/verdict";
import { isList, neverEqual, type Type, type Types } from "./types";

/**
 * Comparisons that the embedded store gets wrong: it takes 1 and '1' for the same, has no order of booleans, and takes
 * lists with nulls in them for different.
 */
export function comparisons(tree: Syntax, types: Types): Objection | undefined {
  for (const node of walk(tree)) {
    const objection =
      node.rule === "expression8"
        ? compared(node, types)
        : node.rule === "expression7"
          ? contained(node, types)
          : node.rule === "expression6"
            ? added(node, types)
            : node.rule === "expression4"
              ? powered(node)
              : node.rule === "whereClause"
                ? condition(node, types)
                : node.rule === "extendedCaseExpression"
                  ? cased(node, types)
                  : undefined;
    if (objection) return objection;
  }
  return undefined;
}

function compared(node: Syntax, types: Types): Objection | undefined {
  const operands = node.children.filter((part) => part.rule !== "token");
  const operators = node.children.filter((part) => part.rule === "token");
  for (const [at, operator] of operators.entries()) {
    const [left, right] = [operands[at], operands[at + 1]];
    if (!left || !right) continue;
    const pair = [types.of(left), types.of(right)] as const;
    if (neverEqual(...pair)) return mismatch(right, ...pair);
    if (pair.some((type) => isList(type) && type.nulls)) return nullInList(left);
    if (operator.text !== "=" && operator.text !== "<>" && pair.some((type) => type === "boolean" || isList(type)))
      return {
        reason: `the embedded store has no order (${operator.text}) of booleans and lists`,
        at: left.start,
        fix: "Compare with =, or compare numbers and text",
      };
  }
  return undefined;
}

function contained(node: Syntax, types: Types): Objection | undefined {
  const [item, test] = node.children;
  if (!item || test?.rule !== "comparisonExpression6" || test.children[0]?.text.toUpperCase() !== "IN")
    return undefined;
  const list = test.children.find((part) => part.rule.startsWith("expression"));
  if (!list) return undefined;
  const [itemType, listType] = [types.of(item), types.of(list)];
  if (!isList(listType)) return undefined;
  if (isMixed(list, types))
    return {
      reason: "the embedded store takes 1 and '1' for the same: a list of both is not safe here",
      at: list.start,
      fix: "Keep numbers and text in lists of their own",
    };
  return neverEqual(itemType, listType.of) ? mismatch(list, itemType, listType.of) : undefined;
}

/** A list literal that holds numbers and text. */
function isMixed(list: Syntax, types: Types): boolean {
  const literal = core(list);
  if (literal.rule !== "listLiteral") return false;
  const of = children(literal, "expression").map((item) => types.of(item));
  return of.some((a) => of.some((b) => neverEqual(a, b)));
}

function added(node: Syntax, types: Types): Objection | undefined {
  const operands = node.children.filter((part) => part.rule !== "token");
  for (const [at, left] of operands.entries()) {
    const right = operands[at + 1];
    if (!right) continue;
    const [a, b] = [types.of(left), types.of(right)];
    if (a === "number" && b === "text")
      return {
        reason: "the embedded store adds no text to a number",
        at: left.start,
        fix: `toString(${left.text}) + ${right.text}`,
      };
    if (isList(a) && !isList(b) && b !== "unknown" && b !== "null")
      return {
        reason: "the embedded store adds only lists to a list",
        at: right.start,
        fix: `${left.text} + [${right.text}]`,
      };
  }
  return undefined;
}

function powered(node: Syntax): Objection | undefined {
  const [, , third] = node.children.filter((part) => part.rule !== "token");
  if (!third) return undefined;
  return { reason: "the embedded store reads a ^ b ^ c from the right", at: node.start, fix: "(a ^ b) ^ c" };
}

function condition(node: Syntax, types: Types): Objection | undefined {
  const expression = child(node, "expression");
  const type: Type = expression ? types.of(expression) : "unknown";
  if (!expression || type === "boolean" || type === "unknown" || type === "null") return undefined;
  return {
    reason: `WHERE wants a condition, ${expression.text} is ${named(type)}`,
    at: expression.start,
    fix: `WHERE ${expression.text} IS NOT NULL`,
  };
}

function cased(node: Syntax, types: Types): Objection | undefined {
  const [subject] = children(node, "expression");
  if (!subject) return undefined;
  for (const when of all(node, "extendedWhen")) {
    const value = child(when, "expression");
    if (value && neverEqual(types.of(subject), types.of(value)))
      return mismatch(value, types.of(subject), types.of(value));
  }
  return undefined;
}

const named = (type: Type): string =>
  isList(type) ? "a list" : type === "number" ? "a number" : type === "boolean" ? "true or false" : type;

const mismatch = (at: Syntax, a: Type, b: Type): Objection => ({
  reason: `this compares ${named(a)} with ${named(b)}, which are never equal, but the embedded store takes 1 and '1' for the same`,
  at: at.start,
  fix: b === "text" ? `Leave the quotes out, or compare toString(…) with ${at.text}` : `Write '…' for text`,
});

const nullInList = (at: Syntax): Objection => ({
  reason: "the embedded store takes lists that hold nulls for different",
  at: at.start,
  fix: "Compare the items one by one",
});
