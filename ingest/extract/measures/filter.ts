import { at, isWord, type Token } from "../clauses/token";
import type { VerbGroup } from "../clauses/verb-group";
import { isPeople, nounsOfActs, nounsOfContent, ownedNouns } from "./nouns";
import type { Subject } from "./subject";
import {
  comprisingVerbs,
  conditionVerbs,
  outcomeVerbs,
  receivingVerbs,
  showingVerbs,
  verbsOfThat,
  violentVerbs,
} from "./verbs";

/** Why a clause with a named subject tells no measure; undefined where it does. */
export function notAMeasure(tokens: readonly Token[], verb: VerbGroup, end: number): string | undefined {
  if (verb.aspect === "modal") return "wish";
  if (verb.negated) return "negation";
  if (verb.aspect === "being" && verb.lemma === "be") return hasCharge(tokens, verb) ? undefined : "being";
  if (verb.aspect === "being") return "having";
  const { classes, lemma } = verb;
  const next = at(tokens, verb.last + 1);
  const finding = classes.has("finding") && !classes.has("action") && !classes.has("statement");
  const state = classes.has("state") && !classes.has("action") && !classes.has("statement");
  if (finding && !(lemma === "consider" && next.lower !== "that")) return "finding";
  // "became a party to the Code"
  const joins = lemma === "become" && tokens.slice(verb.last + 1, verb.last + 5).some((t) => joined.test(t.lower));
  if (state && !comprisingVerbs.has(lemma) && !joins) return "state of affairs";
  // "The unit comprises seven posts": what it is made of
  if (lemma === "comprise" && tokens.slice(verb.last + 1, verb.last + 5).some(counts)) return "state of affairs";
  // "It covers the period from May to June": the report, of itself
  if (lemma === "cover" && tokens.slice(verb.last + 1, verb.last + 4).some((t) => t.lower === "period"))
    return "state of affairs";
  if (violentVerbs.has(lemma) && verb.aspect !== "passive") return "violence";
  if (lemma === "recognize" || lemma === "acknowledge" || lemma === "recall") return "view";
  if (next.lower === "that" && verbsOfThat.has(lemma)) return "finding";
  // "activities included: (a) …": told by its items
  if (comprisingVerbs.has(lemma) && (next.text === ":" || verb.last + 1 >= end)) return "list";
  if (lemma === "present" && tokens.slice(verb.last + 1, verb.last + 4).some((t) => t.lower === "compliments"))
    return "courtesy";
  if (verb.aspect === "passive" && showingVerbs.has(lemma) && isShownIn(tokens.slice(verb.last + 1, end)))
    return "reference";
  if (
    lemma === "request" &&
    tokens.slice(verb.last + 1, end).some((t) => t.lower === "secretary-general") &&
    tokens.slice(verb.last, end).some((t) => t.lower === "report")
  )
    return "mandate";
  return undefined;
}

/** "Notes", "recommends", "indicates that", "is of the view": what someone says or thinks, and no deed. */
export function saysOnly({ classes, aspect }: VerbGroup, [, ...after]: readonly Token[]): boolean {
  const [next, second, third] = [0, 1, 2].map((k) => at(after, k).lower);
  if (aspect === "being")
    return next === "concerned" || (next === "of" && second === "the" && /^(?:view|opinion)$/.test(third ?? ""));
  if (next === "that") return true;
  return (classes.has("statement") || classes.has("finding")) && !classes.has("action");
}

/** "No report was received": what was not done. */
export const isNobody = ({ head }: Subject): boolean => isWord(at(head, 0), "no", "none", "nobody", "neither");

/** "The courts of Peru include one for seamen": which there are, and no act. */
export const isMadeUp = ({ lemma, aspect }: VerbGroup, { noun = "" }: Subject): boolean =>
  lemma === "include" && aspect === "present" && /^(?:institution|body|organ|agency|entity|court|member)$/.test(noun);

/** Something that someone does, and did or does. */
export const isAct = ({ classes, lemma, aspect, negated }: VerbGroup): boolean =>
  classes.has("action") &&
  !classes.has("finding") &&
  !negated &&
  !["modal", "future", "being"].includes(aspect) &&
  !(aspect === "passive" && conditionVerbs.has(lemma));

/** "Is set out in annex II", "is presented in the table below": where a text shows it. */
const isShownIn = (after: readonly Token[]): boolean => {
  const at = after.findIndex((t) => t.lower === "in" || t.lower === "as");
  return at >= 0 && at < 4 && after.slice(at + 1, at + 5).some((t) => t.kind === "word" && partsOfText.test(t.lower));
};
const partsOfText =
  /^(?:annex|annexes|appendix|enclosures?|attachments?|tables?|figures?|box|chapters?|sections?|paragraphs?|footnotes?)$/;

/** "Is responsible for inspecting ports" */
const hasCharge = (tokens: readonly Token[], verb: VerbGroup): boolean => {
  const [first, second, third] = [1, 2, 3].map((k) => at(tokens, verb.last + k).lower);
  return (first === "responsible" && second === "for") || (first === "in" && second === "charge" && third === "of");
};

const counts = ({ kind, lower }: Token): boolean =>
  kind === "number" || /^(?:total|two|three|four|five|six|seven|eight|nine|ten)$/.test(lower);

const joined = /^(?:party|parties|signatory|signatories|members?)$/;

export const isReceiving = (verb: VerbGroup): boolean => receivingVerbs.has(verb.lemma);

/** Whether a clause whose subject is a thing tells an act of whoever the paragraph is about. */
export function tellsAnAct(verb: VerbGroup, subject: Subject): boolean {
  const { classes, lemma, aspect } = verb;
  if (lemma === "include") return nounsOfActs.has(subject.noun ?? "") && aspect !== "passive";
  if (!classes.has("action") || aspect === "future" || verb.negated || nounsOfContent.has(subject.noun ?? ""))
    return false;
  // "This has been achieved", "Such efforts improved": a summary of what was told
  if (
    ["this", "these", "those", "that", "such"].includes(subject.determiner ?? "") &&
    (subject.head.length < 2 || aspect !== "passive")
  )
    return false;
  if (aspect === "passive") return !classes.has("statement") && !classes.has("finding") && !conditionVerbs.has(lemma);
  const noun = subject.noun ?? "";
  const counted = subject.head.some((t) => t.kind === "number");
  // "400 people were engaged in dialogue"
  if (lemma === "engage" && aspect === "present" && counted) return true;
  if (isPeople(noun) || subject.kind === "collective") return receivingVerbs.has(lemma);
  if (aspect === "present" && !ownedNouns.has(noun)) return false;
  return !outcomeVerbs.has(lemma) && !classes.has("statement") && !classes.has("state") && !classes.has("finding");
}
