/**
 * Cypher read token by token, for the editor: its colours, its completion and its corrections all rest on these. It is
 * no parser and never fails: what it does not know is a symbol.
 */
export type TokenKind =
  | "keyword"
  | "label"
  | "type"
  | "function"
  | "property"
  | "parameter"
  | "variable"
  | "string"
  | "number"
  | "comment"
  | "symbol";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of reading; others (CREATE, SET, …) are words too, so that a person sees that they are understood. */
export const keywords: ReadonlySet<string> = new Set(
  (
    "MATCH OPTIONAL WHERE WITH UNWIND RETURN ORDER BY SKIP LIMIT UNION ALL DISTINCT AS AND OR XOR NOT IN STARTS ENDS " +
    "CONTAINS IS NULL TRUE FALSE CASE WHEN THEN ELSE END ASC DESC ASCENDING DESCENDING EXISTS COUNT CALL EXPLAIN PROFILE " +
    "CREATE MERGE SET DELETE DETACH REMOVE ON FOREACH YIELD USE LOAD CSV FROM"
  ).split(" "),
);

const blank = /\s+/y;
const lineComment = /\/\/[^\n]*/y;
const blockComment = /\/\*[\s\S]*?(?:\*\/|$)/y;
const quoted = /'(?:\\.|[^'\\])*(?:'|$)|"(?:\\.|[^"\\])*(?:"|$)/y;
const parameter = /\$[\p{L}_][\p{L}\p{N}_]*/uy;
const figure = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /`[^`]*(?:`|$)|[\p{L}_][\p{L}\p{N}_]*/uy;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  /** The brackets that are open here: a word after a colon is a type in square ones, a label in round ones. */
  const open: string[] = [];
  let at = 0;
  const take = (kind: TokenKind, length: number): void => {
    found.push({ kind, text: text.slice(at, at + length), start: at, end: at + length });
    at += length;
  };
  while (at < text.length) {
    const space = matchAt(blank, text, at);
    if (space) {
      at += space.length;
      continue;
    }
    const comment = matchAt(lineComment, text, at) ?? matchAt(blockComment, text, at);
    const string = matchAt(quoted, text, at);
    const name = matchAt(word, text, at);
    const number = matchAt(figure, text, at);
    const given = matchAt(parameter, text, at);
    if (comment) take("comment", comment.length);
    else if (string) take("string", string.length);
    else if (given) take("parameter", given.length);
    else if (name) take(wordKind(name, text, at, found, open), name.length);
    else if (number) take("number", number.length);
    else {
      const sign = text[at] ?? "";
      if ("([{".includes(sign)) open.push(sign);
      if (")]}".includes(sign)) open.pop();
      take("symbol", 1);
    }
  }
  return found;
}

function wordKind(
  name: string,
  text: string,
  at: number,
  before: readonly Token[],
  open: readonly string[],
): TokenKind {
  const last = before.at(-1)?.text;
  const bracket = open.at(-1);
  // In `{code: value}` a colon parts a key from its value; elsewhere it stands before a label or a type.
  if ((last === ":" || (last === "|" && bracket === "[")) && bracket !== "{") return bracket === "[" ? "type" : "label";
  if (last === ".") return "property";
  const next = matchAt(/\s*\S/y, text, at + name.length)?.trim();
  if (bracket === "{" && next === ":") return "property";
  if (keywords.has(name.toUpperCase())) return next === "(" && name.toUpperCase() === "COUNT" ? "function" : "keyword";
  return next === "(" ? "function" : "variable";
}

/** What a query asks to be given: `$target`, `$state`, each once, in the order in which they come. */
export const parametersOf = (text: string): readonly string[] => [
  ...new Set(
    tokens(text)
      .filter((token) => token.kind === "parameter")
      .map((token) => token.text.slice(1)),
  ),
];
