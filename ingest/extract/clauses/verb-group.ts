import * as closed from "./function-words";
import { at, type Token } from "./token";
import { type VerbClass, type VerbReading, verbReading } from "./verbs";

/** How a group of verbs is said. `either` is a bare form in -ed that may be a past or a participle. */
export type Aspect =
  | "past"
  | "present"
  | "perfect"
  | "progressive"
  | "passive"
  | "future"
  | "modal"
  | "being"
  | "either"
  | "infinitive"
  | "gerund"
  | "participle";

export interface VerbGroup {
  /** Index of its first word, an adverb before it left out, and of its main verb. */
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly aspect: Aspect;
  readonly classes: ReadonlySet<VerbClass>;
  readonly negated: boolean;
  /** True for a bare base form ("train"), which only some neighbours allow. */
  readonly bare: boolean;
}

const noClasses: ReadonlySet<VerbClass> = new Set();
const stateClass: ReadonlySet<VerbClass> = new Set(["state"]);
/** "is focused on", "is aimed at": passive in form, active in meaning. */
const activeParticiples = new Set([
  "aimed",
  "focused",
  "committed",
  "dedicated",
  "engaged",
  "centred",
  "geared",
  "directed",
]);

export const nonfinite: ReadonlySet<Aspect> = new Set(["infinitive", "gerund", "participle"]);

const pastAdverbs = (tokens: readonly Token[], index: number): { index: number; negated: boolean } => {
  let negated = false;
  let i = index;
  for (; ; i++) {
    const word = at(tokens, i);
    if (word.kind !== "word") break;
    if (closed.negations.has(word.lower)) negated = true;
    else if (!(closed.isAdverb(word.lower) || word.lower === "both")) break;
  }
  return { index: i, negated };
};
const readingAt = (tokens: readonly Token[], index: number): VerbReading | undefined => {
  const word = at(tokens, index);
  return word.kind === "word" ? verbReading(word.lower) : undefined;
};
/** "worked", "built": a form by its ending where the verb is in no list. */
const participleAt = (tokens: readonly Token[], index: number): VerbReading | undefined => {
  const reading = readingAt(tokens, index);
  if (reading) return reading.forms.has("participle") ? reading : undefined;
  const word = at(tokens, index);
  return word.kind === "word" && /^[^-].*[^e]ed$/.test(word.lower) && word.lower.length > 4
    ? unlisted(word.lower)
    : undefined;
};
const unlisted = (word: string): VerbReading => ({
  lemma: word.replace(/ed$/, ""),
  forms: new Set(["past", "participle"]),
  classes: new Set(["action"]),
  alsoNoun: false,
});

/** The group of verbs that begins at a word, if one does. */
export function verbGroupAt(
  tokens: readonly Token[],
  first: number,
  before: VerbGroup | undefined,
): VerbGroup | undefined {
  const word = at(tokens, first);
  if (word.kind !== "word") return undefined;
  const group = (
    last: number,
    reading: VerbReading | undefined,
    aspect: Aspect,
    negated = false,
    bare = false,
  ): VerbGroup => ({
    first,
    last,
    lemma: reading?.lemma ?? "be",
    aspect,
    classes: reading?.classes ?? noClasses,
    negated,
    bare,
  });
  if (closed.modals.has(word.lower) || closed.future.has(word.lower)) {
    const verb = auxiliaries(tokens, first + 1);
    if (verb === undefined) return undefined;
    const aspect = closed.future.has(word.lower) ? (verb.passive ? "passive" : "future") : "modal";
    return group(verb.last, verb.reading, aspect, verb.negated);
  }
  if (closed.have.has(word.lower)) {
    const verb = auxiliaries(tokens, first + 1, true);
    const finite = closed.finiteHave.has(word.lower);
    if (verb?.participle)
      return group(
        verb.last,
        verb.reading,
        finite ? (verb.passive ? "passive" : verb.progressive ? "progressive" : "perfect") : "gerund",
        verb.negated,
      );
    return { ...group(first, undefined, finite ? "being" : "gerund"), lemma: "have", classes: stateClass };
  }
  if (closed.be.has(word.lower)) {
    const finite = closed.finiteBe.has(word.lower);
    const next = pastAdverbs(tokens, first + 1);
    const participle = participleAt(tokens, next.index);
    const reading = readingAt(tokens, next.index);
    if (at(tokens, next.index).lower === "being" && participleAt(tokens, next.index + 1))
      return group(next.index + 1, participleAt(tokens, next.index + 1), finite ? "passive" : "gerund", next.negated);
    if (reading?.forms.has("gerund"))
      return group(next.index, reading, finite ? "progressive" : "gerund", next.negated);
    if (participle) {
      const active = activeParticiples.has(at(tokens, next.index).lower);
      return group(next.index, participle, !finite ? "gerund" : active ? "present" : "passive", next.negated);
    }
    if (finite && at(tokens, next.index).lower === "to") {
      const verb = auxiliaries(tokens, next.index + 1);
      if (verb?.reading) return group(verb.last, verb.reading, "modal", next.negated);
    }
    return group(first, undefined, finite ? "being" : "gerund", next.negated);
  }
  if (closed.doing.has(word.lower)) {
    const verb = auxiliaries(tokens, first + 1);
    return verb?.reading?.forms.has("base")
      ? group(verb.last, verb.reading, word.lower === "did" ? "past" : "present", verb.negated)
      : undefined;
  }
  if (word.lower === "to") {
    const verb = auxiliaries(tokens, first + 1);
    return verb === undefined ? undefined : group(verb.last, verb.reading, "infinitive", verb.negated);
  }
  return bareVerb(tokens, first, before, group);
}

