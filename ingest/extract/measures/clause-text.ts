import type { Span } from "../../structure/document";
import { verbReading } from "../../vocabulary/verb-forms";
import * as closed from "../clauses/function-words";
import { at, type Token } from "../clauses/token";

/** Cuts a clause where what follows no longer tells what was done: a result, a relative, an example, a contrast. */
export function clauseEnd(tokens: readonly Token[], verb: number, end: number): number {
  for (let i = verb + 2; i < end; i++) {
    if (at(tokens, i).text !== ",") continue;
    const next = at(tokens, i + 1);
    if (next.kind !== "word") continue;
    if (closed.relatives.has(next.lower) || closed.contrasts.has(next.lower)) return i;
    // ", in which", ", through whom", ", some of which"
    const after = [at(tokens, i + 2), at(tokens, i + 3)];
    if (closed.prepositions.has(next.lower) && closed.relatives.has(after[0]?.lower ?? "")) return i;
    if (after[0]?.lower === "of" && closed.relatives.has(after[1]?.lower ?? "")) return i;
    if (
      next.lower.endsWith("ing") &&
      !closed.prepositions.has(next.lower) &&
      verbReading(next.lower)?.forms.has("gerund") &&
      i > verb + 2
    )
      return i;
  }
  return end;
}

/** The offsets of tokens `from` to `end`, without the commas and conjunctions at either end. */
export function spanOf(tokens: readonly Token[], from: number, end: number): Span {
  let first = from;
  let last = end - 1;
  while (first < last && (isLoose(at(tokens, first)) || at(tokens, first).lower === "also")) first++;
  while (last > first && (isLoose(at(tokens, last)) || /^[.:;]$/.test(at(tokens, last).text))) last--;
  return { start: at(tokens, first).start, end: at(tokens, last).end };
}
const isLoose = (t: Token): boolean =>
  (t.kind === "mark" && /^[,;:–—]$/.test(t.text)) ||
  (t.kind === "word" && ["and", "but", "or", "then", "while", "that"].includes(t.lower));
