import { agrees, saysAgain } from "./agreement";
import type { Clause } from "./clause";
import type { Draft, Subordinate } from "./draft";
import {
  afterCommaAnd,
  directlyJoined,
  type FreshSubject,
  freshSubject,
  joinStart,
  lastComma,
  startsWithName,
  withoutSubject,
} from "./joining";
import { isParticiple, isParticipleOfSubject } from "./participles";
import { asTold, opensWhatIsKnown, whoseActFollows } from "./reported-speech";
import { actsOnObject, closesAside, continuesParticiple, insideResult, isPlural, returnsToMain } from "./second-verbs";
import { isContrast, subordinateAt } from "./subordinates";
import { at, isMark, isWord, type Token } from "./token";
import { nonfinite, type VerbGroup, verbGroupAt } from "./verb-group";

/** Finds the clauses of a sentence: main ones, those that share a subject, and relatives (told by `relative`). */
export function findClauses(tokens: readonly Token[]): Clause[] {
  const strict = new ClauseFinder(tokens, false).find();
  const main = strict.some((c) => c.relative === undefined);
  // a sentence has a verb: where none was sure, a word that is as often a noun is taken
  return main ? strict : new ClauseFinder(tokens, true).find();
}

/** A capital after a colon: a title goes on. */
const isSubtitle = (next: Token): boolean => next.kind === "word" && /^\p{Lu}/u.test(next.text);

