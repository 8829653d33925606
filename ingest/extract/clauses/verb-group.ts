import { type VerbClass, type VerbReading, verbReading } from "../../vocabulary/verb-forms";
import { bareVerbAt, unlistedForm } from "./bare-verb";
import * as closed from "./function-words";
import { at, type Token } from "./token";

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
  "concerned",
  "alarmed",
  "dismayed",
  "disturbed",
]);

/** "Is concerned with ports" tells a field; "is concerned about ports" what someone thinks of it. */
const isActive = (tokens: readonly Token[], participle: number): boolean =>
  activeParticiples.has(at(tokens, participle).lower) &&
  (at(tokens, participle).lower !== "concerned" || at(tokens, participle + 1).lower !== "with");

export const nonfinite: ReadonlySet<Aspect> = new Set(["infinitive", "gerund", "participle"]);

const pastAdverbs = (tokens: readonly Token[], index: number): { index: number; negated: boolean } => {
  let negated = false;
  let i = index;
  for (; ; i++) {
    const word = at(tokens, i);
    if (word.kind !== "word") break;
    if (closed.negations.has(word.lower)) negated = true;
    // "has most vigorously pursued"
    else if (/^(?:most|more|very)$/.test(word.lower) && closed.isAdverb(at(tokens, i + 1).lower)) continue;
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
  return word.kind === "word" ? unlistedForm(word.lower) : undefined;
};

/** The group of verbs that begins at a word, if one does. */
export function verbGroupAt(
  tokens: readonly Token[],
  first: number,
  before: VerbGroup | undefined,
  lenient = false,
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
    if (verb?.participle) return group(verb.last, verb.reading, finite ? aspectOf(verb) : "gerund", verb.negated);
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
      const active = isActive(tokens, next.index);
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
  const single = bareVerbAt(tokens, first, before, lenient);
  return single && group(first, single.reading, single.aspect, false, single.bare);
}

/** "has been trained", "has been training", "has trained", "has been a school". */
const aspectOf = (verb: Chain): Aspect =>
  verb.reading === undefined ? "being" : verb.passive ? "passive" : verb.progressive ? "progressive" : "perfect";

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
      const active = isActive(tokens, after.index);
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
