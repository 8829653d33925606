import { verbReading } from "../../vocabulary/verb-forms";
import { determiners } from "../clauses/function-words";
import { at, type Token } from "../clauses/token";
import { nounsInIng } from "./nouns";

/**
 * Where the further means of a clause begin: "improves the port by widening the gate, building a pier and hiring
 * guards" has three on a par, of which the first stays with the verb.
 */
export function furtherMeans(tokens: readonly Token[], verb: number, end: number): number[] {
  // "is working on widening the gate, building a pier and hiring guards"
  const direct = /^(?:on|towards|at|in)$/.test(at(tokens, verb + 1).lower) && isGerund(at(tokens, verb + 2));
  const by = direct
    ? verb + 1
    : tokens.findIndex((t, i) => i > verb && i < end && t.lower === "by" && firstGerund(tokens, i + 1) !== undefined);
  if (by < 0) return [];
  const first = firstGerund(tokens, by + 1) ?? by;
  const others: number[] = [];
  let closed = false;
  for (let i = first + 1; i < end; i++) {
    if (!isGerund(at(tokens, i)) || isNoun(at(tokens, i), at(tokens, i + 1))) continue;
    const before = at(tokens, i - 1);
    // "by finding and marking wrecks": two verbs of one object
    if (before.lower === "and" && isGerund(at(tokens, i - 2))) continue;
    if (before.lower === "and") closed = true;
    if (before.lower === "and" || before.text === ",") others.push(i);
    if (closed) break;
  }
  return closed ? others : [];
}

const isGerund = (t: Token): boolean =>
  t.kind === "word" &&
  t.lower.endsWith("ing") &&
  verbReading(t.lower)?.forms.has("gerund") === true &&
  t.lower !== "including";

/** "Training programmes", not "building a pier". */
const isNoun = (t: Token, next: Token): boolean =>
  nounsInIng.has(t.lower) && next.kind === "word" && !determiners.has(next.lower);

/** "by actively involving", "by, for example, reserving" */
function firstGerund(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < from + 5; i++) {
    const token = at(tokens, i);
    if (isGerund(token)) return i;
    if (
      !(token.text === "," || ["for", "example", "inter", "alia"].includes(token.lower) || token.lower.endsWith("ly"))
    )
      return undefined;
  }
  return undefined;
}