interface Chain {
  readonly last: number;
  readonly reading: VerbReading | undefined;
  readonly participle: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly negated: boolean;
}

/** What follows a modal, "to", "have": the rest of the chain up to its main verb. */
function auxiliaries(tokens: readonly Token[], from: number, participleOnly = false): Chain | undefined {
  const next = pastAdverbs(tokens, from);
  const word = at(tokens, next.index);
  if (word.kind !== "word") return undefined;
  const chain = (last: number, reading: VerbReading | undefined, kind: Partial<Chain> = {}): Chain => ({
    last,
    reading,
    participle: false,
    passive: false,
    progressive: false,
    negated: next.negated,
    ...kind,
  });
  if (word.lower === "be" || word.lower === "been") {
    const after = pastAdverbs(tokens, next.index + 1);
    const participle = participleAt(tokens, after.index);
    const reading = readingAt(tokens, after.index);
    if (reading?.forms.has("gerund")) return chain(after.index, reading, { participle: true, progressive: true });
    if (participle) {
      const active = activeParticiples.has(at(tokens, after.index).lower);
      return chain(after.index, participle, { participle: true, passive: !active });
    }
    return chain(next.index, undefined, { participle: word.lower === "been" });
  }
  if (word.lower === "have" && !participleOnly)
    return auxiliaries(tokens, next.index + 1, true) ?? chain(next.index, undefined);
  const reading = participleOnly ? participleAt(tokens, next.index) : readingAt(tokens, next.index);
  if (reading === undefined)
    return participleOnly && word.lower === "had" ? chain(next.index, undefined, { participle: true }) : undefined;
  if (!participleOnly && !reading.forms.has("base")) return undefined;
  return chain(next.index, reading, { participle: participleOnly });
}

type MakeGroup = (
  last: number,
  reading: VerbReading | undefined,
  aspect: Aspect,
  negated?: boolean,
  bare?: boolean,
) => VerbGroup;

function bareVerb(
  tokens: readonly Token[],
  index: number,
  before: VerbGroup | undefined,
  group: MakeGroup,
): VerbGroup | undefined {
  const word = at(tokens, index);
  const reading =
    verbReading(word.lower) ??
    (afterName(tokens, index) && /^[^-].*[^e]ed$/.test(word.lower) ? unlisted(word.lower) : undefined);
  if (reading === undefined) return undefined;
  const previous = lookBack(tokens, index);
  if (reading.forms.has("gerund")) return group(index, reading, "gerund");
  if (closesOff(previous)) return undefined;
  const past = reading.forms.has("past");
  const participle = reading.forms.has("participle");
  if (past && participle && reading.forms.has("base")) {
    // "set", "put", "read": a past only beside one who acts
    return previous.kind === "name" ? group(index, reading, "past") : undefined;
  }
  if (past && participle) return group(index, reading, "either");
  if (past) return group(index, reading, "past");
  if (participle) return group(index, reading, "participle");
  if (reading.forms.has("third"))
    return mayBeThird(tokens, index, previous, reading) ? group(index, reading, "present") : undefined;
  if (!mayBeBase(previous, before, tokens, index, reading)) return undefined;
  // a base form follows a base form: "to ban nets, protect reefs and pay crews"
  const listed = previous.text === "," || previous.lower === "and" || previous.lower === "or";
  if (listed && before && !before.bare) return group(index, reading, before.aspect);
  return group(index, reading, "present", false, true);
}

