import { verbReading } from "../../vocabulary/verb-forms";
import * as closed from "../clauses/function-words";
import { at, type Token } from "../clauses/token";
import { type NounPhrase, readHead, withoutLead } from "./noun-phrase";

/** Who or what a clause is about. */
export interface Subject extends NounPhrase {
  /** The subject's own tokens, without opening phrases and interruptions. */
  readonly head: readonly Token[];
  /** Names of an opening phrase ("In Malta,"). */
  readonly opening: readonly Token[];
  /** The noun that the subject's name explains: "the network, OPAL, met". */
  readonly alias?: string;
}

interface Chunk {
  readonly tokens: readonly Token[];
  readonly nominal: boolean;
}

/** Who the subject of a clause is, from the tokens before its verb. */
export function subjectOf(region: readonly Token[]): Subject {
  const chunks = splitAtCommas(region);
  const interrupted = chunks.length > 1 && chunks.at(-1)?.tokens.length === 0;
  const { head, index } = pickHead(chunks, interrupted);
  const opening = chunks
    .slice(0, index)
    .filter((c) => opensWithPlace(c.tokens))
    .flatMap((c) => c.tokens.filter((t) => t.kind === "name"));
  const rest = chunks.slice(index + 1).flatMap((c) => c.tokens);
  const alias = index > 0 && isName(head) ? readHead(chunks[index - 1]?.tokens ?? [], []).noun : undefined;
  return { ...readHead(head, rest), head, opening, ...(alias && { alias }) };
}

function splitAtCommas(region: readonly Token[]): Chunk[] {
  const chunks: Token[][] = [[]];
  for (const token of region) {
    if (token.kind === "mark" && token.text === ",") chunks.push([]);
    else if (!(token.kind === "mark" && /["“”:]/.test(token.text))) chunks.at(-1)?.push(token);
  }
  return chunks.flatMap(withoutOpening).map((tokens) => ({ tokens, nominal: isNominal(tokens) }));
}

/** "In Angola OPAL trained", "in 2007 the Board met", "during the week the Board also met": an opening phrase that no comma closes. */
function withoutOpening(tokens: readonly Token[]): (readonly Token[])[] {
  const first = at(tokens, 0);
  if (first.kind !== "word" || !closed.prepositions.has(first.lower)) return [tokens];
  const second = at(tokens, 1).lower === "the" ? 2 : 1;
  const next = at(tokens, second + 1);
  // "in Greece the law": what follows the State's name has an article of its own
  const ofState =
    at(tokens, second).thing?.kind === "State" && next.kind === "word" && /^(?:the|a|an|its)$/.test(next.lower);
  if (ofState) return [tokens.slice(0, second + 1), tokens.slice(second + 1)];
  const last = tokens.findLastIndex((t) => !(t.kind === "word" && closed.isAdverb(t.lower)));
  // "in 1998 it also launched"
  if (last > 1 && at(tokens, last).kind === "word" && closed.subjectPronouns.has(at(tokens, last).lower))
    return [tokens.slice(0, last), tokens.slice(last)];
  if (at(tokens, last).kind !== "name") return [tokens];
  const apart = at(tokens, last - 1).lower === "the";
  const article = apart || at(tokens, last).lower.startsWith("the ");
  const start = apart ? last - 1 : last;
  const before = at(tokens, start - 1);
  const parts = before.kind === "number" || before.kind === "name" || (article && start > 1 && closesPhrase(before));
  return parts ? [tokens.slice(0, start), tokens.slice(start)] : [tokens];
}
const closesPhrase = ({ kind, lower }: Token): boolean =>
  kind === "word" && ![closed.prepositions, closed.conjunctions, closed.determiners].some((words) => words.has(lower));

/** A chunk that can be a subject: no opening phrase ("In 2024"), no aside ("together with X", "launched in May"). */
function isNominal(tokens: readonly Token[]): boolean {
  const [first, ...others] = withoutLead(tokens);
  if (first === undefined) return false;
  if (first.kind === "name" || first.kind === "thing" || first.kind === "number") return true;
  if (first.kind !== "word") return false;
  if (first.lower === "as" || closed.prepositions.has(first.lower) || closed.subordinators.has(first.lower))
    return false;
  if (first.lower === "together" || first.lower === "jointly" || closed.relatives.has(first.lower)) return false;
  if (first.lower === "to" || (first.lower === "such" && others[0]?.lower === "as")) return false;
  const reading = verbReading(first.lower);
  if (reading?.forms.has("participle") && !closed.determiners.has(first.lower))
    return (
      others[0]?.kind === "word" &&
      !closed.prepositions.has(others[0].lower) &&
      !/^(?:to)$/.test(others[0].lower) &&
      tokens.length > 1 &&
      !reading.forms.has("past")
    );
  return !(closed.isAdverb(first.lower) && tokens.length === 1);
}

function pickHead(chunks: readonly Chunk[], interrupted: boolean): { head: readonly Token[]; index: number } {
  const nominal = chunks.map((c) => c.nominal);
  let start = nominal.indexOf(true);
  // "following the trial of A, B and C, with help from D, the Court ruled": the subject stands beside its verb
  const gap = nominal.lastIndexOf(false);
  if (!interrupted && start >= 0 && gap > start && gap < chunks.length - 1) start = gap + 1;
  if (start < 0) return { head: chunks.at(-1)?.tokens ?? [], index: Math.max(0, chunks.length - 1) };
  let end = start;
  while (nominal[end + 1]) end++;
  const run = chunks.slice(start, end + 1);
  const closing = run.at(-1)?.tokens ?? [];
  if (run.length > 1) {
    const apposed = interrupted ? run[1] : undefined;
    if (apposed && isName(apposed.tokens) && !run[0]?.tokens.some((t) => t.kind === "name"))
      return { head: apposed.tokens, index: start + 1 };
    // "SeaPlan, a venture of A and B, trained": what it is, told aside
    const apposition = interrupted && ["a", "an"].includes(at(closing, 0).lower);
    const listed =
      !apposition && closing.some((t) => t.kind === "word" && t.lower === "and") && !isTime(run[0]?.tokens ?? []);
    if (listed) {
      // "In Fiji, Peru and Chad, the board …" is no list of subjects, but its first chunk is no nominal then
      return { head: run.flatMap((c) => c.tokens), index: start };
    }
    if (!interrupted && end === chunks.length - 1) start = end;
  }
  return { head: chunks[start]?.tokens ?? [], index: start };
}

/** "The network, OPAL, a union of ports, met": a name that tells who the noun before it is. */
const isName = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 && tokens.length <= 2 && at(tokens, tokens.length - 1).kind === "name" && tokens.every(isNameOrThe);
const isNameOrThe = (t: Token): boolean => t.kind === "name" || t.lower === "the";

/** "Last year, OPAL and Fiji …" */
const isTime = (tokens: readonly Token[]): boolean =>
  ["last", "this", "next", "each", "every", "earlier", "later", "today", "one"].includes(at(tokens, 0).lower);

const opensWithPlace = (tokens: readonly Token[]): boolean => {
  const [first] = withoutLead(tokens);
  return first?.kind === "word" && ["in", "at", "within", "for"].includes(first.lower);
};
