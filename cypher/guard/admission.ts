import { lintCypherQuery } from "@neo4j-cypher/language-support";
import { inDialect } from "../stores/embedded/dialect";
import type { ParameterTypes } from "../stores/embedded/dialect/types";
import { allowedFunctions, allowedProcedures, allowedRules, refusedClauses } from "./allowed";
import { isError, parse } from "./parse";
import { all, type Syntax, walk } from "./syntax";
import { type Objection, refuse, type Verdict } from "./verdict";

/**
 * Judges a person's query. Denied by default: what is not known to read only is refused with its reason. For the
 * embedded store the query is also put into its dialect, or refused where it would be answered wrongly.
 */
export function judge(text: string, store: "embedded" | "neo4j", parameters: ParameterTypes): Verdict {
  try {
    return judgeOne(text, store, parameters);
  } catch (error) {
    // The parser goes down into brackets by calling itself, until there is no more room to.
    if (error instanceof RangeError)
      return refuse(text, { reason: "the query is nested too deeply to be read", at: 0 });
    throw error;
  }
}

function judgeOne(text: string, store: "embedded" | "neo4j", parameters: ParameterTypes): Verdict {
  const hidden = text.search(/\\u/i);
  // Neo4j decodes these before anything else: a letter of CREATE or the end of a string may hide in one.
  if (hidden >= 0)
    return refuse(text, {
      reason: "escapes of the form \\u0041 are not allowed",
      at: hidden,
      fix: "Write the character itself.",
    });
  const tree = parse(text);
  if (isError(tree)) return refuse(text, semantics(text, parameters) ?? { reason: tree.error, at: tree.at });
  const objection = notAllowed(tree, store) ?? semantics(text, parameters);
  if (objection) return refuse(text, objection);
  const mode = modeOf(tree);
  const plain = withoutEnd(text, tree);
  if (store === "neo4j") return { ok: true, text: plain, mode, changes: [] };
  const dialect = inDialect(plain, tree, parameters);
  if ("objection" in dialect) return refuse(text, dialect.objection);
  return { ok: true, mode, ...dialect };
}

function notAllowed(tree: Syntax, store: "embedded" | "neo4j"): Objection | undefined {
  for (const node of walk(tree)) {
    const { rule, start: at } = node;
    if (rule === "token") continue;
    const why = refusedClauses[rule];
    if (why !== undefined) return { reason: why, at, fix: "A query here may only read: MATCH … RETURN …" };
    if (!allowedRules.has(rule)) return { reason: `${node.text.split(/\s/)[0]} is not allowed in a query here`, at };
    if (rule === "functionName" && !allowedFunctions.has(node.text.toLowerCase()))
      return { reason: `the function ${node.text} is not one of those allowed`, at };
    if (rule === "procedureName" && (store === "embedded" || !allowedProcedures.has(node.text.toLowerCase())))
      return { reason: `the procedure ${node.text} is not one of those allowed`, at };
  }
  const options = all(tree, "preparserOption");
  const [, more] = options;
  if (more) return { reason: "only one of EXPLAIN and PROFILE may stand before a query", at: more.start };
  return undefined;
}

/** Neo4j's own analysis: a store that accepts what Cypher forbids would answer something that nobody asked. */
function semantics(text: string, parameters: ParameterTypes): Objection | undefined {
  const prefix = "CYPHER 5 ";
  const error = lintCypherQuery(prefix + text, { parameters }).find(({ severity }) => severity === 1);
  return error && { reason: error.message, at: Math.max(0, error.offsets.start - prefix.length) };
}

function modeOf(tree: Syntax): "run" | "explain" | "profile" {
  const option = all(tree, "preparserOption")[0]?.text.toUpperCase();
  return option === "EXPLAIN" ? "explain" : option === "PROFILE" ? "profile" : "run";
}

/** The statement without the semicolon at its end. */
function withoutEnd(text: string, tree: Syntax): string {
  const semicolon = tree.children.find((node) => node.rule === "token" && node.text === ";");
  return semicolon ? text.slice(0, semicolon.start) : text;
}
