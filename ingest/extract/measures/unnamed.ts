import { at, isWord, type Token } from "../clauses/token";
import type { Carry } from "./carry";
import type { Doer } from "./doer";
import { readHead } from "./noun-phrase";
import { bodyNouns, isPeople, nationalNouns, officeNouns, ownedNouns, singular, worksAndProgrammes } from "./nouns";
import { isTitled } from "./persons";
import type { Subject } from "./subject";

/** Whom a definite noun stands for: "the network", "the mission" that OPAL sent, "the network's project". */
export function shortForm(subject: Subject, carry: Carry): Doer[] {
  const noun = subject.noun ?? "";
  if (isShort(subject)) return standsFor(noun, carry);
  const owner = ownerOf(subject);
  return owner === undefined ? [] : standsFor(owner, carry);
}

function standsFor(noun: string, carry: Carry): Doer[] {
  const introduced = carry.byNoun(noun);
  return introduced.length > 0 || !bodyNouns.has(noun) ? introduced : carry.body(noun);
}

/** A definite noun and nothing more. */
const isShort = (subject: Subject): boolean =>
  (subject.determiner === "the" || subject.determiner === "this") && subject.head.length <= 3;

/** "A visit by the network", "the network's project": the body whose work the subject is, by its noun. */
function ownerOf({ head, noun }: Subject): string | undefined {
  if (!ownedNouns.has(noun ?? "")) return undefined;
  for (let i = 0; i + 1 < head.length; i++) {
    const body = at(head, i + 1).lower;
    if (at(head, i).lower !== "the" || !bodyNouns.has(body)) continue;
    const before = at(head, i - 1).lower;
    if (/^['’]/.test(at(head, i + 2).text) || before === "by" || before === "of") return body;
  }
  return undefined;
}

/** "Its volunteers", "their parliament": of those who were spoken of last. */
export const isOwn = ({ determiner, noun = "" }: Subject): boolean =>
  (determiner === "its" || determiner === "their") &&
  (isPeople(noun) || officeNouns.has(noun) || bodyNouns.has(noun) || ownedNouns.has(noun));

/** "This initiative", "the same programme": a work of those whose act was told before. */
export const isThisWork = ({ determiner, noun = "", head }: Subject): boolean =>
  determiner === "this" && head.length <= 4 && worksAndProgrammes.has(noun);

/** "The National Water Unit", "the Port Foundation": one who acts, under a name that nothing knows. */
export function isUnknownName(subject: Subject): boolean {
  const noun = subject.noun ?? "";
  const last = subject.head.findLast((t) => t.kind === "word" && t.lower.startsWith(noun.slice(0, 4)));
  const named =
    subject.head.length > 1 &&
    subject.head[0]?.kind === "word" &&
    last !== undefined &&
    last !== subject.head[0] &&
    /^\p{Lu}/u.test(last.text);
  return isTitled(subject.head) || isCoined(subject) || (named && !worksAndProgrammes.has(noun));
}

/** "SeaPlan 2.0", "HLP": letters that no common word has. */
const isCoined = ({ head: [first, ...others] }: Subject): boolean =>
  first?.kind === "word" && /^\p{Lu}.*\p{Lu}/u.test(first.text) && others.every((t) => t.kind === "number");

/** "Was drawn up by a task force": done by a body that has no name. */
export function hasUnknownAgent(rest: readonly Token[]): boolean {
  const by = rest.findIndex((t) => isWord(t, "by"));
  if (by < 0) return false;
  const end = rest.findIndex((t, i) => i > by && t.kind !== "word");
  const head = rest.slice(by + 1, end < 0 ? rest.length : end);
  return isUnknownBody({ ...readHead(head, []), head, opening: [] });
}

/** "The coalition on ports", "thematic working groups", "the prosecutor": a body or an office that has no name. */
export function isUnknownBody(subject: Subject): boolean {
  if (subject.kind !== "thing" && subject.kind !== "person") return false;
  const noun = subject.noun ?? "";
  if (subject.head.some((t) => unlawful.test(t.lower))) return false;
  return (bodyNouns.has(noun) || nationalNouns.has(noun) || officeNouns.has(noun)) && !worksAndProgrammes.has(noun);
}

/** "National water institutions", not "several institutions" nor "countries": bodies of one sort, told by what they are. */
export const isQualified = ({ noun = "", head }: Subject): boolean =>
  /^(?:institution|agency|organization|entity|foundation|university|ministry|municipality|court|authority|partner)$/.test(
    noun,
  ) && head.some((t) => /^(?:national|regional|local|judicial|academic|international)$/.test(t.lower));

/** "The tenth session of the group": those who meet decide. */
export const isMeeting = ({ noun = "" }: Subject): boolean =>
  /^(?:session|meeting|seminar|workshop|conference|congress|symposium|summit|roundtable|retreat)$/.test(noun);

/** "The nets project", "the programme": a work whose owner nothing tells. */
export const isUnownedWork = ({ noun = "", determiner }: Subject): boolean =>
  determiner === "the" &&
  /^(?:programme|program|project|initiative|campaign|scheme|platform|portal|fund|facility|partnership)$/.test(noun);

/** "Armed groups": they act, and what they do is no measure. */
const unlawful = /^(?:armed|criminal|terrorist|rebel|extremist|militant|paramilitary|insurgent)$/;

/** "The Chair", "the Rapporteur", and nothing more. */
export const isOfficer = ({ head, noun = "" }: Subject): boolean =>
  head.length <= 2 && /^(?:chair|chairperson|chairman|vice-chair|rapporteur)$/.test(noun);

/** "The National Water Unit" */
export const isNational = ({ head }: Subject): boolean => head.some((t) => /^(?:national|state)$/.test(t.lower));

/** "The founder of a club": one who holds an office of something that nothing knows. */
export function isStranger(subject: Subject): boolean {
  const noun = subject.noun ?? "";
  const several = subject.head.some((t) => t.kind === "word" && t.lower !== noun && singular(t.lower) === noun);
  return officeNouns.has(noun) && isPeople(noun) && subject.head.length > 3 && !several;
}