const afterName = (tokens: readonly Token[], index: number): boolean => lookBack(tokens, index).kind === "name";

/** The word before, adverbs skipped. */
function lookBack(tokens: readonly Token[], index: number): Token {
  let i = index - 1;
  while (at(tokens, i).kind === "word" && closed.isAdverb(at(tokens, i).lower)) i--;
  return at(tokens, i);
}

/** After an article, an adjective, a possessive or a preposition stands no finite verb. */
const closesOff = (previous: Token): boolean =>
  /^['’]/.test(previous.text) ||
  (previous.kind === "word" &&
    ((closed.determiners.has(previous.lower) &&
      !["that", "this", "these", "those", "many", "both", "all", "others", "some", "several", "most"].includes(
        previous.lower,
      )) ||
      (closed.prepositions.has(previous.lower) && !["as"].includes(previous.lower)) ||
      (closed.isAdjective(previous.lower) && !/^(?:others|public|young|private)$/.test(previous.lower))));

function mayBeThird(tokens: readonly Token[], index: number, previous: Token, reading: VerbReading): boolean {
  if (!reading.alsoNoun) return true;
  if (nounFollows(tokens, index)) return false;
  if (previous.kind === "name") return true;
  const pronoun =
    previous.kind === "word" &&
    (closed.subjectPronouns.has(previous.lower) || closed.relatives.has(previous.lower) || previous.lower === "that");
  if (previous.lower === "and") return !stopsObject(at(tokens, index + 1));
  return pronoun || opensObject(at(tokens, index + 1)) || previous.kind === "thing";
}
/** "OPAL funds were spent": after the word comes a verb or an "of", so it was a noun. */
const nounFollows = (tokens: readonly Token[], index: number): boolean => {
  const next = at(tokens, index + 1);
  return (
    next.kind === "word" &&
    (closed.be.has(next.lower) ||
      closed.have.has(next.lower) ||
      closed.modals.has(next.lower) ||
      closed.future.has(next.lower) ||
      next.lower === "of")
  );
};
const stopsObject = (next: Token): boolean =>
  next.kind === "mark" ||
  (next.kind === "word" && (closed.prepositions.has(next.lower) || closed.conjunctions.has(next.lower)));
const opensObject = (next: Token): boolean =>
  next.kind === "name" ||
  next.kind === "number" ||
  (next.kind === "word" && (closed.determiners.has(next.lower) || next.lower === "to" || next.lower === "that"));

function mayBeBase(
  previous: Token,
  before: VerbGroup | undefined,
  tokens: readonly Token[],
  index: number,
  reading: VerbReading,
): boolean {
  if (previous.kind === "name")
    return (
      joined(tokens, index) ||
      (!reading.alsoNoun && /s$/.test(previous.lower)) ||
      (reading.alsoNoun && /s$/.test(previous.lower) && opensObject(at(tokens, index + 1)))
    );
  if (previous.kind === "thing") return !reading.alsoNoun && joined(tokens, index);
  if (previous.kind !== "word")
    return (
      previous.text === "," &&
      before !== undefined &&
      (before.bare || before.aspect === "infinitive" || before.aspect === "future" || before.aspect === "modal")
    );
  if (["and", "or"].includes(previous.lower))
    return (
      before !== undefined &&
      (before.bare || before.aspect === "infinitive" || before.aspect === "future" || before.aspect === "modal")
    );
  if (
    ["they", "we", "i", "who", "which", "that", "these", "others", "both", "many", "some", "several"].includes(
      previous.lower,
    )
  )
    return true;
  const plural = /[^s]s$/.test(previous.lower) || closed.plurals.has(previous.lower);
  return plural && (!reading.alsoNoun || opensObject(at(tokens, index + 1)));
}
/** A run of names joined by "and" before the word. */
function joined(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1, steps = 0; i >= 0 && steps < 12; i--, steps++) {
    const t = at(tokens, i);
    if (t.kind === "word" && (t.lower === "and" || t.lower === "or")) return true;
    if (t.kind === "name" || t.text === "," || t.lower === "the") continue;
    if (t.kind === "word" && closed.isAdverb(t.lower)) continue;
    return false;
  }
  return false;
}
