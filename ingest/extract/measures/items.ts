import { verbReading } from "../../vocabulary/verb-forms";
import * as closed from "../clauses/function-words";
import { at, isMark, isWord, type Token } from "../clauses/token";
import type { VerbGroup } from "../clauses/verb-group";
import { bodyNouns, nounsOfActs, singular, worksAndProgrammes } from "./nouns";
import type { Subject } from "./subject";
import { comprisingVerbs, foundingVerbs } from "./verbs";

/** The tokens of an item, from its first word to the end of it. */
interface Item {
  readonly from: number;
  readonly end: number;
}

/** "This included", "these efforts comprise": what follows was done by whoever was spoken of. */
export const listsActs = (verb: VerbGroup, subject: Subject): boolean =>
  comprisingVerbs.has(verb.lemma) &&
  verb.aspect !== "passive" &&
  verb.aspect !== "modal" &&
  (/^(?:this|these|such)$/.test(subject.determiner ?? "") || nounsOfActs.has(subject.noun ?? ""));

/** The items in -ing after a verb of a list: "included: widening the gate; hiring guards". */
export function listItems(tokens: readonly Token[], after: number): Item[] {
  const colon = isMark(at(tokens, after), ":");
  const starts = itemStarts(tokens, colon ? after + 1 : after);
  return starts.map((from, i) => {
    const next = starts[i + 1];
    return { from, end: next === undefined ? tokens.length : opening(tokens, next) + 1 };
  });
}

function itemStarts(tokens: readonly Token[], from: number): number[] {
  if (!isActInIng(at(tokens, from))) return [];
  const starts = [from];
  const semicolons = tokens.slice(from).some((t) => isMark(t, ";"));
  for (let i = from + 1; i < tokens.length; i++) {
    if (!isActInIng(at(tokens, i))) continue;
    const before = opening(tokens, i);
    const parts = semicolons ? isMark(at(tokens, before), ";") : isMark(at(tokens, before), ",") || before < i - 1;
    if (parts) starts.push(i);
  }
  return starts;
}

/** The mark before "and", "most recently," and the like that an item opens with. */
function opening(tokens: readonly Token[], item: number): number {
  let i = item - 1;
  while (i > 0 && (isWord(at(tokens, i), "and", "most") || isAdverb(at(tokens, i)) || closesAdverb(tokens, i))) i--;
  return i;
}
const isAdverb = (t: Token): boolean => t.kind === "word" && closed.isAdverb(t.lower);
const closesAdverb = (tokens: readonly Token[], i: number): boolean =>
  isMark(at(tokens, i), ",") && (isAdverb(at(tokens, i - 1)) || isWord(at(tokens, i - 1), "and"));

/** "OPAL is at the centre of the work, supporting 20 ports": after a verb of being the result is what was done. */
export function resultItem(tokens: readonly Token[], after: number, end: number): Item[] {
  for (let i = after + 1; i < end; i++)
    if (isMark(at(tokens, i - 1), ",") && isActInIng(at(tokens, i))) return [{ from: i, end }];
  return [];
}

/** "OPAL praised the crews, urging States to pay them": what someone says beside what they did is a statement of its own. */
export function saidBeside(tokens: readonly Token[], after: number, end: number): Item[] {
  for (let i = after + 2; i < end; i++)
    if (isMark(at(tokens, opening(tokens, i)), ",") && isSaying(at(tokens, i), at(tokens, i + 1)))
      return [{ from: i, end }];
  return [];
}

function isSaying(token: Token, next: Token): boolean {
  if (token.kind !== "word" || !token.lower.endsWith("ing") || isWord(next, "that", "how")) return false;
  const reading = verbReading(token.lower);
  if (!reading?.forms.has("gerund")) return false;
  return reading.classes.has("statement") && !reading.classes.has("action") && !reading.classes.has("state");
}

function isActInIng(token: Token): boolean {
  if (token.kind !== "word" || !token.lower.endsWith("ing") || closed.prepositions.has(token.lower)) return false;
  const reading = verbReading(token.lower);
  return reading?.forms.has("gerund") === true && reading.classes.has("action") && !reading.classes.has("state");
}

export const founds = (verb: VerbGroup): boolean => foundingVerbs.has(verb.lemma) && verb.aspect !== "passive";

/** "Created an office for pilots": the noun of the body or the programme that was made, if it is one. */
export function nounMade(tokens: readonly Token[], from: number, end: number): string {
  let noun = "";
  for (let i = from; i < Math.min(end, from + 10); i++) {
    const token = at(tokens, i);
    if (/^['’]/.test(token.text)) continue;
    if (token.kind !== "word" || closed.prepositions.has(token.lower) || isWord(token, "to", "that")) break;
    noun = singular(token.lower);
  }
  return bodyNouns.has(noun) || worksAndProgrammes.has(noun) ? noun : "";
}
