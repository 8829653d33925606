import type { Clause } from "./clause";
import * as closed from "./function-words";
import { at, type Token } from "./token";
import { type Aspect, nonfinite, type VerbGroup, verbGroupAt } from "./verb-group";

/** A stretch that tells no measure of its own: what is said ("that …"), told of a noun ("which …"), or when and why. */
interface Subordinate {
  readonly kind: "complement" | "relative" | "adverbial";
  readonly opened: number;
  /** Before the main verb of its clause. */
  readonly initial: boolean;
  verb?: VerbGroup;
  /** The latest clause of a relative, which the next verb may share. */
  clause?: Draft;
}
interface Draft {
  from: number;
  verb: VerbGroup;
  end: number;
  shares?: Draft;
  relative?: number;
}

/** Finds the clauses of a sentence: main ones, those that share a subject, and relatives (told by `relative`). */
export function findClauses(tokens: readonly Token[]): Clause[] {
  const strict = new ClauseFinder(tokens, false).find();
  const main = strict.some((c) => c.relative === undefined);
  // a sentence has a verb: where none was sure, a word that is as often a noun is taken
  return main ? strict : new ClauseFinder(tokens, true).find();
}

const isWord = (t: Token, ...words: string[]): boolean => t.kind === "word" && words.includes(t.lower);
const isMark = (t: Token, ...marks: string[]): boolean => t.kind === "mark" && marks.includes(t.text);

