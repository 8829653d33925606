import { agrees, saysAgain } from "./agreement";
import type { Subordinate } from "./draft";
import { determiners, prepositions } from "./function-words";
import { afterCommaAnd, directlyJoined } from "./joining";
import { isParticiple } from "./participles";
import { at, isMark, isWord, type Token } from "./token";
import type { VerbGroup } from "./verb-group";

/** "The Forum, which trains crews, opened a pier": the second comma closes what the first opened. */
export function closesAside(tokens: readonly Token[], sub: Subordinate, group: VerbGroup): boolean {
  const commas = isMark(at(tokens, sub.opened - 1), ",") && isMark(at(tokens, group.first - 1), ",");
  return commas && sub.kind === "relative" && !(group.aspect === "either" && isParticiple(tokens, group));
}

/** "invited owners to say what they pump, and drew attention": the tense is the main verb's, not that of what is said. */
export function returnsToMain(tokens: readonly Token[], main: VerbGroup, said: VerbGroup, group: VerbGroup): boolean {
  const goesOn = directlyJoined(tokens, group) && agrees(main, group);
  const own = !agrees(said, group) || afterCommaAnd(tokens, group) || saysAgain(main, said, group);
  return goesOn && own && !(group.aspect === "either" && isParticiple(tokens, group));
}

/** "operations authorized by the Council and financed through fees": what follows a participle's "and" is one too. */
export function continuesParticiple(
  tokens: readonly Token[],
  participle: VerbGroup | undefined,
  before: VerbGroup | undefined,
  group: VerbGroup,
): boolean {
  if (participle === undefined || participle !== before) return false;
  const next = at(tokens, group.last + 1);
  if (next.kind !== "word") return false;
  // "anchored in trust, shared duties and hope": one of a list of nouns
  const noun = isMark(at(tokens, group.first - 1), ",") && !determiners.has(next.lower);
  return prepositions.has(next.lower) || (noun && isMark(at(tokens, participle.first - 1), ","));
}

/** "…, marking a shift towards health, reduced costs and …", "…, weighing new fees and reduced costs": nouns after a result in -ing. */
export function insideResult(tokens: readonly Token[], before: VerbGroup | undefined, group: VerbGroup): boolean {
  if (before?.aspect !== "gerund" || !isMark(at(tokens, before.first - 1), ",")) return false;
  const joint = at(tokens, group.first - 1);
  const next = at(tokens, group.last + 1);
  const qualifies = next.kind === "word" && !determiners.has(next.lower) && !prepositions.has(next.lower);
  return isMark(joint, ",") || (isWord(joint, "and") && !isMark(at(tokens, group.first - 2), ",") && qualifies);
}

/** The subject of a verb is several: a bare form may follow. */
export const isPlural = (tokens: readonly Token[], verb: VerbGroup): boolean =>
  verb.bare || (verb.aspect === "present" && at(tokens, verb.last).lower === verb.lemma);

/** "and its conference featured a session": no participle stands between a noun with its article and an object. */
export function actsOnObject(tokens: readonly Token[], subject: number, group: VerbGroup): boolean {
  const object = at(tokens, group.last + 1);
  const begins =
    object.kind === "number" ||
    (object.kind === "word" && (determiners.has(object.lower) || countingWords.test(object.lower)));
  const first = at(tokens, subject);
  return begins && isWord(first, "the", "its", "their", "his", "her", "a", "an") && group.first - subject <= 9;
}
const countingWords = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
