import type { Mention, Thing } from "../../recognise/mention";
import type { Paragraph } from "../../structure/document";
import type { Clause } from "../clauses/clause";
import type { Token } from "../clauses/token";
import type { VerbClass } from "../clauses/verbs";
import { bracketItems } from "./bracket-items";
import { type ActorBracket, actorBrackets } from "./brackets";
import { Carry } from "./carry";
import { clauseEnd, spanOf } from "./clause-text";
import { carried, type Doer } from "./doer";
import { notAMeasure } from "./filter";
import type { Heading } from "./headings";
import { agentsIn, partnersIn } from "./partners";
import { type ReadSentence, readSentences } from "./sentence";
import { type Subject, subjectOf } from "./subject";

/** A measure before it has its key: where it stands, who did it. */
export interface ToldMeasure {
  readonly start: number;
  readonly end: number;
  readonly sentence: ReadSentence;
  readonly doers: readonly Doer[];
  readonly verbClasses: ReadonlySet<VerbClass>;
  /** How sure the construction is that something was done, 0..1 */
  readonly certainty: number;
}

/** The measures of a paragraph, in the order in which they stand. */
export function toldIn(
  paragraph: Paragraph,
  heading: Heading,
  mentions: readonly Mention[],
  things: ReadonlyMap<string, Thing>,
): ToldMeasure[] {
  if (heading.kind === "recommendations") return [];
  const carry = new Carry();
  const told = readSentences(paragraph, mentions, things).flatMap((sentence) => {
    carry.sentence();
    return new SentenceTeller(sentence, heading, carry).tell();
  });
  return told.sort((a, b) => a.start - b.start || a.end - b.end);
}

class SentenceTeller {
  private readonly subjects = new Map<Clause, Subject>();
  private readonly doersOf = new Map<Clause, readonly Doer[]>();
  private readonly brackets: readonly ActorBracket[];
  private readonly told: ToldMeasure[] = [];

  constructor(
    private readonly sentence: ReadSentence,
    private readonly heading: Heading,
    private readonly carry: Carry,
  ) {
    this.brackets = actorBrackets(sentence.tokens);
  }

  tell(): ToldMeasure[] {
    for (const clause of this.sentence.clauses) this.tellClause(clause);
    return this.told;
  }

  private tellClause(clause: Clause): void {
    if (clause.relative !== undefined) return;
    const { plain } = this.sentence;
    const subject = this.subject(clause);
    const doers = this.doers(clause, subject);
    this.doersOf.set(clause, doers);
    if (this.tellBrackets(clause, subject)) return;
    if (doers.length === 0 || notAMeasure(plain, clause.verb, clause.end)) return;
    const end = clauseEnd(plain, clause.verb.last, clause.end);
    const begins = this.beginning(clause, subject);
    const partners = partnersIn(plain.slice(clause.shares ? clause.verb.first : clause.from, clause.end), clause.verb);
    this.tellSpan(clause, end, begins, [...doers, ...partners], this.certainty(clause, subject));
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
      const start = plain[begins]?.start ?? verb;
      for (const item of bracketItems(this.sentence, after, start))
        this.push(item.start, item.end, item.doers, clause, 0.95);
      return true;
    }
    if (before.length === 0 || subject.kind !== "collective") return false;
    if (notAMeasure(plain, clause.verb, clause.end)) return false;
    const end = clauseEnd(plain, clause.verb.last, clause.end);
    this.tellSpan(
      clause,
      end,
      clause.verb.first,
      before.flatMap((b) => b.doers),
      0.9,
    );
    return true;
  }

  /** "United Nations entities", "the system": named, and still a collective whose members stand in brackets. */
  private isCollective(d: Doer): boolean {
    return /\b(?:system|entities|bodies|agencies|organizations|countries|states|programmes|governments)$/i.test(
      this.sentence.paragraph.text.slice(d.start, d.end),
    );
  }

  private subject(clause: Clause): Subject {
    const known = clause.shares && this.subjects.get(clause.shares);
    const subject = known ?? subjectOf(this.sentence.plain.slice(clause.from, clause.verb.first));
    this.subjects.set(clause, subject);
    return subject;
  }

  /** Who acts in a clause, named in it or carried to it. */
  private doers(clause: Clause, subject: Subject): readonly Doer[] {
    if (clause.shares) {
      const shared = this.doersOf.get(clause.shares) ?? [];
      return clause.verb.aspect === "passive" ? [...agentsIn(this.plainOf(clause)), ...shared] : shared;
    }
    if (clause.verb.aspect === "passive") {
      const agents = agentsIn(this.plainOf(clause));
      if (agents.length) return agents;
    }
    if (subject.kind === "named") {
      const partners = partnersIn(this.sentence.plain.slice(clause.from, clause.end), clause.verb);
      this.carry.named([...subject.doers, ...partners]);
      return subject.doers;
    }
    if (subject.kind === "thing") this.carry.thing();
    if (subject.kind === "pronoun") return this.carry.pronoun();
    if (subject.kind === "thing" || subject.kind === "none") {
      if (this.heading.ofStates && subject.opening.length) return carried([], "opening");
      return this.inherits(clause) ? this.carry.paragraph() : [];
    }
    return [];
  }

  /** Under headings of action, a verb of action without a named subject is the act of whom the paragraph is about. */
  private inherits(clause: Clause): boolean {
    return this.heading.kind === "actions" && clause.verb.classes.has("action");
  }

  private plainOf(clause: Clause): readonly Token[] {
    return this.sentence.plain.slice(clause.verb.last, clause.end);
  }

  private beginning(clause: Clause, subject: Subject): number {
    if (clause.shares || subject.whole) return clause.verb.first;
    const [first] = subject.head;
    return first === undefined ? clause.verb.first : Math.max(clause.from, this.sentence.plain.indexOf(first));
  }

  private certainty(clause: Clause, subject: Subject): number {
    return subject.kind === "named" ? 0.95 : clause.verb.aspect === "passive" ? 0.7 : 0.6;
  }

  private tellSpan(clause: Clause, end: number, begins: number, doers: readonly Doer[], certainty: number): void {
    const span = spanOf(this.sentence.plain, begins, end);
    this.push(span.start, span.end, doers, clause, certainty);
  }

  private push(start: number, end: number, doers: readonly Doer[], clause: Clause, certainty: number): void {
    if (end - start < 8) return;
    this.told.push({ start, end, sentence: this.sentence, doers, verbClasses: clause.verb.classes, certainty });
  }
}
