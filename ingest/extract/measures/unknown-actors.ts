import type { Clause } from "../clauses/clause";
import type { Token } from "../clauses/token";
import type { Carry } from "./carry";
import { isAct, tellsAnAct } from "./filter";
import type { Heading } from "./headings";
import type { Subject } from "./subject";
import {
  hasUnknownAgent,
  isMeeting,
  isQualified,
  isStranger,
  isUnknownBody,
  isUnknownName,
  isUnownedWork,
} from "./unnamed";
import { decidingVerbs, opiningVerbs } from "./verbs";

/** Someone of no known name acts: a measure all the same, whose actor nobody can be sure of. */
export function actsUnknown(
  plain: readonly Token[],
  clause: Clause,
  subject: Subject,
  heading: Heading,
  carry: Carry,
): boolean {
  const { classes, aspect, lemma } = clause.verb;
  if (subject.kind === "first-person" && opiningVerbs.has(lemma)) return true;
  if (heading.kind === "context" || heading.kind === "conclusions") return false;
  if (!(classes.has("action") || classes.has("statement") || lemma === "consider")) return false;
  if (aspect === "passive") return doneByUnknown(plain, clause);
  switch (subject.kind) {
    // "I visited Chad": the report's author, whom the sentence does not name
    case "first-person":
      return classes.has("action") && !classes.has("statement");
    case "pronoun":
      return carry.afterUnknown;
    case "country":
      return true;
    case "person":
      return isUnknownBody(subject) || carry.afterStranger || carry.afterUnknown;
    case "collective":
      return (subject.determiner === "the" && subject.head.length > 2) || isQualified(subject);
    case "thing":
      if (isUnownedWork(subject)) return tellsAnAct(clause.verb, subject);
      if (isMeeting(subject) && !isUnknownName(subject))
        return decidingVerbs.has(lemma) || lemma === "recommend" || lemma === "decide";
      return isUnknownName(subject) || (isUnknownBody(subject) && !isStranger(subject));
    default:
      return false;
  }
}

/** "Was drawn up by a task force" */
export const doneByUnknown = (plain: readonly Token[], { verb, end }: Clause): boolean =>
  isAct(verb) && hasUnknownAgent(plain.slice(verb.last, end));
