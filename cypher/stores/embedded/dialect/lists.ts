import { all, child, children, core, type Syntax } from "../../../guard/syntax";
import type { Objection } from "../../../guard/verdict";
import { isList, type Types } from "./types";

/** Slices with bounds below zero, and tests of all items of a list where one may be null. */
export function lists(tree: Syntax, types: Types): Objection | undefined {
  return slices(tree) ?? predicates(tree, types) ?? floatsAsText(tree);
}

function slices(tree: Syntax): Objection | undefined {
  for (const range of all(tree, "postFix")) {
    if (!range.children.some((part) => part.text === "..")) continue;
    const bound = children(range, "expression").find((one) => !/^\d+$/.test(one.text.trim()) && !isSize(one));
    if (bound) {
      return {
        reason: "the embedded store slices a list rightly only between whole numbers from 0 on",
        at: bound.start,
        fix: "list[0..3]; for all but the last, list[0..size(list)]; with other bounds, [i IN range(from, to) | list[i]]",
      };
    }
  }
  return undefined;
}

const isSize = (bound: Syntax): boolean => /^size\(\w+\)$/.test(bound.text.trim());

/** Properties that everything of ours has. */
const always = new Set(["key", "kind", "label", "x", "y"]);

function predicates(tree: Syntax, types: Types): Objection | undefined {
  for (const node of all(tree, "listItemsPredicate")) {
    const [list, where] = children(node, "expression");
    if (!list || !where) continue;
    const of = types.of(list);
    const doubtful =
      (isList(of) && of.nulls) || (!isList(of) && core(list).text.startsWith("$")) ? list : nullable(where, types);
    if (doubtful) {
      return {
        reason: `the embedded store takes a missing value inside ${node.children[0]?.text.toLowerCase()}( ) for false instead of unknown`,
        at: doubtful.start,
        fix: `Say what a missing value means: coalesce(${doubtful.text}, 0), or test it with IS NOT NULL`,
      };
    }
  }
  return undefined;
}

/** A part of a condition that may be null: a property that not everything has. */
function nullable(where: Syntax, types: Types): Syntax | undefined {
  if (where.rule === "comparisonExpression6") return where.children.map((part) => nullable(part, types)).find(Boolean);
  if (where.rule === "expression7") {
    const [, test] = where.children;
    if (test && /^IS\s/i.test(test.text)) return undefined;
  }
  if (where.rule === "functionInvocation" && /^coalesce$/i.test(child(where, "functionName")?.text ?? ""))
    return undefined;
  if (where.rule === "literal" && where.text.toUpperCase() === "NULL") return where;
  if (where.rule === "expression2") {
    const property = where.children.map((part) => child(part, "property")).find(Boolean);
    if (property && !always.has(property.text.slice(1).trim())) return where;
  }
  return where.children.map((part) => nullable(part, types)).find(Boolean);
}

/** 1.0 as text is "1" here and "1.0" in Neo4j. */
function floatsAsText(tree: Syntax): Objection | undefined {
  for (const call of all(tree, "functionInvocation")) {
    if (!/^tostring$/i.test(child(call, "functionName")?.text ?? "")) continue;
    const [argument] = children(call, "functionArgument");
    if (argument && /(^|\.)(score|confidence|x|y)$|\d\.\d/.test(argument.text.trim()))
      return { reason: "the embedded store writes 1.0 as 1", at: argument.start, fix: "Return the number itself" };
  }
  return undefined;
}
