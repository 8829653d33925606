import type { Clause } from "../clauses/clause";
import type { VerbGroup } from "../clauses/verb-group";
import { agentPhrases } from "./agent-phrases";
import { bracketItems } from "./bracket-items";
import { type ActorBracket, actorBrackets } from "./brackets";
import type { Carry } from "./carry";
import { endBefore, relativeEnd } from "./clause-bounds";
import { antecedent, clauseDoers } from "./clause-doers";
import { clauseEnd, spanOf } from "./clause-text";
import { deedsBy } from "./deeds-by";
import { type Doer, isCarried } from "./doer";
import { isMadeUp, isNobody, notAMeasure, saysOnly } from "./filter";
import type { Heading } from "./headings";
import { founds, listItems, listsActs, nounMade, resultItem, saidBeside } from "./items";
import { isLegislative, stateWork } from "./laws";
import { fromLead } from "./lead-lines";
import { furtherMeans } from "./means";
import { agentsIn, partnersIn } from "./partners";
import type { Persons } from "./persons";
import { isRuling } from "./rulings";
import type { ReadSentence } from "./sentence";
import { type Subject, subjectOf } from "./subject";
import { doersTogether } from "./together";
import type { ToldMeasure } from "./told";
import { actsUnknown, doneByUnknown } from "./unknown-actors";
import { isUnownedWork } from "./unnamed";
import { conditionVerbs } from "./verbs";

/** Tokens, the full stop among them; longer clauses are cut nearer to what annotators take without their subject. */
const shortClause = 8;

/** "Is", "remains": what someone is like, beside which a result in -ing tells what they did. */
const isLasting = ({ aspect, lemma }: VerbGroup): boolean => aspect === "being" || lemma === "remain";

/** Tells the measures of one sentence, clause by clause. */
export class SentenceTeller {
  private readonly subjects = new Map<Clause, Subject>();
  private readonly doersOf = new Map<Clause, readonly Doer[]>();
  private readonly brackets: readonly ActorBracket[];
  private readonly told: ToldMeasure[] = [];

  constructor(
    private readonly sentence: ReadSentence,
    private readonly heading: Heading,
    private readonly carry: Carry,
    private readonly persons: Persons,
  ) {
    this.brackets = actorBrackets(sentence.tokens);
  }

  tell(): ToldMeasure[] {
    for (const clause of this.sentence.clauses) {
      if (clause.relative === undefined) this.tellMain(clause);
      else this.tellRelative(clause, clause.relative);
    }
    this.tellAgentPhrases();
    return this.told;
  }

  /** "The Code, adopted by the Senate in May, …", unless a clause tells it of the same actors already. */
  private tellAgentPhrases(): void {
    const { clauses, plain } = this.sentence;
    const verbs = new Set(clauses.flatMap((c) => [c.verb.first, c.verb.last]));
    const deeds = deedsBy(plain, verbs).filter(({ index }) => this.isNobodys(index));
    for (const phrase of [...agentPhrases(plain, verbs), ...deeds]) {
      const clause = clauses.findLast((c) => c.from <= phrase.index) ?? clauses[0];
      const known = this.told.some(
        (t) =>
          t.start <= phrase.start &&
          phrase.end <= t.end &&
          phrase.doers.every((d) => t.doers.some((o) => o.thing === d.thing)),
      );
      if (known || clause === undefined) continue;
      const inside = plain.filter((t) => t.start >= phrase.start && t.end <= phrase.end);
      this.push(phrase.start, phrase.end, [...phrase.doers, ...partnersIn(inside, clause.verb)], clause);
    }
  }

  /** Around a place nobody acts, is forbidden to act or is wished to. */
  private isNobodys(index: number): boolean {
    const around = this.sentence.clauses.findLast((c) => c.relative === undefined && c.from <= index && index < c.end);
    if (around === undefined || around.verb.negated || around.verb.aspect === "modal") return false;
    const kind = this.subjects.get(around)?.kind ?? "none";
    return /^(?:thing|none|pronoun)$/.test(kind) && (this.doersOf.get(around) ?? []).every(isCarried);
  }

