import { prepositions } from "../clauses/function-words";
import { at, isWord, type Token } from "../clauses/token";
import type { VerbGroup } from "../clauses/verb-group";
import type { Carry } from "./carry";
import { type Doer, doer } from "./doer";
import { nationalNouns, nounsOfLaw, nounsOfPlans, partsOfLaw, singular } from "./nouns";
import type { Subject } from "./subject";
import { enactingVerbs, lawVerbs } from "./verbs";

/** "The Fisheries Act", "Law No. 12", "article 5 of the Constitution", "an amendment": law; "the national plan": a plan. */
export type StateWork = "law" | "plan" | "organ";

/** Whether a subject is the law, a plan or an organ of some State. */
export function stateWork({ head, noun, kind }: Subject): StateWork | undefined {
  if (kind === "pronoun" || kind === "first-person" || head.some((t) => ofNoState.test(t.lower))) return undefined;
  const last = headEnd(head);
  const token = at(head, last);
  const word = singular(token.lower);
  if (token.kind === "thing") return workOf(token);
  if (partsOfLaw.has(word)) return partOfLaw(head, last);
  if (nounsOfLaw.has(word)) return isNamedOrNational(head, last) ? "law" : undefined;
  if (kind === "named") return undefined;
  if (nounsOfPlans.has(word)) return "plan";
  return nationalNouns.has(noun ?? "") ? "organ" : undefined;
}

/** "The plan to renew the Act": what "the plan" stands for later. */
export const nounOfWork = ({ head }: Subject): string => singular(at(head, headEnd(head)).lower);

/** Law that is no State's: "international humanitarian law". */
const ofNoState = /^(?:international|humanitarian|customary|religious|natural|universal|rights|treaty|model|draft)$/;

function workOf({ thing, text }: Token): StateWork | undefined {
  const kind = String(thing?.properties.instrumentKind ?? "");
  if (thing?.kind !== "Instrument" || /\b(?:International|Global|United Nations|European|African|World)\b/.test(text))
    return undefined;
  if (nounsOfLaw.has(kind) && kind !== "amendment") return "law";
  return nounsOfPlans.has(kind) ? "plan" : undefined;
}

/** The index of the head noun: before a preposition, a number, "No." or a relative. */
function headEnd(head: readonly Token[]): number {
  const stop = head.findIndex((t, i) => i > 0 && closesHead(t));
  return (stop < 0 ? head.length : stop) - 1;
}
const closesHead = (t: Token): boolean =>
  t.kind === "number" ||
  t.kind === "mark" ||
  isWord(t, "no", "nos", "to", "that", "which") ||
  (t.kind === "word" && prepositions.has(t.lower));

/** "Such acts", "a code of conduct", "the law of the sea" are no State's law; "the Law of 1990", "the penal code" are. */
function isNamedOrNational(head: readonly Token[], last: number): boolean {
  const [next, after] = [at(head, last + 1), at(head, last + 2)];
  if (isWord(next, "of") && after.kind === "word" && !isWord(after, "the")) return false;
  if (isWord(next, "of") && isWord(after, "the") && at(head, last + 3).kind === "word") return false;
  const noun = at(head, last);
  return !/^(?:acts?|codes?)$/.test(noun.lower) || /^\p{Lu}/u.test(noun.text) || isWord(at(head, last - 1), ...codes);
}
const codes = ["penal", "criminal", "civil", "labour", "labor", "family", "electoral", "commercial", "tax"];

/** "Article 5 of the Constitution", "article 12": not one of a treaty. */
function partOfLaw(head: readonly Token[], last: number): StateWork | undefined {
  if (at(head, last + 1).kind !== "number") return undefined;
  const of = head.findIndex((t, i) => i > last && isWord(t, "of"));
  if (of < 0) return "law";
  const whole = head.slice(of + 1).find((t) => t.kind === "thing" || nounsOfLaw.has(t.lower));
  return whole?.kind === "thing" ? workOf(whole) : whole && "law";
}

/** Whose law, plan or organ it is: of the State of the opening phrase, or of the one that is spoken of. */
export function ownersOfWork(work: StateWork, subject: Subject, carry: Carry): Doer[] {
  const opening = subject.opening.filter((t) => t.thing?.kind === "State").flatMap((t) => doer(t, "opening") ?? []);
  if (opening.length > 0) return work === "plan" && carry.ofBody() ? [] : opening;
  if (work === "law") return carry.lawgiver();
  if (work === "plan" && subject.head.some((t) => isWord(t, "national"))) return carry.planner();
  return [];
}

/** "Recognizes", "entitles", "requires": what a law does, and no view or state of affairs. */
export const isLegislative = (verb: VerbGroup): boolean => lawVerbs.has(verb.lemma) && verb.aspect !== "passive";
/** "The Act was adopted": whose law it is, did it. */
export const isEnacted = (verb: VerbGroup): boolean => verb.aspect === "passive" && enactingVerbs.has(verb.lemma);
