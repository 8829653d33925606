import { verbReading } from "../../vocabulary/verb-forms";
import type { Clause } from "../clauses/clause";
import { findClauses } from "../clauses/find-clauses";
import { isAdverb } from "../clauses/function-words";
import { startsWithName } from "../clauses/joining";
import { at, isMark, isWord, type Token } from "../clauses/token";
import { type Doer, isCarried } from "./doer";
import { joins } from "./names";
import { bodyNouns, nounsOfDeeds, officeNouns, singular } from "./nouns";
import { comprisingVerbs } from "./verbs";

/** What the items of a list have in common with the line that leads to it. */
export interface LeadLine {
  /** Who the line is about: an item that opens with a verb goes on from here. */
  readonly subject: readonly Token[];
  /** The whole line, where an item that opens with anything else goes on from there: "the Board stressed:". */
  readonly whole?: readonly Token[];
  /** The line is a clause of its own: "took these steps:". Items that are clauses too stand alone. */
  readonly complete?: true;
}

/** The line that leads to a list, if it ends with a colon and says who acts. */
export function leadLine(plain: readonly Token[], clauses: readonly Clause[]): LeadLine | undefined {
  if (!isMark(at(plain, plain.length - 1), ":")) return undefined;
  const line = plain.slice(0, -1);
  const main = clauses.findLast((c) => c.relative === undefined);
  if (main === undefined) {
    const subject = closingName(line);
    return subject.length > 0 ? { subject } : undefined;
  }
  const subject = subjectTokens(plain, clauses, main);
  if (subject.length === 0 || main.verb.aspect === "being" || main.verb.aspect === "modal") return undefined;
  if (comprisingVerbs.has(main.verb.lemma)) return { subject };
  const whole = withoutAside(line);
  if (isOpen(plain, whole, main)) return { subject, whole };
  return nounsOfDeeds.has(singular(at(whole, whole.length - 1).lower))
    ? { subject, whole, complete: true }
    : { subject };
}

/** An item with as much of the line that leads to it as it needs to be a sentence, and its clauses. */
export function asSentence(
  lead: LeadLine,
  item: readonly Token[],
): { plain: readonly Token[]; clauses: readonly Clause[]; taken: number } | undefined {
  const rest = uncapitalised(item);
  const withSubject = [...lead.subject, ...rest];
  const acts = findClauses(withSubject);
  const taken = lead.subject.length;
  // "recommends that the Board: (a) Approve the plan": what another is to do
  const goesOn = acts.some(
    ({ relative, verb }) =>
      relative === undefined &&
      !verb.bare &&
      // "included: (a) nets;"
      at(withSubject, verb.last + 1).kind !== "mark" &&
      opensAt(withSubject, verb.first, taken),
  );
  if (goesOn) return { plain: withSubject, clauses: acts, taken };
  // what another is to do tells nothing that was done, nor do the names in its brackets
  if (lead.whole === undefined) return asksToAct(item) ? { plain: withSubject, clauses: [], taken } : undefined;
  if (standsAlone(lead, item)) return undefined;
  const plain = [...lead.whole, ...rest];
  return { plain, clauses: findClauses(plain), taken: lead.whole.length };
}

/** "(a) Approve the plan": a base form opens the item. */
function asksToAct(item: readonly Token[]): boolean {
  const verb = item.find((t) => t.kind === "word" && !isAdverb(t.lower));
  const reading = verb && /^\p{Lu}/u.test(verb.text) ? verbReading(verb.lower) : undefined;
  return reading?.forms.has("base") === true && !reading.forms.has("past");
}

/** "(c) The Board also noted …": a sentence of its own. */
function standsAlone({ whole, complete }: LeadLine, item: readonly Token[]): boolean {
  if (isWord(at(whole ?? [], (whole?.length ?? 0) - 1), "that")) return false;
  return (complete || startsWithName(item, 0)) && findClauses(item).some((c) => c.relative === undefined);
}

/** The verb stands first in the item, but for an adverb. */
const opensAt = (plain: readonly Token[], verb: number, from: number): boolean =>
  verb >= from && plain.slice(from, verb).every((t) => t.kind === "word" && isAdverb(t.lower));

/** A capital inside a sentence would be part of a name. */
const uncapitalised = ([first, ...others]: readonly Token[]): readonly Token[] =>
  first?.kind === "word" ? [{ ...first, text: first.lower }, ...others] : first ? [first, ...others] : [];

/** "After the session, the Board:", "It:": nothing but who acts after the last comma. */
function closingName(line: readonly Token[]): readonly Token[] {
  const comma = line.findLastIndex((t) => isMark(t, ","));
  const last = line.slice(comma + 1);
  const name = last.filter((t) => t.kind === "name").length > 0 && last.every(joins);
  const noun = singular(at(last, last.length - 1).lower);
  const body = isWord(at(last, 0), "the") && last.length <= 5 && (bodyNouns.has(noun) || officeNouns.has(noun));
  const pronoun = last.length === 1 && isWord(at(last, 0), "it", "they", "he", "she", "i", "we");
  if (name || body || pronoun) return last;
  // "At its third session the Board:"
  const start = line.findLastIndex((t) => isWord(t, "the") || (t.kind === "name" && t.lower.startsWith("the ")));
  const tail = line.slice(start);
  return start > 0 && tail.at(-1)?.kind === "name" && tail.every(joins) ? tail : [];
}

/** Who the main clause of the line is about, where it shares its subject too. */
function subjectTokens(plain: readonly Token[], clauses: readonly Clause[], main: Clause): readonly Token[] {
  const first = main.shares ? clauses.find((c) => c === main.shares || c === main.shares?.shares) : main;
  return first === undefined ? [] : plain.slice(first.from, first.verb.first);
}

/** "…, inter alia:", "… in particular:" */
function withoutAside(line: readonly Token[]): readonly Token[] {
  let end = line.length;
  while (end > 0 && (isMark(at(line, end - 1), ",") || isAside(at(line, end - 1)))) end--;
  return line.slice(0, end);
}
const isAside = (t: Token): boolean =>
  isWord(t, "inter", "alia", "particular") || (t.kind === "word" && isAdverb(t.lower));

/** Whether the line lacks what its items give: "stressed:", "agreed to:", "helped ports by:". */
function isOpen(plain: readonly Token[], whole: readonly Token[], { verb }: Clause): boolean {
  const last = at(whole, whole.length - 1);
  if (last === at(plain, verb.last)) return true;
  const beside = at(whole, whole.length - 2) === at(plain, verb.last);
  return isWord(last, "to", "by", "that", "through") || (beside && isWord(last, "on", "upon", "for"));
}

/** Whoever the leading line names acts in its items: carried over from there, and as sure as there. */
export const fromLead = (doers: readonly Doer[], itemStart: number): Doer[] =>
  doers.map((d) => (d.start < itemStart && !isCarried(d) ? { ...d, rule: "inherited-list" } : d));
