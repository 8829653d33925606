import {
  CypherLexer,
  CypherParser,
  type ParseNode,
  type ParseToken,
  parserWrapper,
} from "@neo4j-cypher/language-support";
import type { Syntax } from "./syntax";

export interface ParseError {
  readonly error: string;
  /** Offset in the query. */
  readonly at: number;
}

/**
 * Parses one statement of Cypher. The parser recovers from errors and then shows a tree without what it skipped, so
 * everything must be in order: no error, no unknown character, and every word of the text in the tree.
 */
export function parse(text: string): Syntax | ParseError {
  const offset = offsetsOf(text);
  const statements = parserWrapper
    .parse(text)
    .statementsParsing.filter((statement) => statement.tokens.some((token) => isWord(token) && token.text !== ";"));
  const [statement, second] = statements;
  if (!statement) return { error: "there is no query", at: 0 };
  if (second) return { error: "there is more than one statement", at: offset(second.tokens[0]?.start ?? 0) };
  const [wrong] = statement.syntaxErrors;
  if (wrong) return { error: wrong.message, at: offset(wrong.offsets.start) };
  const strange = statement.tokens.find((token) => token.type === CypherLexer.ErrorChar);
  if (strange) return { error: `the character ${strange.text} has no meaning here`, at: offset(strange.start) };
  const tree = syntaxOf(statement.ctx, text, offset);
  if (isError(tree)) return tree;
  const seen = leaves(tree);
  const words = statement.tokens.filter(isWord);
  const missed = words.find((word, at) => seen[at]?.text !== word.text || seen[at]?.start !== offset(word.start));
  if (missed || seen.length !== words.length)
    return { error: "the query cannot be parsed", at: offset(missed?.start ?? 0) };
  return tree;
}

export const isError = (result: Syntax | ParseError): result is ParseError => "error" in result;

const isWord = (token: ParseToken): boolean => token.channel === 0 && token.type !== -1;

function syntaxOf(node: ParseNode, text: string, offset: (point: number) => number): Syntax | ParseError {
  const { symbol } = node;
  if (symbol) {
    const start = Math.max(0, offset(symbol.start));
    if (node.isErrorNode?.()) return { error: `${symbol.text} is not expected here`, at: start };
    return {
      rule: "token",
      text: symbol.type === -1 ? "" : symbol.text,
      start,
      end: offset(symbol.stop + 1),
      children: [],
    };
  }
  const start = offset(node.start?.start ?? 0);
  const end = Math.max(start, offset((node.stop?.stop ?? -1) + 1));
  if (node.exception) return { error: "the query cannot be parsed", at: start };
  const children: Syntax[] = [];
  for (const child of node.children ?? []) {
    const below = syntaxOf(child, text, offset);
    if (isError(below)) return below;
    children.push(below);
  }
  const rule = CypherParser.ruleNames[node.ruleIndex ?? -1] ?? "unknown";
  return { rule, text: text.slice(start, end), start, end, children };
}

const leaves = (tree: Syntax): Syntax[] =>
  tree.rule === "token" ? (tree.text === "" ? [] : [tree]) : tree.children.flatMap(leaves);

/** The parser counts code points, strings count in UTF-16. */
function offsetsOf(text: string): (point: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (point) => point;
  const starts: number[] = [];
  let at = 0;
  for (const point of text) {
    starts.push(at);
    at += point.length;
  }
  return (point) => starts[point] ?? text.length;
}
