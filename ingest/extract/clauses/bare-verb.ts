import { type VerbReading, verbReading } from "../../vocabulary/verb-forms";
import { asAdjective, betweenAdjectives, qualifies, saidWithAFeeling, whatIsInformed } from "./as-adjective";
import * as closed from "./function-words";
import { at, isMark, isWord, type Token } from "./token";
import type { Aspect, VerbGroup } from "./verb-group";

/** How a single word is read as a verb: nothing where it is a noun here. */
export interface BareVerb {
  readonly reading: VerbReading;
  readonly aspect: Aspect;
  readonly bare: boolean;
}

/**
 * Reads a word without an auxiliary. Three guards keep nouns out: no verb after an article, adjective, possessive or
 * preposition; a base form only after a plural, a run of names, or another base form; a form in -s that could be a
 * noun only after a name or conjunction, or before an article. `lenient` lowers the third.
 */
export function bareVerbAt(
  tokens: readonly Token[],
  index: number,
  before: VerbGroup | undefined,
  lenient: boolean,
): BareVerb | undefined {
  const word = at(tokens, index);
  // a capital inside a sentence is part of a name: "Report 2024"
  if (index > 0 && /^\p{Lu}/u.test(word.text) && at(tokens, index - 1).kind !== "mark") return undefined;
  // "provided that", "given that" join clauses
  if (/^(?:provided|given)$/.test(word.lower) && at(tokens, index + 1).lower === "that") return undefined;
  if (asAdjective.test(word.lower) && qualifies(at(tokens, index + 1)) && !goesOn(tokens, index, before))
    return undefined;
  // "prior and informed consent"
  if (word.lower === "informed" && isWord(at(tokens, index + 1), ...whatIsInformed)) return undefined;
  const previousIndex = subjectEnd(tokens, index);
  const previous = at(tokens, previousIndex);
  const reading = verbReading(word.lower) ?? (previous.kind === "name" ? unlistedForm(word.lower) : undefined);
  if (reading === undefined) return undefined;
  const { forms } = reading;
  const read = (aspect: Aspect, bare = false): BareVerb => ({ reading, aspect, bare });
  if (forms.has("gerund")) return read("gerund");
  if (closesOff(previous)) return undefined;
  if (forms.has("past") && forms.has("participle")) {
    // "the options set out in the report"
    if (isWord(at(tokens, index + 1), "out", "forth") && isWord(at(tokens, index + 2), "in", "by", "above", "below"))
      return read("participle");
    // "set", "put": a past only beside one who acts
    if (forms.has("base")) return beside(tokens, previousIndex, index) ? read("past") : undefined;
    // "the report, entitled …": tells what it is called
    if (betweenAdjectives(tokens, index) || /^(?:entitled|titled|subtitled|dated)$/.test(word.lower))
      return read("participle");
    return read(saidWithAFeeling(tokens, index) ? "past" : "either");
  }
  if (forms.has("past")) return read("past");
  // "plants that run on wind": the base form of "run" is its participle too
  if (forms.has("participle"))
    return forms.has("base") && pluralWords.has(previous.lower) ? read("present", true) : read("participle");
  if (forms.has("third")) return mayBeThird(tokens, index, previous, reading, lenient) ? read("present") : undefined;
  const listed = isListing(at(tokens, lookBack(tokens, index)));
  if (listed && before !== undefined && takesBase(before))
    return before.bare ? read("present", true) : read(before.aspect);
  return mayBeBase(tokens, index, previousIndex, reading, lenient) ? read("present", true) : undefined;
}

/** "OPAL continued work on nets": a verb beside a name where none came before. */
const goesOn = (tokens: readonly Token[], index: number, before: VerbGroup | undefined): boolean =>
  before === undefined && at(tokens, index).lower === "continued" && at(tokens, index - 1).kind === "name";

/** Beside one who acts, a capital, an "and", or after an aside. */
function beside(tokens: readonly Token[], previousIndex: number, index: number): boolean {
  const previous = at(tokens, previousIndex);
  if (nounFollows(at(tokens, index + 1))) return false;
  return (
    previous.kind === "name" ||
    previous.lower === "and" ||
    at(tokens, index - 1).text === "," ||
    closed.subjectPronouns.has(previous.lower) ||
    /^\p{Lu}/u.test(previous.text)
  );
}

const takesBase = (group: VerbGroup): boolean =>
  group.bare || group.aspect === "infinitive" || group.aspect === "future" || group.aspect === "modal";
const isListing = (t: Token): boolean =>
  t.text === "," || (t.kind === "word" && (t.lower === "and" || t.lower === "or"));

