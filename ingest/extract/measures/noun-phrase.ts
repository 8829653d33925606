import { verbReading } from "../../vocabulary/verb-forms";
import * as closed from "../clauses/function-words";
import { at, type Token } from "../clauses/token";
import { type Doer, doer } from "./doer";
import { exampleNames, joins, runFrom, withoutOfficesPlace } from "./names";
import { bodyNouns, collectiveNouns, nounsInIng, officeNouns, ownedNouns, personNouns, singular } from "./nouns";

/** What kind of subject a noun phrase is, and whom it names. */
export interface NounPhrase {
  readonly kind: "named" | "pronoun" | "person" | "country" | "first-person" | "collective" | "thing" | "none";
  readonly doers: readonly Doer[];
  /** True where the names are the whole subject, so that the clause may begin at its verb. */
  readonly whole: boolean;
  /** The head noun of what is no name, in the singular: "farmer", "programme"; its article or demonstrative. */
  readonly noun?: string;
  readonly determiner?: string;
  /** "Both organizations", "the two bodies": how many were named before. */
  readonly count?: number;
}

const none: NounPhrase = { kind: "none", doers: [], whole: false };

/** Without the conjunctions and adverbs that a phrase opens with. */
export const withoutLead = (tokens: readonly Token[]): readonly Token[] => {
  let i = 0;
  while (i < tokens.length) {
    const token = at(tokens, i);
    if (
      token.kind === "word" &&
      (closed.conjunctions.has(token.lower) || closed.isAdverb(token.lower) || token.lower === "both")
    )
      i++;
    else break;
  }
  return tokens.slice(i);
};