class ClauseFinder {
  private readonly clauses: Draft[] = [];
  private current: Draft | undefined;
  private last: Draft | undefined;
  private from = 0;
  /** The clause that opens next tells what the one before it reported. */
  private reported = false;
  private sub: Subordinate | undefined;
  private before: VerbGroup | undefined;
  /** The latest form in -ed that was read as a participle. */
  private participle: VerbGroup | undefined;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly lenient: boolean,
  ) {}

  find(): Clause[] {
    for (let i = 0; i < this.tokens.length; ) i = this.step(i);
    this.close(this.tokens.length);
    return this.clauses.filter((c) => c.end > c.verb.first);
  }

  private step(i: number): number {
    const token = at(this.tokens, i);
    if (isMark(token, ";")) return this.newSentencePart(i);
    if (isMark(token, ":") && this.current && !isSubtitle(at(this.tokens, i + 1))) {
      const next = this.newSentencePart(i);
      // what a colon opens is a list of things: "…: reduced costs; increased trade"
      this.last = undefined;
      return next;
    }
    if (token.kind === "word" && this.opensSubordinate(i)) return i + 1;
    const group = verbGroupAt(this.tokens, i, this.before, this.lenient);
    if (group === undefined) return i + 1;
    if (nonfinite.has(group.aspect)) {
      this.before = group;
      return group.last + 1;
    }
    return this.finite(group);
  }

  private newSentencePart(i: number): number {
    this.close(i);
    this.from = i + 1;
    this.sub = undefined;
    return i + 1;
  }

  private close(end: number): void {
    if (this.current) {
      this.current.end = Math.min(this.current.end, end);
      this.last = this.current;
    }
    this.current = undefined;
  }

  private opensSubordinate(i: number): boolean {
    const { tokens } = this;
    if (isContrast(tokens, i)) {
      if (this.sub?.kind !== "complement") {
        this.close(isMark(at(tokens, i - 1), ",") ? i - 1 : i);
        this.sub = undefined;
        this.from = i + 1;
      }
      return true;
    }
    if (this.sub?.kind === "complement") return false;
    const whose = whoseActFollows(tokens, i, this.current?.verb, this.before, this.current?.reported === true);
    if (whose !== undefined) {
      this.close(isWord(at(tokens, i - 1), "and") ? i - 1 : i);
      this.from = i + 1;
      this.sub = undefined;
      this.reported = whose === "own";
      return true;
    }
    if (this.current && opensWhatIsKnown(tokens, i, this.current.verb)) {
      this.clauses.pop();
      this.current = undefined;
      this.from = i + 1;
      this.sub = undefined;
      return true;
    }
    const kind = subordinateAt(tokens, i, this.before);
    if (kind === undefined) return false;
    this.sub = { kind, opened: i, initial: this.current === undefined };
    return true;
  }

  private finite(group: VerbGroup): number {
    const next = group.last + 1;
    if (this.sub && this.heldBySubordinate(this.sub, group)) {
      if (this.sub) this.sub.verb ??= group;
      this.before = group;
      return next;
    }
    if (this.current === undefined) {
      if (group.aspect === "either" && isParticipleOfSubject(this.tokens, group, this.from, this.last === undefined)) {
        this.before = group;
        return next;
      }
      this.open(group);
      return next;
    }
    this.further(this.current, group);
    this.before = group;
    return next;
  }

  private open(group: VerbGroup): void {
    const subjectless = withoutSubject(this.tokens, this.from, group.first);
    const shares = subjectless ? this.last : undefined;
    const verb = this.reported ? asTold(this.tokens, group) : group;
    this.current = { from: this.from, verb, end: this.tokens.length };
    if (shares) this.current.shares = shares;
    if (this.reported) this.current.reported = true;
    this.reported = false;
    if (!subjectless || shares) this.clauses.push(this.current);
    this.sub = undefined;
    this.before = group;
  }

  /** True while the verb belongs to what the subordinate tells; ends the subordinate where it does not. */
  private heldBySubordinate(sub: Subordinate, group: VerbGroup): boolean {
    const fresh = freshSubject(this.tokens, this.current?.verb.last ?? this.from, group);
    if (sub.kind === "complement") {
      if (sub.verb === undefined || this.current === undefined)
        return !(sub.initial && sub.verb && lastComma(this.tokens, sub.verb.last, group.first) !== undefined);
      const named = fresh !== undefined && startsWithName(this.tokens, fresh.start) && fresh.comma;
      if (named) this.startFresh(fresh);
      else if (!returnsToMain(this.tokens, this.current.verb, sub.verb, group)) return true;
      this.sub = undefined;
      return false;
    }
    if (sub.verb === undefined) {
      if (sub.kind === "relative") this.relative(sub, group);
      sub.verb = group;
      return true;
    }
    const direct = directlyJoined(this.tokens, group);
    if (this.current === undefined) {
      if (closesAside(this.tokens, sub, group)) {
        this.sub = undefined;
        return false;
      }
      if (direct) {
        if (!(group.aspect === "either" && isParticiple(this.tokens, group))) this.extendRelative(sub, group);
        return true;
      }
      if (group.aspect === "either" && isParticiple(this.tokens, group)) return true;
      if (sub.kind === "adverbial") {
        const comma = lastComma(this.tokens, sub.verb.last, group.first);
        if (comma === undefined) return true;
        this.from = comma + 1;
      }
      this.sub = undefined;
      return false;
    }
    if (direct) {
      const returns = agrees(this.current.verb, group) && afterCommaAnd(this.tokens, group);
      const again = saysAgain(this.current.verb, sub.verb, group);
      const stays = again
        ? false
        : sub.kind === "adverbial"
          ? !returns
          : !agrees(this.current.verb, group) || agrees(sub.verb, group);
      if (stays && !(group.aspect === "either" && isParticiple(this.tokens, group))) this.extendRelative(sub, group);
      if (stays) return true;
      this.sub = undefined;
      return false;
    }
    if (
      fresh &&
      fresh.start > sub.opened &&
      (fresh.comma || startsWithName(this.tokens, fresh.start)) &&
      group.aspect !== "either"
    ) {
      this.sub = undefined;
      return false;
    }
    return true;
  }

  private extendRelative(sub: Subordinate, group: VerbGroup): void {
    if (sub.clause === undefined) return;
    sub.clause.end = Math.min(sub.clause.end, joinStart(this.tokens, group.first));
    sub.clause = { from: group.first, verb: group, end: this.tokens.length, relative: sub.opened, shares: sub.clause };
    this.clauses.push(sub.clause);
  }

  /** "…, which trains guards" is told of a noun; "…, in which the Board decided" is a clause of the Board's own. */
  private relative(sub: Subordinate, group: VerbGroup): void {
    const { tokens } = this;
    const own = sub.opened + 1;
    // "that, based on local needs, cultivates": an aside between the relative and its verb
    const aside = isMark(at(tokens, own), ",") && isMark(at(tokens, group.first - 1), ",");
    // "the ports in which they trade" is no clause of its own; ", in which it invited States" is
    const told = isMark(at(tokens, sub.opened - 2), ",") && isWord(at(tokens, sub.opened - 1), "in", "through", "by");
    const pronoun = isWord(at(tokens, own), "it", "they", "she", "he") && !told;
    if ((group.first <= own + 1 && !startsWithName(tokens, own)) || aside) {
      sub.clause = { from: sub.opened, verb: group, end: tokens.length, relative: sub.opened };
      this.clauses.push(sub.clause);
    } else if ((startsWithName(tokens, own) && !pronoun && group.first <= own + 4) || group.aspect === "passive") {
      if (!isWord(at(tokens, sub.opened - 1), "in", "through", "under", "by", "at", "with")) return;
      const before = sub.opened - 1;
      this.close(isMark(at(tokens, before - 1), ",") ? before - 1 : before);
      this.current = { from: own, verb: group, end: tokens.length };
      this.clauses.push(this.current);
      this.sub = undefined;
    }
  }

  /** A finite verb after the main one: it shares the subject, has its own, or stands inside a noun. */
  private further(current: Draft, group: VerbGroup): void {
    if (directlyJoined(this.tokens, group)) {
      const passive = current.verb.aspect === "passive" && isWord(at(this.tokens, group.first - 1), "and", "or");
      if (
        group.aspect === "either" &&
        !passive &&
        (isParticiple(this.tokens, group) || insideResult(this.tokens, this.before, group))
      ) {
        this.participle = group;
        return;
      }
      if (group.bare && !current.verb.bare && !isPlural(this.tokens, current.verb)) return;
      // "introduced and expanded programmes": two verbs of one object are one clause
      if (
        joinStart(this.tokens, group.first) === current.verb.last + 1 &&
        !isMark(at(this.tokens, group.first - 1), ",")
      )
        return;
      if (
        group.aspect === "either" &&
        !passive &&
        continuesParticiple(this.tokens, this.participle, this.before, group)
      )
        return;
      this.share(current, passive && group.aspect === "either" ? { ...group, aspect: "passive" } : group);
      return;
    }
    const fresh = freshSubject(this.tokens, this.current?.verb.last ?? this.from, group);
    if (group.aspect === "either") this.participle = group;
    if (fresh === undefined) return;
    const named = startsWithName(this.tokens, fresh.start);
    const near = named && group.first - fresh.start <= 3;
    const finite = fresh.comma || near || actsOnObject(this.tokens, fresh.start, group);
    if (group.aspect === "either" && (isParticiple(this.tokens, group) || !finite)) return;
    if (!(named || fresh.comma || group.aspect !== "present")) return;
    this.startFresh(fresh);
    this.current = { from: this.from, verb: group, end: this.tokens.length };
    this.clauses.push(this.current);
  }

  private share(current: Draft, group: VerbGroup): void {
    this.close(joinStart(this.tokens, group.first));
    this.current = { from: group.first, verb: group, end: this.tokens.length, shares: current };
    this.clauses.push(this.current);
  }

  private startFresh(fresh: FreshSubject): void {
    this.close(fresh.join);
    this.from = fresh.start;
    this.sub = undefined;
  }
}
