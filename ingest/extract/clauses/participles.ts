import * as closed from "./function-words";
import { at, isMark, isWord, type Token } from "./token";
import { nonfinite, type VerbGroup, verbGroupAt } from "./verb-group";

/** How far ahead a main verb is looked for. */
const reach = 80;

/** A bare form in -ed after the main verb: a participle where no object follows it ("a fund led by X"). */
export function isParticiple(tokens: readonly Token[], group: VerbGroup): boolean {
  let k = group.last + 1;
  while (at(tokens, k).kind === "word" && closed.isAdverb(at(tokens, k).lower)) k++;
  const next = at(tokens, k);
  if (next.kind === "mark") return true;
  if (next.kind !== "word") return false;
  if (next.lower === "by" || next.lower === "as") return true;
  let i = group.first - 1;
  while (at(tokens, i).kind === "word" && closed.isAdverb(at(tokens, i).lower)) i--;
  const afterAnd = isWord(at(tokens, i), "and", "but", "then");
  return closed.prepositions.has(next.lower) && !afterAnd;
}

/**
 * A form in -ed before any main verb, where the clause begins at `from`: "projects funded by X trained crews" has its
 * finite verb later. A form that opens a sentence is none either ("Convened in May, the forum …").
 */
export function isParticipleOfSubject(
  tokens: readonly Token[],
  group: VerbGroup,
  from: number,
  firstOfAll: boolean,
): boolean {
  if (group.first === from && firstOfAll) return true;
  if (inOpening(tokens, from, group.first)) return true;
  const previous = at(tokens, group.first - 1);
  const next = at(tokens, group.last + 1);
  const phrase =
    next.kind === "mark" || (next.kind === "word" && (closed.prepositions.has(next.lower) || next.lower === "to"));
  if (!phrase) return beforeNoun(tokens, group);
  if (isWord(next, "by") && startsWithBody(tokens, group.last + 2)) return true;
  const beside = previous.kind === "name" || isWord(previous, "it", "they", "we", "he", "she", "i", "who");
  // "for higher, sustained, inclusive growth": one of several adjectives
  if (isMark(next, ",") && isMark(previous, ",")) return true;
  // "the code, adopted by 44 States, …": told aside, whatever the verb is
  if (
    isWord(next, "by") &&
    isMark(previous, ",") &&
    tokens.slice(group.last, group.last + reach).some((t) => isMark(t, ","))
  )
    return true;
  return (!beside || isWord(next, "by")) && finiteLater(tokens, group);
}

/** "Based on the advice given, ports are …": before the comma that ends a phrase which a participle opens. */
function inOpening(tokens: readonly Token[], from: number, verb: number): boolean {
  const opener = verbGroupAt(tokens, from, undefined);
  if (opener === undefined || opener.last >= verb || !/(?:ed|ing|wn|lt|de)$/.test(at(tokens, from).lower)) return false;
  // "Calling for stricter rules, reduced fees and improved maps, the speaker …": its list goes on
  const listed = isMark(at(tokens, verb - 1), ",") || isWord(at(tokens, verb - 1), "and", "or");
  // "Related to fees, OPAL, with the crews, conducted a survey": what has an object with its article is no part of it
  if (listed) return !closed.determiners.has(at(tokens, verb + 1).lower);
  const comma = tokens.findIndex((t, i) => i > from && isMark(t, ","));
  return comma > verb;
}

/** "A new quantified goal was agreed": the word stands before its noun, and the verb that is one for sure follows. */
function beforeNoun(tokens: readonly Token[], group: VerbGroup): boolean {
  const previous = at(tokens, group.first - 1);
  const next = at(tokens, group.last + 1);
  if (previous.kind !== "word" || next.kind !== "word" || closed.subjectPronouns.has(previous.lower)) return false;
  if (closed.determiners.has(next.lower) || closed.isAdverb(next.lower) || isWord(next, "that", "how")) return false;
  for (let i = group.last + 1; i < Math.min(tokens.length, group.last + reach); i++) {
    const token = at(tokens, i);
    if (token.kind === "mark") return false;
    if (token.kind !== "word") continue;
    if (isWord(token, "that", "and", "but", "or") || closed.relatives.has(token.lower)) return false;
    if (closed.complementizers.has(token.lower) || closed.contrasts.has(token.lower)) return false;
    if (closed.finiteBe.has(token.lower) || closed.finiteHave.has(token.lower) || closed.future.has(token.lower))
      return true;
  }
  return false;
}

/** "Attacks claimed by OPAL", "rules made by the Senate": whoever follows did it. */
const startsWithBody = (tokens: readonly Token[], i: number): boolean =>
  at(tokens, isWord(at(tokens, i), "the") ? i + 1 : i).kind === "name";

/** A later verb of the same clause that nothing joins to this one. */
function finiteLater(tokens: readonly Token[], group: VerbGroup): boolean {
  let relative = false;
  let latest = group.last;
  for (let i = group.last + 1; i < Math.min(tokens.length, group.last + reach); i++) {
    const token = at(tokens, i);
    if (isMark(token, ";", ":")) return false;
    if (token.kind === "word") {
      if (closed.complementizers.has(token.lower) || closed.contrasts.has(token.lower)) return false;
      if (closed.relatives.has(token.lower) || token.lower === "that") relative = true;
    }
    const found = verbGroupAt(tokens, i, group);
    if (found === undefined) continue;
    i = found.last;
    // "emphasized localized approaches": the second stands before its noun
    const adjective = found.aspect === "either" && found.first === latest + 1;
    latest = found.last;
    if (nonfinite.has(found.aspect) || adjective) continue;
    if (relative) relative = false;
    else if (closesAside(tokens, group, found) || standsFree(tokens, found)) return true;
  }
  return false;
}

/** "the forum, held in May, gathered": the second comma closes what the first opened. */
const closesAside = (tokens: readonly Token[], group: VerbGroup, found: VerbGroup): boolean =>
  isMark(at(tokens, found.first - 1), ",") && isMark(at(tokens, group.first - 1), ",") && !isParticiple(tokens, found);

function standsFree(tokens: readonly Token[], found: VerbGroup): boolean {
  const before = at(tokens, found.first - 1);
  if (isWord(before, "and", "or", "but")) return false;
  if (found.aspect !== "either") return true;
  const after = at(tokens, found.last + 1);
  const phrase = after.kind === "word" && closed.prepositions.has(after.lower) && after.lower !== "to";
  return !isMark(before, ",") && !phrase && after.kind !== "mark";
}