/** A verb that no list has, known by its ending beside a name. */
export function unlistedForm(word: string): VerbReading | undefined {
  if (!/^[^-]{3,}[^e]ed$/.test(word)) return undefined;
  return {
    lemma: word.replace(/ed$/, ""),
    forms: new Set(["past", "participle"]),
    classes: new Set(["action"]),
    alsoNoun: false,
  };
}

/** The index of the word before, adverbs skipped. */
function lookBack(tokens: readonly Token[], index: number): number {
  let i = index - 1;
  while (i > 0 && at(tokens, i).kind === "word" && closed.isAdverb(at(tokens, i).lower) && !isCapital(at(tokens, i)))
    i--;
  return i;
}
const isCapital = (t: Token): boolean => /^\p{Lu}/u.test(t.text);

/** The index of the word before, adverbs and an aside between commas skipped: "OPAL, through its plan, trains". */
function subjectEnd(tokens: readonly Token[], index: number): number {
  const i = lookBack(tokens, index);
  if (at(tokens, i).text !== ",") return i;
  for (let k = i - 1; k > 0 && k > i - 40; k--) {
    const token = at(tokens, k);
    // "; through its school, trains guards": an opening phrase, whose clause shares the subject before the semicolon
    if (token.text === ";") return closed.prepositions.has(at(tokens, k + 1).lower) ? k : i;
    if (token.text === "," && opensAside(at(tokens, k + 1))) {
      const before = at(tokens, k - 1);
      return before.kind === "name" || before.kind === "thing" || before.kind === "word" ? subjectEnd(tokens, k) : i;
    }
  }
  return i;
}
const opensAside = (t: Token): boolean =>
  t.kind === "word" &&
  (closed.prepositions.has(t.lower) ||
    ["together", "jointly", "a", "an", "the", "which", "who", "such", "supported", "led"].includes(t.lower) ||
    verbReading(t.lower)?.forms.has("participle") === true);