  private tellMain(clause: Clause): void {
    const { plain } = this.sentence;
    const subject = this.subject(clause);
    const shared = clause.shares && (this.doersOf.get(clause.shares) ?? []);
    const found = clauseDoers(this.sentence, clause, subject, shared, this.heading, this.carry, this.persons);
    const together = doersTogether(plain, clause, subject);
    const alone = together.length === 0 || !found.every(isCarried) || (found.length > 0 && together.length < 2);
    const doers = alone ? found : together;
    this.doersOf.set(clause, doers);
    if (this.tellBrackets(clause, subject)) return;
    const unknown = doers.length === 0 && actsUnknown(plain, clause, subject, this.heading, this.carry);
    const nobody = doers.length === 0 && !unknown;
    if (unknown && subject.kind !== "first-person" && !isUnownedWork(subject)) this.carry.unknownBody();
    this.tellItems(clause, subject, doers);
    if (nobody || this.isNoAct(clause, subject, doers) || this.reportsOwnAct(clause)) return;
    if (founds(clause.verb)) this.carry.introduce(nounMade(plain, clause.verb.last + 1, clause.end), doers);
    const region = plain.slice(clause.shares ? endBefore(this.sentence, clause) : clause.from, clause.end);
    const all = [...doers, ...partnersIn(region, clause.verb)];
    // "OPAL and Fiji met.": a verb alone is not readable without its subject
    const bare =
      clause.end <= clause.verb.last + 1 ||
      plain[clause.verb.last + 1]?.kind === "mark" ||
      this.isShort(clause, subject);
    this.tellSpan(clause, bare ? this.subjectStart(clause, subject) : this.beginning(clause, subject), clause.end, all);
    this.tellSaid(clause, doers);
  }

  /** "…, stressing the need for nets": what is said beside the clause's own act. */
  private tellSaid(clause: Clause, doers: readonly Doer[]): void {
    const { plain } = this.sentence;
    for (const { from, end } of saidBeside(plain, clause.verb.last, clause.end)) {
      const span = spanOf(plain, from, clauseEnd(plain, from, end));
      this.push(span.start, span.end, doers, clause);
    }
  }

  /** "This included: widening the gate; hiring guards", "OPAL is at work in ports, training crews". */
  private tellItems(clause: Clause, subject: Subject, doers: readonly Doer[]): void {
    const { plain } = this.sentence;
    const listed = doers.length === 0 && listsActs(clause.verb, subject);
    const acting = listed ? this.carry.pronounOrTopic() : isLasting(clause.verb) ? doers : [];
    if (acting.length === 0) return;
    const items = listed ? listItems(plain, clause.verb.last + 1) : resultItem(plain, clause.verb.last + 1, clause.end);
    for (const { from, end } of items) {
      const span = spanOf(plain, from, clauseEnd(plain, from, end));
      this.push(span.start, span.end, acting, clause);
    }
  }

  private isNoAct({ verb, end }: Clause, subject: Subject, doers: readonly Doer[]): boolean {
    if (isNobody(subject) || isMadeUp(verb, subject)) return true;
    const reason = notAMeasure(this.sentence.plain, verb, end);
    if (reason === undefined) return false;
    const said = reason === "view" || reason === "finding" || reason === "state of affairs";
    return !(said && ((stateWork(subject) === "law" && isLegislative(verb)) || isRuling(verb, subject, doers)));
  }

  /** "Peru informed the Council that it had …": what is told is what it had done. */
  private reportsOwnAct(clause: Clause): boolean {
    return this.sentence.clauses.some((c) => c.reported && c.from === clause.end + 1);
  }

  /** "OPAL, which maps reefs and trains guards, …"; "The Forum is a body that trains guards". */
  private tellRelative(clause: Clause, relative: number): void {
    const { plain } = this.sentence;
    const main = this.sentence.clauses.findLast(
      (c) => c.relative === undefined && c.verb.last < relative && relative < c.end,
    );
    const body = antecedent(plain, relative);
    const described =
      main?.verb.aspect === "being" && main.verb.lemma === "be" && this.subjects.get(main)?.kind === "named";
    const doers = body ? [body] : described && main ? (this.doersOf.get(main) ?? []) : [];
    const { classes, aspect, lemma } = clause.verb;
    const end = relativeEnd(this.sentence, clause, relative, main);
    if (aspect === "passive" && classes.has("action") && !conditionVerbs.has(lemma)) {
      // "a code, which was drawn up by OPAL"
      const agents = agentsIn(plain.slice(clause.verb.last, end), clause.verb);
      if (agents.length || doneByUnknown(plain, clause)) this.tellSpan(clause, clause.verb.first, end, agents);
      return;
    }
    const acts = classes.has("action") && !classes.has("state") && aspect !== "passive";
    if (doers.length === 0 || !acts || notAMeasure(plain, clause.verb, clause.end)) return;
    const all = [...doers, ...partnersIn(plain.slice(clause.verb.first, end), clause.verb)];
    this.tellSpan(clause, clause.verb.first, end, all);
  }

  private subject(clause: Clause): Subject {
    const known = clause.shares && this.subjects.get(clause.shares);
    const subject = known ?? subjectOf(this.sentence.plain.slice(clause.from, clause.verb.first));
    this.subjects.set(clause, subject);
    return subject;
  }