class ClauseFinder {
  private readonly clauses: Draft[] = [];
  private current: Draft | undefined;
  private last: Draft | undefined;
  private from = 0;
  private sub: Subordinate | undefined;
  private before: VerbGroup | undefined;

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
    if (isMark(token, ":") && this.current) return this.newSentencePart(i);
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
    const word = at(tokens, i);
    if (closed.contrasts.has(word.lower) && !this.gerundFollows(i)) {
      if (this.sub?.kind === "complement") return true;
      this.close(isMark(at(tokens, i - 1), ",") ? i - 1 : i);
      this.sub = undefined;
      this.from = i + 1;
      return true;
    }
    if (this.sub?.kind === "complement") return false;
    const initial = this.current === undefined;
    if (closed.complementizers.has(word.lower) || (word.lower === "that" && this.introducesSpeech(i))) {
      this.sub = { kind: "complement", opened: i, initial };
      return true;
    }
    if (closed.relatives.has(word.lower) || (word.lower === "that" && this.followsNoun(i))) {
      this.sub = { kind: "relative", opened: i, initial };
      return true;
    }
    if (this.subordinates(i)) {
      this.sub = { kind: "adverbial", opened: i, initial };
      return true;
    }
    return false;
  }

  private gerundFollows(i: number): boolean {
    return at(this.tokens, i + 1).lower.endsWith("ing");
  }

  private introducesSpeech(i: number): boolean {
    const previous = at(this.tokens, i - 1);
    if (this.before === undefined || previous.kind !== "word") return false;
    return (
      this.before.last === i - 1 ||
      [
        "concern",
        "fact",
        "view",
        "hope",
        "evidence",
        "so",
        "such",
        "given",
        "provided",
        "note",
        "ensure",
        "ensuring",
        "noting",
        "stressing",
        "emphasizing",
        "indicating",
        "concluded",
        "mind",
      ].includes(previous.lower)
    );
  }

  private followsNoun(i: number): boolean {
    const previous = at(this.tokens, i - 1);
    const noun =
      previous.kind === "name" ||
      previous.kind === "thing" ||
      previous.kind === "number" ||
      (previous.kind === "word" &&
        !closed.conjunctions.has(previous.lower) &&
        !closed.prepositions.has(previous.lower));
    return noun || (verbGroupAt(this.tokens, i + 1, undefined) !== undefined && !isMark(previous, ",", ""));
  }

  /** "when", "if", "because"; "as", "after", "since" only where a finite verb follows before the next comma. */
  private subordinates(i: number): boolean {
    const word = at(this.tokens, i).lower;
    if (!closed.subordinators.has(word)) return false;
    if (["as", "after", "before", "since", "until", "once", "given", "so"].includes(word)) {
      if (isWord(at(this.tokens, i + 1), "well", "part", "of", "to", "such", "a", "an") && word === "as") return false;
      if (word === "so") return isWord(at(this.tokens, i + 1), "that");
      return this.finiteBeforeComma(i + 1);
    }
    return this.finiteBeforeComma(i + 1) || word === "because" || word === "if";
  }

  private finiteBeforeComma(from: number): boolean {
    for (let i = from; i < this.tokens.length; i++) {
      const token = at(this.tokens, i);
      if (isMark(token, ",", ";", ":")) return false;
      const group = verbGroupAt(this.tokens, i, undefined);
      if (group && !nonfinite.has(group.aspect) && group.aspect !== "either") return i > from;
      if (group?.aspect === "either" && at(this.tokens, i - 1).kind !== "word") return i > from;
    }
    return false;
  }

  private finite(group: VerbGroup): number {
    const next = group.last + 1;
    if (this.sub && this.heldBySubordinate(this.sub, group)) {
      if (this.sub) this.sub.verb ??= group;
      this.before = group;
      return next;
    }
    if (this.current === undefined) {
      if (group.aspect === "either" && this.isParticipleOfSubject(group)) {
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
    const subjectless = this.emptyBetween(this.from, group.first) || this.onlyPhrase(this.from, group.first);
    const shares = subjectless ? this.last : undefined;
    this.current = { from: this.from, verb: group, end: this.tokens.length, ...(shares && { shares }) };
    if (!subjectless || shares) this.clauses.push(this.current);
    this.sub = undefined;
    this.before = group;
  }

  /** True while the verb belongs to what the subordinate tells; ends the subordinate where it does not. */
  private heldBySubordinate(sub: Subordinate, group: VerbGroup): boolean {
    const fresh = this.freshSubject(group);
    if (sub.kind === "complement") {
      if (sub.verb === undefined || this.current === undefined)
        return !(sub.initial && sub.verb && this.commaBetween(sub.verb.last, group.first));
      const named = fresh !== undefined && this.startsWithName(fresh.start) && fresh.comma;
      if (!named) return true;
      this.startFresh(fresh);
      return false;
    }
    if (sub.verb === undefined) {
      if (sub.kind === "relative") this.relative(sub, group);
      sub.verb = group;
      return true;
    }
    const direct = this.directlyJoined(group);
    if (this.current === undefined) {
      if (direct) return true;
      if (group.aspect === "either" && this.isParticiple(group)) return true;
      if (sub.kind === "adverbial") {
        const comma = this.lastCommaBetween(sub.verb.last, group.first, true);
        if (comma === undefined) return true;
        this.from = comma + 1;
      }
      this.sub = undefined;
      return false;
    }
    if (direct) {
      const stays = sub.kind === "adverbial" || !agrees(this.current.verb, group) || agrees(sub.verb, group);
      if (stays && !(group.aspect === "either" && this.isParticiple(group))) this.extendRelative(sub, group);
      if (stays) return true;
      this.sub = undefined;
      return false;
    }
    if (fresh && (fresh.comma || this.startsWithName(fresh.start)) && group.aspect !== "either") {
      this.sub = undefined;
      return false;
    }
    return true;
  }

  private extendRelative(sub: Subordinate, group: VerbGroup): void {
    if (sub.clause === undefined) return;
    sub.clause.end = Math.min(sub.clause.end, this.joinStart(group.first));
    sub.clause = { from: group.first, verb: group, end: this.tokens.length, relative: sub.opened, shares: sub.clause };
    this.clauses.push(sub.clause);
  }

  /** "…, which trains guards" is told of a noun; "…, in which the Board decided" is a clause of the Board's own. */
  private relative(sub: Subordinate, group: VerbGroup): void {
    const own = sub.opened + 1;
    if (group.first <= own + 1 && !this.startsWithName(own)) {
      sub.clause = { from: sub.opened, verb: group, end: this.tokens.length, relative: sub.opened };
      this.clauses.push(sub.clause);
    } else if (
      (this.startsWithName(own) && group.first <= own + 4) ||
      group.aspect === "passive" ||
      group.aspect === "perfect"
    ) {
      const opening = isWord(at(this.tokens, sub.opened - 1), "in", "through", "under", "by", "at", "with");
      if (!opening && !isWord(at(this.tokens, sub.opened), "where", "whereby")) return;
      const before = opening ? sub.opened - 1 : sub.opened;
      this.close(isMark(at(this.tokens, before - 1), ",") ? before - 1 : before);
      this.current = { from: own, verb: group, end: this.tokens.length };
      this.clauses.push(this.current);
      this.sub = undefined;
    }
  }

  /** A finite verb after the main one: it shares the subject, has its own, or stands inside a noun. */
  private further(current: Draft, group: VerbGroup): void {
    if (this.directlyJoined(group)) {
      const passive = current.verb.aspect === "passive" && isWord(at(this.tokens, group.first - 1), "and", "or");
      if (group.aspect === "either" && !passive && (this.isParticiple(group) || this.insideResult(group))) return;
      if (group.bare && !current.verb.bare && !this.pluralSubject(current)) return;
      this.share(current, passive && group.aspect === "either" ? { ...group, aspect: "passive" } : group);
      return;
    }
    const fresh = this.freshSubject(group);
    if (fresh === undefined) return;
    const named = this.startsWithName(fresh.start);
    if (
      group.aspect === "either" &&
      !(named && group.first - fresh.start <= 3) &&
      (this.isParticiple(group) || !fresh.comma)
    )
      return;
    if (!(named || fresh.comma || group.aspect !== "present")) return;
    this.startFresh(fresh);
    this.current = { from: this.from, verb: group, end: this.tokens.length };
    this.clauses.push(this.current);
  }

  private share(current: Draft, group: VerbGroup): void {
    this.close(this.joinStart(group.first));
    this.current = { from: group.first, verb: group, end: this.tokens.length, shares: current };
    this.clauses.push(this.current);
  }

  /** "…, marking a shift towards health, reduced costs and …": a list of nouns after a result in -ing. */
  private insideResult(group: VerbGroup): boolean {
    const { before } = this;
    return (
      before?.aspect === "gerund" &&
      isMark(at(this.tokens, before.first - 1), ",") &&
      isMark(at(this.tokens, group.first - 1), ",")
    );
  }

  private startFresh(fresh: { start: number; join: number }): void {
    this.close(fresh.join);
    this.from = fresh.start;
    this.sub = undefined;
  }

  /** A new subject between the last "and", "but" or comma and a verb. */
  private freshSubject(group: VerbGroup): { start: number; join: number; comma: boolean } | undefined {
    const floor = this.current?.verb.last ?? this.from;
    for (let i = group.first - 1; i > floor; i--) {
      const token = at(this.tokens, i);
      if (!isWord(token, "and", "but", "yet", "or")) continue;
      const comma = isMark(at(this.tokens, i - 1), ",");
      // "A and B train": the "and" inside a joint subject; go on to the one before it
      if (!comma && this.insideJointSubject(i, floor)) continue;
      const start = i + 1;
      if (!this.opensSubject(start) || start >= group.first) return undefined;
      return { start, join: comma ? i - 1 : i, comma };
    }
    const comma = this.lastCommaBetween(floor, group.first, true);
    if (comma === undefined) return undefined;
    const named = this.startsWithName(comma + 1) && group.first - comma <= 4;
    // "600 guards were hired, a pier was built": a verb that is finite for sure needs the subject after the comma
    const counted = group.aspect !== "either" && this.startsWithNoun(comma + 1);
    return named || counted ? { start: comma + 1, join: comma, comma: true } : undefined;
  }

  private insideJointSubject(and: number, floor: number): boolean {
    if (at(this.tokens, and - 1).kind !== "name") return false;
    for (let i = and - 1; i > floor; i--) {
      const token = at(this.tokens, i);
      if (isWord(token, "and", "but")) return true;
      if (!(token.kind === "name" || isMark(token, ",") || isWord(token, "the"))) return false;
    }
    return false;
  }

  private opensSubject(i: number): boolean {
    const token = at(this.tokens, i);
    if (token.kind !== "word") return token.kind !== "mark";
    if (closed.prepositions.has(token.lower) || closed.conjunctions.has(token.lower))
      return ["in", "through", "under", "with"].includes(token.lower);
    return !token.lower.endsWith("ing");
  }

  private startsWithNoun(i: number): boolean {
    const token = at(this.tokens, i);
    return (
      token.kind === "number" ||
      (token.kind === "word" && ["a", "an", "the", "more", "over", "several", "new"].includes(token.lower))
    );
  }

  private startsWithName(i: number): boolean {
    const start = isWord(at(this.tokens, i), "the", "both") ? i + 1 : i;
    return at(this.tokens, start).kind === "name" || isWord(at(this.tokens, i), "it", "they", "she", "he", "i", "we");
  }

  private directlyJoined(group: VerbGroup): boolean {
    let i = group.first - 1;
    while (at(this.tokens, i).kind === "word" && closed.isAdverb(at(this.tokens, i).lower)) i--;
    const token = at(this.tokens, i);
    return isMark(token, ",") || isWord(token, "and", "or", "but", "then", "also");
  }

  /** "and, in May 2024, hired": where the phrase between the commas opens. */
  private interruption(verb: number): number | undefined {
    if (!isMark(at(this.tokens, verb - 1), ",")) return undefined;
    for (let i = verb - 2; i > verb - 14 && i > 0; i--) {
      const token = at(this.tokens, i);
      if (isMark(token, ",", ";"))
        return isMark(token, ",") && isWord(at(this.tokens, i - 1), "and", "but") ? i : undefined;
      if (isWord(token, "and", "but")) return closed.prepositions.has(at(this.tokens, i + 1).lower) ? i + 1 : undefined;
    }
    return undefined;
  }

  private joinStart(verb: number): number {
    let i = (this.interruption(verb) ?? verb) - 1;
    for (; i > 0; i--) {
      const token = at(this.tokens, i);
      if (
        !(
          isWord(token, "and", "or", "but", "then", "also") ||
          isMark(token, ",") ||
          (token.kind === "word" && closed.isAdverb(token.lower))
        )
      )
        break;
    }
    return i + 1;
  }

  private pluralSubject(clause: Draft): boolean {
    return (
      clause.verb.bare ||
      (clause.verb.aspect === "present" && at(this.tokens, clause.verb.last).lower === clause.verb.lemma)
    );
  }

  /** "; through its network, brings together …": an opening phrase and no subject after a semicolon. */
  private onlyPhrase(from: number, to: number): boolean {
    if (this.last === undefined || !isMark(at(this.tokens, to - 1), ",")) return false;
    const opens = isWord(at(this.tokens, from), "and", "but") ? from + 1 : from;
    const commas = this.tokens.slice(opens, to).filter((t) => isMark(t, ",")).length;
    return (
      commas === 1 && at(this.tokens, opens).kind === "word" && closed.prepositions.has(at(this.tokens, opens).lower)
    );
  }

  private emptyBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const token = at(this.tokens, i);
      if (
        isMark(token, ",") ||
        isWord(token, "and", "or", "but", "then") ||
        (token.kind === "word" && closed.isAdverb(token.lower))
      )
        continue;
      return false;
    }
    return true;
  }

  private commaBetween(from: number, to: number): boolean {
    return this.lastCommaBetween(from, to, true) !== undefined;
  }
  private lastCommaBetween(from: number, to: number, first: boolean): number | undefined {
    const found: number[] = [];
    for (let i = from + 1; i < to; i++) if (isMark(at(this.tokens, i), ",")) found.push(i);
    return first ? found.at(-1) : found[0];
  }

  /** A bare form in -ed after the verb: a participle where no object follows it. */
  private isParticiple(group: VerbGroup): boolean {
    const next = at(this.tokens, group.last + 1);
    if (next.kind === "mark") return true;
    if (next.kind !== "word") return false;
    if (["by", "as"].includes(next.lower)) return true;
    const afterAnd =
      isWord(at(this.tokens, group.first - 1), "and", "but", "also", "then") ||
      closed.isAdverb(at(this.tokens, group.first - 1).lower);
    return closed.prepositions.has(next.lower) && !afterAnd;
  }

  /** Before any main verb: "projects funded by X trained crews", where a later verb is the finite one. */
  private isParticipleOfSubject(group: VerbGroup): boolean {
    const { tokens } = this;
    const previous = at(tokens, group.first - 1);
    const next = at(tokens, group.last + 1);
    const afterComma = isMark(previous, ",") && group.first > this.from + 1;
    const opens = group.first === this.from;
    if (opens && this.last === undefined) return true;
    const adjacentName = previous.kind === "name" || isWord(previous, "it", "they", "we", "he", "she", "i", "who");
    const prepositional =
      next.kind === "mark" ||
      (next.kind === "word" && closed.prepositions.has(next.lower)) ||
      (next.kind === "word" && next.lower === "to");
    if (!prepositional && !afterComma) return false;
    if (isWord(next, "by")) return this.laterFinite(group);
    if (afterComma) return prepositional && this.laterFinite(group);
    return !adjacentName && this.laterFinite(group);
  }

  /** A later verb that nothing joins to this one. */
  private laterFinite(group: VerbGroup): boolean {
    let relative = false;
    for (let i = group.last + 1; i < this.tokens.length; i++) {
      const token = at(this.tokens, i);
      if (isMark(token, ";", ":")) return false;
      if (token.kind === "word" && (closed.relatives.has(token.lower) || token.lower === "that")) relative = true;
      if (token.kind === "word" && (closed.complementizers.has(token.lower) || closed.contrasts.has(token.lower)))
        return false;
      const found = verbGroupAt(this.tokens, i, group);
      if (!found) continue;
      if (nonfinite.has(found.aspect)) {
        i = found.last;
        continue;
      }
      if (relative) {
        relative = false;
        i = found.last;
        continue;
      }
      const before = at(this.tokens, found.first - 1);
      // "the forum, held in May, gathered": the second comma closes what the first opened
      const closes = isMark(before, ",") && isMark(at(this.tokens, group.first - 1), ",") && !this.isParticiple(found);
      if (closes) return true;
      if (isWord(before, "and", "or", "but") || (isMark(before, ",") && found.aspect === "either")) {
        i = found.last;
        continue;
      }
      const after = at(this.tokens, found.last + 1);
      if (found.aspect === "either" && (isWord(after, "by", "in", "at", "on", "under") || after.kind === "mark")) {
        i = found.last;
        continue;
      }
      return true;
    }
    return false;
  }
}

const pastLike: ReadonlySet<Aspect> = new Set(["past", "either", "perfect", "passive"]);
const presentLike: ReadonlySet<Aspect> = new Set(["present", "progressive", "being"]);

/** Verbs of one list mix tenses, but one that could go with two others goes with the one of its tense. */
const agrees = (a: VerbGroup, b: VerbGroup): boolean =>
  (pastLike.has(a.aspect) && pastLike.has(b.aspect)) ||
  (presentLike.has(a.aspect) && presentLike.has(b.aspect) && a.bare === b.bare) ||
  (a.aspect === "perfect" && presentLike.has(b.aspect)) ||
  a.aspect === b.aspect;
