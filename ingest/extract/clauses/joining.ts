import * as closed from "./function-words";
import { at, isMark, isWord, type Token } from "./token";
import type { VerbGroup } from "./verb-group";

/** A new subject before a verb: where it starts, and where what joins it to the clause before starts. */
export interface FreshSubject {
  readonly start: number;
  readonly join: number;
  /** Whether a comma stands before the "and", or instead of it. */
  readonly comma: boolean;
}

/** A new subject between the last "and", "but" or comma and a verb; `floor` is the verb of the clause before. */
export function freshSubject(tokens: readonly Token[], floor: number, verb: VerbGroup): FreshSubject | undefined {
  for (let i = verb.first - 1; i > floor; i--) {
    if (!isWord(at(tokens, i), "and", "but", "yet", "or")) continue;
    const comma = isMark(at(tokens, i - 1), ",");
    // "A and B train": the "and" inside a joint subject; the one before it joins the clauses
    if (!comma && (insideJointSubject(tokens, i, floor) || closed.isAdjective(at(tokens, i - 1).lower))) continue;
    const start = i + 1;
    return opensSubject(at(tokens, start)) && start < verb.first
      ? { start, join: comma ? i - 1 : i, comma }
      : undefined;
  }
  const comma = lastComma(tokens, floor, verb.first);
  if (comma === undefined) return undefined;
  const named = startsWithName(tokens, comma + 1) && verb.first - comma <= 4;
  // "600 guards were hired, a pier was built": a verb that is finite for sure needs the subject after the comma
  const numbered = at(tokens, comma + 1).kind === "word" && at(tokens, comma + 2).kind === "number";
  const counted =
    verb.aspect !== "either" && (startsWithNoun(at(tokens, comma + 1)) || (numbered && verb.first === comma + 3));
  return named || counted ? { start: comma + 1, join: comma, comma: true } : undefined;
}

function insideJointSubject(tokens: readonly Token[], and: number, floor: number): boolean {
  if (at(tokens, and - 1).kind !== "name") return false;
  for (let i = and - 1; i > floor; i--) {
    const token = at(tokens, i);
    if (isWord(token, "and", "but")) return true;
    if (!(token.kind === "name" || isMark(token, ",") || isWord(token, "the"))) return false;
  }
  return false;
}

function opensSubject(token: Token): boolean {
  if (token.kind !== "word") return token.kind !== "mark";
  if (closed.prepositions.has(token.lower) || closed.conjunctions.has(token.lower))
    return ["in", "through", "under", "with"].includes(token.lower);
  return !token.lower.endsWith("ing");
}

const startsWithNoun = (token: Token): boolean =>
  token.kind === "number" || isWord(token, "a", "an", "the", "more", "over", "several", "new");

/** A name, with its article, or a pronoun that stands for one. */
export function startsWithName(tokens: readonly Token[], i: number): boolean {
  const start = isWord(at(tokens, i), "the", "both") ? i + 1 : i;
  return at(tokens, start).kind === "name" || isWord(at(tokens, i), "it", "they", "she", "he", "i", "we");
}

/** Nothing but "and", a comma or an adverb between the clause before and the verb. */
export function directlyJoined(tokens: readonly Token[], verb: VerbGroup): boolean {
  let i = verb.first - 1;
  while (at(tokens, i).kind === "word" && closed.isAdverb(at(tokens, i).lower)) i--;
  return isMark(at(tokens, i), ",") || isWord(at(tokens, i), "and", "or", "but", "then", "also");
}

/** Where the words that join a verb to the clause before begin: there that clause ends. */
export function joinStart(tokens: readonly Token[], verb: number): number {
  let i = (interruption(tokens, verb) ?? verb) - 1;
  while (i > 0 && isJoining(at(tokens, i))) i--;
  return i + 1;
}

/** "…, and drew attention": more than an "and" parts the verb from the one before. */
export function afterCommaAnd(tokens: readonly Token[], verb: VerbGroup): boolean {
  const start = joinStart(tokens, verb.first);
  return isMark(at(tokens, start), ",") && isWord(at(tokens, start + 1), "and");
}

const isJoining = (t: Token): boolean =>
  isWord(t, "and", "or", "but", "then", "also") || isMark(t, ",") || (t.kind === "word" && closed.isAdverb(t.lower));

/** "and, in May 2024, hired": where the phrase between the commas opens. */
function interruption(tokens: readonly Token[], verb: number): number | undefined {
  if (!isMark(at(tokens, verb - 1), ",")) return undefined;
  for (let i = verb - 2; i > verb - 14 && i > 0; i--) {
    const token = at(tokens, i);
    if (isMark(token, ",")) return isWord(at(tokens, i - 1), "and", "but") ? i : undefined;
    if (isMark(token, ";")) return undefined;
    if (isWord(token, "and", "but")) return closed.prepositions.has(at(tokens, i + 1).lower) ? i + 1 : undefined;
  }
  return undefined;
}

/** No subject between two places: only what joins, or one opening phrase ("; and, in May, brings …"). */
export function withoutSubject(tokens: readonly Token[], from: number, to: number): boolean {
  let opens = from;
  while (opens < to && isJoining(at(tokens, opens))) opens++;
  if (opens >= to) return true;
  const first = at(tokens, opens);
  const commas = tokens.slice(opens, to).filter((t) => isMark(t, ",")).length;
  return (
    commas === 1 && isMark(at(tokens, to - 1), ",") && first.kind === "word" && closed.prepositions.has(first.lower)
  );
}

export function lastComma(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = to - 1; i > from; i--) if (isMark(at(tokens, i), ",")) return i;
  return undefined;
}