  /** "Several countries lowered fees (Chad, Fiji and Peru)": whatever the verb, those in brackets did it. */
  private tellBrackets(clause: Clause, subject: Subject): boolean {
    const unnamed = subject.kind !== "named" || subject.doers.every((d) => this.isCollective(d));
    if (!unnamed) return false;
    const { plain } = this.sentence;
    const verb = plain[clause.verb.first]?.start ?? this.sentence.span.start;
    const from = plain[clause.from]?.start ?? this.sentence.span.start;
    const until = plain[clause.end]?.start ?? this.sentence.span.end;
    const inside = this.brackets.filter((b) => b.start >= from && b.end <= until);
    const after = inside.filter((b) => b.start > verb);
    const before = inside.filter((b) => b.end <= verb);
    if (after.length) {
      const begins = clause.verb.aspect === "being" ? this.beginning(clause, subject) : clause.verb.first;
      for (const item of bracketItems(this.sentence, after, plain[begins]?.start ?? verb))
        this.push(item.start, item.end, item.doers, clause);
      return true;
    }
    if (before.length === 0 || subject.kind !== "collective") return false;
    if (notAMeasure(plain, clause.verb, clause.end)) return false;
    this.tellSpan(
      clause,
      clause.verb.first,
      clause.end,
      before.flatMap((b) => b.doers),
    );
    return true;
  }

  /** "United Nations entities", "the system": named, and still a collective whose members stand in brackets. */
  private isCollective(d: Doer): boolean {
    const name = this.sentence.paragraph.text.slice(d.start, d.end);
    return /\b(?:system|entities|bodies|agencies|organizations|countries|states|programmes|governments)$/i.test(name);
  }

  /** At the verb where the actors are the whole subject, else at the subject, which the verb does not repeat. */
  private beginning(clause: Clause, subject: Subject): number {
    const carriedThing = subject.kind === "thing" || (subject.kind === "named" && clause.verb.aspect === "passive");
    return clause.shares || (subject.whole && !carriedThing) ? clause.verb.first : this.subjectStart(clause, subject);
  }

  /** A clause of few words is read with its subject. */
  private isShort(clause: Clause, subject: Subject): boolean {
    if (clause.shares || subject.kind !== "named" || subject.head.length > 6) return false;
    const { plain } = this.sentence;
    const last = subject.head.at(-1);
    // "the Fund: (a) approved grants": the item is told without the line that leads to it
    const apart =
      last === undefined || plain[clause.verb.first - 1]?.text === ":" || clause.verb.first - plain.indexOf(last) > 2;
    return !apart && clauseEnd(plain, clause.verb.last, clause.end) - clause.verb.first <= shortClause;
  }

  private subjectStart(clause: Clause, subject: Subject): number {
    const [first] = subject.head;
    return first === undefined ? clause.verb.first : Math.max(clause.from, this.sentence.plain.indexOf(first));
  }

  /** One measure from a place to the end of its clause, and one for each further means on a par. */
  private tellSpan(clause: Clause, begins: number, end: number, doers: readonly Doer[]): void {
    const { plain } = this.sentence;
    const means = furtherMeans(plain, clause.verb.last, end);
    const starts = [begins, ...means];
    starts.forEach((start, i) => {
      const until = starts[i + 1] ?? clauseEnd(plain, Math.max(start, clause.verb.last), end);
      const span = spanOf(plain, start, until);
      this.push(span.start, span.end, doers, clause);
    });
  }

  private push(from: number, end: number, by: readonly Doer[], clause: Clause): void {
    const { tokens, taken, leads } = this.sentence;
    // an item is told without the line that leads to it
    const floor = taken > 0 ? (tokens.find((t) => !t.aside)?.start ?? from) : from;
    const start = Math.max(from, floor);
    if (leads || end - start < 4) return;
    const doers = taken > 0 ? fromLead(by, floor) : by;
    if (by.some((d) => !isCarried(d))) this.carry.tells(by);
    if (!saysOnly(clause.verb, this.sentence.plain.slice(clause.verb.last))) this.carry.acts(by);
    const carried = by.length > 0 && by.every(isCarried);
    const certainty = carried ? (clause.verb.aspect === "passive" ? 0.75 : 0.65) : 0.95;
    const verb = this.sentence.plain[clause.verb.first]?.start ?? start;
    const verbStart = verb > start && verb < end ? verb : start;
    this.told.push({
      start,
      end,
      sentence: this.sentence,
      doers,
      verbStart,
      verbClasses: clause.verb.classes,
      certainty,
    });
  }
}