/** After an article, an adjective, a possessive or a preposition stands no finite verb. */
const closesOff = (previous: Token): boolean =>
  /^['’]/.test(previous.text) ||
  (previous.kind === "word" &&
    ((closed.determiners.has(previous.lower) && !standAlone.has(previous.lower)) ||
      (closed.prepositions.has(previous.lower) && previous.lower !== "as") ||
      (closed.isAdjective(previous.lower) &&
        !/^(?:others|public|young|private)$/.test(previous.lower) &&
        // "the Attorney General opened"
        !(isCapital(previous) && previous.lower === "general"))));
const standAlone: ReadonlySet<string> = new Set([
  "that",
  "this",
  "these",
  "those",
  "many",
  "both",
  "all",
  "others",
  "some",
  "several",
]);

function mayBeThird(
  tokens: readonly Token[],
  index: number,
  previous: Token,
  reading: VerbReading,
  lenient: boolean,
): boolean {
  if (!reading.alsoNoun) return true;
  const next = at(tokens, index + 1);
  // "these requests"
  if (nounFollows(next) || isWord(previous, "these", "those", "both", "many", "several", "some", "all")) return false;
  // "with OPAL, Harbour partners, crews and others": one of a list
  if (isMark(at(tokens, index - 2), ",") && previous.kind === "name" && isMark(next, ",")) return false;
  if (previous.kind === "name" || previous.kind === "thing") return lenient || !insideNoun(tokens, index);
  if (previous.text === ";" || closesTitle(tokens, index)) return !stopsObject(next);
  if (previous.kind !== "word") return opensObject(next, reading.lemma);
  if (/^\p{Lu}/u.test(previous.text) && index > 2) return next.kind !== "mark";
  if (previous.lower === "and") return !stopsObject(next);
  if (closed.subjectPronouns.has(previous.lower) || closed.relatives.has(previous.lower) || previous.lower === "that")
    return true;
  return opensObject(next, reading.lemma) || (lenient && !stopsObject(next) && !/s$/.test(previous.lower));
}

/** "The Ports Act of 2021 supports crews", "Law No. 12 mandates nets": the number belongs to a name. */
function closesTitle(tokens: readonly Token[], index: number): boolean {
  let i = index - 1;
  while (at(tokens, i).kind === "number" || isMark(at(tokens, i), "/", "-")) i--;
  const before = isMark(at(tokens, i), ".") ? at(tokens, i - 1) : at(tokens, i);
  const noun = isWord(before, "of") ? at(tokens, i - 1) : before;
  return at(tokens, index - 1).kind === "number" && (isWord(before, "no", "nos") || /^\p{Lu}/u.test(noun.text));
}

/** "36 OPAL projects", "policy on OPAL and Fiji support": the names right before the word are part of a noun. */
function insideNoun(tokens: readonly Token[], index: number): boolean {
  if (at(tokens, index - 1).kind !== "name") return false;
  let i = index - 2;
  while (
    at(tokens, i).kind === "name" ||
    at(tokens, i).lower === "the" ||
    (at(tokens, i).lower === "and" && at(tokens, i - 1).kind === "name")
  )
    i--;
  const before = at(tokens, i);
  if (before.kind === "number") return true;
  const run = at(tokens, index - 2).lower === "and" || at(tokens, index - 3).lower === "and";
  const preposition = closed.prepositions.has(before.lower) && (before.lower !== "of" || run);
  return before.kind === "word" && (preposition || beforeNoun.has(before.lower));
}

const beforeNoun: ReadonlySet<string> = new Set(
  "a an its their each every other another several many some various all both relevant".split(" "),
);

/** "OPAL funds were spent": after the word comes a verb or an "of", so it was a noun. */
const nounFollows = (next: Token): boolean =>
  next.kind === "word" &&
  (closed.finiteBe.has(next.lower) ||
    closed.finiteHave.has(next.lower) ||
    closed.modals.has(next.lower) ||
    closed.future.has(next.lower) ||
    next.lower === "of");
const stopsObject = (next: Token): boolean =>
  next.kind === "mark" ||
  (next.kind === "word" && (closed.prepositions.has(next.lower) || closed.conjunctions.has(next.lower)));
/** Verbs that an infinitive follows; "access to" and "support to" are nouns. */
const takesInfinitive: ReadonlySet<string> = new Set(
  "aim seek plan help work continue intend begin start strive hope agree decide commit wish want need promise offer attempt try vow pledge serve move act look call".split(
    " ",
  ),
);
const opensObject = (next: Token, lemma: string): boolean =>
  next.kind === "name" ||
  next.kind === "number" ||
  (next.kind === "word" &&
    (closed.determiners.has(next.lower) ||
      next.lower === "that" ||
      (next.lower === "to" && takesInfinitive.has(lemma))));

const pluralWords: ReadonlySet<string> = new Set(
  "they we i who which that these others both many some several".split(" "),
);

function mayBeBase(
  tokens: readonly Token[],
  index: number,
  previousIndex: number,
  reading: VerbReading,
  lenient: boolean,
): boolean {
  const previous = at(tokens, previousIndex);
  const next = at(tokens, index + 1);
  if (nounFollows(next)) return false;
  if (previous.kind === "name") {
    // "I", "they" that stand for someone known
    if (pluralWords.has(previous.lower)) return true;
    if (examplesOfMany(tokens, previousIndex)) return !stopsObject(next);
    if (reading.alsoNoun && !lenient && insideNoun(tokens, index)) return false;
    if (joined(tokens, previousIndex)) return true;
    return reading.alsoNoun ? opensObject(next, reading.lemma) : /s$/.test(previous.lower) || lenient;
  }
  if (previous.kind === "thing")
    return !reading.alsoNoun && (joined(tokens, previousIndex) || /[^s]s$/.test(previous.lower));
  // "Acts No. 12 and No. 19 provide"
  if (previous.kind === "number" && !reading.alsoNoun) return closesTitle(tokens, index);
  if (previous.kind !== "word" || isListing(previous)) return false;
  if (isCapital(previous) && examplesOfMany(tokens, previousIndex)) return !stopsObject(next);
  if (pluralWords.has(previous.lower)) return true;
  const plural =
    (/[^s]s$/.test(previous.lower) && !isWord(previous, "this", "its", "thus")) || closed.plurals.has(previous.lower);
  return plural && (!reading.alsoNoun || opensObject(next, reading.lemma) || (lenient && !stopsObject(next)));
}

/** "Bodies such as OPAL support ports": the names before the verb are examples of a plural. */
function examplesOfMany(tokens: readonly Token[], end: number): boolean {
  let i = end;
  while (i > 0 && i > end - 24 && isListed(at(tokens, i))) i--;
  const suchAs = isWord(at(tokens, i), "as") && isWord(at(tokens, i - 1), "such");
  return suchAs && /[^s]s$/.test(at(tokens, i - 2).lower);
}
const isListed = (t: Token): boolean =>
  t.kind === "name" || isMark(t, ",") || isWord(t, "and", "or", "the", "of") || isCapital(t);

/** Whether the names that end at an index are a run joined by "and". */
function joined(tokens: readonly Token[], end: number): boolean {
  for (let i = end; i >= 0 && i > end - 12; i--) {
    const t = at(tokens, i);
    if (t.kind === "word" && (t.lower === "and" || t.lower === "or")) return true;
    if (t.kind === "name" || t.text === "," || t.lower === "the") continue;
    return false;
  }
  return false;
}