/** "The Union's Panel met": a name that another owns stands alone. */
const withoutOwners = (tokens: readonly Token[]): readonly Token[] => {
  const owned = tokens.findIndex((t, i) => /^['’]s?$/.test(t.text) && at(tokens, i + 1).kind === "name");
  return owned > 0 && at(tokens, owned - 1).kind === "name"
    ? [...tokens.slice(0, owned - 1), ...tokens.slice(owned + 1)]
    : tokens;
};

/** Reads the head of a subject; `aside` is what stands between commas after it. */
export function readHead(head: readonly Token[], aside: readonly Token[]): NounPhrase {
  const tokens = withoutOwners(withoutLead(head));
  const [first] = tokens;
  if (first === undefined) return none;
  if (first.kind === "word" && tokens.length <= 2) {
    if (["i", "we"].includes(first.lower)) return { kind: "first-person", doers: [], whole: true };
    if (["he", "she"].includes(first.lower)) return { kind: "person", doers: [], whole: true };
    if (["it", "they", "both"].includes(first.lower)) return { kind: "pronoun", doers: [], whole: true };
  }
  const several = countedBefore(head);
  if (several !== undefined) return { kind: "pronoun", doers: [], whole: false, count: several };
  const names = withoutOfficesPlace(tokens.filter((t) => t.kind === "name"));
  // "Strengthening OPAL offers a way": what might be done, not one who acts
  if (names.length > 0 && isActivity(first, at(tokens, 1)))
    return { kind: "thing", doers: [], whole: false, noun: first.lower };
  if (names.length === 0) return unnamed(tokens, aside);
  if (tokens.every(joins)) {
    const construction = names.length > 1 ? "joint-subject" : "subject";
    return { kind: "named", doers: toDoers(names, construction), whole: true };
  }
  return nounPhrase(tokens, aside);
}

const counts: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4 };

/** "Both organizations", "the two bodies", "the three countries". */
function countedBefore(head: readonly Token[]): number | undefined {
  const words = head.filter((t) => !(t.kind === "word" && (t.lower === "the" || closed.isAdverb(t.lower))));
  const [counter, noun, ...others] = words;
  if (noun?.kind !== "word" || others.length > 0 || counter === undefined) return undefined;
  const definite = counter.lower === "both" || head.some((t) => t.lower === "the");
  const people = collectiveNouns.has(noun.lower) || bodyNouns.has(singular(noun.lower)) || noun.lower === "sides";
  return definite && people ? counts[counter.lower] : undefined;
}

const isActivity = ({ kind, lower }: Token, next: Token): boolean =>
  (next.kind === "name" || (next.kind === "word" && closed.determiners.has(next.lower))) &&
  kind === "word" &&
  lower.endsWith("ing") &&
  !nounsInIng.has(lower) &&
  verbReading(lower)?.forms.has("gerund") === true;

const toDoers = (names: readonly Token[], construction: string): Doer[] =>
  names.flatMap((name) => doer(name, construction) ?? []);

function unnamed(tokens: readonly Token[], aside: readonly Token[]): NounPhrase {
  const examples = exampleNames(aside);
  // "the following States"
  const nouns = tokens
    .filter((t) => t.kind === "word" && !closed.isAdverb(t.lower) && t.lower !== "following")
    .map((t) => t.lower);
  const headNoun = nounOf(nouns);
  const collective = collectiveNouns.has(headNoun);
  if (isGovernment(nouns)) return { kind: "country", doers: [], whole: true };
  if (nouns[0] === "the" && nouns.length <= 3 && (personNouns.has(headNoun) || officeNouns.has(headNoun)))
    return { kind: "person", doers: [], whole: false, noun: singular(headNoun), determiner: "the" };
  if (tokens.some((t, i) => t.lower === "country" && at(tokens, i - 1).lower === "the"))
    return { kind: "country", doers: [], whole: nouns.length <= 2 };
  if (collective && /^(?:these|those|both)$/.test(nouns[0] ?? "")) return { kind: "pronoun", doers: [], whole: true };
  if (examples.length) return { kind: "named", doers: toDoers(examples, "example"), whole: false };
  return {
    kind: collective ? "collective" : "thing",
    doers: [],
    whole: false,
    noun: singular(headNoun),
    determiner: at(tokens, 0).lower,
  };
}

/** "The Government", "the State party", "judicial authorities": of the State spoken of. */
const isGovernment = (nouns: readonly string[]): boolean =>
  nouns.length <= 4 &&
  (nouns.join(" ") === "the state party" ||
    (/^(?:the|its|his|her|their|our|my)$/.test(nouns[0] ?? "") && nouns.at(-1) === "government") ||
    (nouns.length > 1 && nouns.at(-1) === "authorities"));

/** The last word before "of", "in", "that" …: the head of a noun phrase. */
function nounOf(words: readonly string[]): string {
  const stop = words.findIndex(
    (w, i) =>
      i > 0 &&
      (closed.prepositions.has(w) ||
        w === "that" ||
        closed.relatives.has(w) ||
        (i > 1 && /(?:ed|made|held|led)$/.test(w))),
  );
  return (stop < 0 ? words : words.slice(0, stop)).at(-1) ?? "";
}

function nounPhrase(tokens: readonly Token[], aside: readonly Token[]): NounPhrase {
  const firstName = tokens.findIndex((t) => t.kind === "name");
  const lead = tokens.slice(0, firstName);
  const preposition = lead.findIndex((t) => t.kind === "word" && closed.prepositions.has(t.lower));
  if (preposition < 0) return nameFirst(tokens, firstName);
  const words = lead
    .slice(0, preposition)
    .filter((t) => t.kind === "word")
    .map((t) => t.lower);
  // "Chamber IX of the Court"
  const noun = singular(words.findLast((w) => !/^[ivxl]+$/.test(w)) ?? "");
  const word = at(lead, preposition).lower;
  const examples = exampleNames(tokens);
  if (examples.length) return { kind: "named", doers: toDoers(examples, "example"), whole: false };
  const close =
    lead.slice(preposition).filter((t) => t.kind === "word" && closed.prepositions.has(t.lower)).length === 1;
  const office = officeNouns.has(singular(words.findLast((w) => officeNouns.has(singular(w))) ?? ""));
  const last = at(lead, lead.length - 1).lower === "the" ? at(lead, lead.length - 2) : at(lead, lead.length - 1);
  const owned = ["of", "by", "from"].includes(word) && ownedNouns.has(noun) && close;
  if (owned || (office && last.lower === "of")) {
    const doers = toDoers(runFrom(tokens, firstName), "owner");
    return { kind: "named", doers: doers.map((d) => (office ? { ...d, person: true } : d)), whole: false, noun };
  }
  return unnamed(tokens, aside);
}

/** "The OPAL Seed Fund pays", "Fiji's reform guarantees": the name stands before the noun. */
function nameFirst(tokens: readonly Token[], firstName: number): NounPhrase {
  const run = runFrom(tokens, firstName);
  const after = tokens.slice(tokens.indexOf(run.at(-1) ?? at(tokens, firstName)) + 1);
  const [next] = after;
  // "OPAL and its partners": those without a name act too, and are nobody
  const withOthers = next?.kind === "word" && next.lower === "and" && at(after, 1).kind === "word";
  if (withOthers) return { kind: "named", doers: toDoers(run, "subject"), whole: true };
  // "OPAL in Chad", "OPAL under its plan trained": the name is the subject, a place or a means follows
  if (next?.kind === "word" && closed.prepositions.has(next.lower))
    return { kind: "named", doers: toDoers(run, run.length > 1 ? "joint-subject" : "subject"), whole: true };
  const states = run.every((name) => name.thing?.kind === "State");
  const noun = singular(
    nounOf(after.filter((t) => t.kind === "word" && !closed.isAdverb(t.lower)).map((t) => t.lower)),
  );
  // "Fijian security forces and local crews", "Fijian police officers"
  const organ = after.slice(0, after.findIndex((t) => t.lower === "and") + 1 || after.length).some(isOrgan);
  const possessive = next !== undefined && /^['’]/.test(next.text);
  // "Fijian fishing grew" tells of Fiji as a place
  if (states && !possessive && !organ && !ownedNouns.has(noun) && !officeNouns.has(noun))
    return { kind: "thing", doers: [], whole: false, noun };
  return { kind: "named", doers: toDoers(run, "compound"), whole: false, noun };
}

/** Words of the organs of a State, beside whatever noun: "police officers", "military vehicles". */
const isOrgan = ({ kind, lower }: Token): boolean =>
  kind === "word" &&
  /^(?:military|police|army|navy|naval|security|armed|government|governmental|municipal|judicial|forces|courts?|officials|authorities|troops)$/.test(
    lower,
  );
