import * as closed from "../clauses/function-words";
import { at, type Token } from "../clauses/token";
import { verbReading } from "../clauses/verbs";
import { type Doer, doer } from "./doer";
import { collectiveNouns, officeNouns, ownedNouns, personNouns, singular } from "./nouns";

export interface Subject {
  readonly kind: "named" | "pronoun" | "person" | "country" | "first-person" | "collective" | "thing" | "none";
  /** Named ones; for `thing` those of an opening phrase ("In Malta, …"). */
  readonly doers: readonly Doer[];
  /** The subject's own tokens, without opening phrases and interruptions. */
  readonly head: readonly Token[];
  /** Names of an opening phrase ("In Malta,"). */
  readonly opening: readonly Token[];
  /** True where the names are the whole subject, so that the clause may begin at its verb. */
  readonly whole: boolean;
  /** The head noun of what is no name, in the singular: "farmer", "programme"; its article or demonstrative. */
  readonly noun?: string;
  readonly determiner?: string;
}

interface Chunk {
  readonly tokens: readonly Token[];
  readonly nominal: boolean;
}

/** Who the subject of a clause is, from the tokens before its verb. */
export function subjectOf(region: readonly Token[]): Subject {
  const chunks = splitAtCommas(region);
  const interrupted = chunks.length > 1 && chunks.at(-1)?.tokens.length === 0;
  const { head, index } = pickHead(chunks, interrupted);
  const opening = chunks
    .slice(0, index)
    .filter((c) => opensWithPlace(c.tokens))
    .flatMap((c) => c.tokens.filter((t) => t.kind === "name"));
  const rest = chunks.slice(index + 1).flatMap((c) => c.tokens);
  return { ...readHead(head, rest), head, opening };
}

function splitAtCommas(region: readonly Token[]): Chunk[] {
  const chunks: Token[][] = [[]];
  for (const token of region) {
    if (token.kind === "mark" && token.text === ",") chunks.push([]);
    else if (!(token.kind === "mark" && /["“”:]/.test(token.text))) chunks.at(-1)?.push(token);
  }
  return chunks.flatMap(withoutOpening).map((tokens) => ({ tokens, nominal: isNominal(tokens) }));
}

/** "In Angola OPAL trained", "in 2007 the Board met": an opening phrase that no comma closes. */
function withoutOpening(tokens: readonly Token[]): (readonly Token[])[] {
  const first = at(tokens, 0);
  if (first.kind !== "word" || !closed.prepositions.has(first.lower) || at(tokens, tokens.length - 1).kind !== "name")
    return [tokens];
  const start = at(tokens, tokens.length - 2).lower === "the" ? tokens.length - 2 : tokens.length - 1;
  const before = at(tokens, start - 1);
  return before.kind === "number" || before.kind === "name" ? [tokens.slice(0, start), tokens.slice(start)] : [tokens];
}

/** A chunk that can be a subject: no opening phrase ("In 2024"), no aside ("together with X", "launched in May"). */
function isNominal(tokens: readonly Token[]): boolean {
  const [first, ...others] = withoutLead(tokens);
  if (first === undefined) return false;
  if (first.kind === "name" || first.kind === "thing" || first.kind === "number") return true;
  if (first.kind !== "word") return false;
  if (first.lower === "as" || closed.prepositions.has(first.lower) || closed.subordinators.has(first.lower))
    return false;
  if (first.lower === "together" || first.lower === "jointly" || closed.relatives.has(first.lower)) return false;
  if (first.lower === "to" || (first.lower === "such" && others[0]?.lower === "as")) return false;
  const reading = verbReading(first.lower);
  if (reading?.forms.has("participle") && !closed.determiners.has(first.lower))
    return (
      others[0]?.kind === "word" &&
      !closed.prepositions.has(others[0].lower) &&
      !/^(?:to)$/.test(others[0].lower) &&
      tokens.length > 1 &&
      !reading.forms.has("past")
    );
  return !(closed.isAdverb(first.lower) && tokens.length === 1);
}

const withoutLead = (tokens: readonly Token[]): readonly Token[] => {
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

function pickHead(chunks: readonly Chunk[], interrupted: boolean): { head: readonly Token[]; index: number } {
  const nominal = chunks.map((c) => c.nominal);
  let start = nominal.indexOf(true);
  if (start < 0) return { head: chunks.at(-1)?.tokens ?? [], index: Math.max(0, chunks.length - 1) };
  let end = start;
  while (nominal[end + 1]) end++;
  const run = chunks.slice(start, end + 1);
  const closing = run.at(-1)?.tokens ?? [];
  if (run.length > 1) {
    const listed = closing.some((t) => t.kind === "word" && t.lower === "and") && !isTime(run[0]?.tokens ?? []);
    if (listed) {
      // "In Fiji, Peru and Chad, the board …" is no list of subjects, but its first chunk is no nominal then
      return { head: run.flatMap((c) => c.tokens), index: start };
    }
    if (!interrupted && end === chunks.length - 1) start = end;
  }
  return { head: chunks[start]?.tokens ?? [], index: start };
}

/** "Last year, OPAL and Fiji …" */
const isTime = (tokens: readonly Token[]): boolean =>
  ["last", "this", "next", "each", "every", "earlier", "later", "today", "one"].includes(at(tokens, 0).lower);

const opensWithPlace = (tokens: readonly Token[]): boolean => {
  const [first] = withoutLead(tokens);
  return first?.kind === "word" && ["in", "at", "within", "for"].includes(first.lower);
};

type Read = Omit<Subject, "head" | "opening">;
const none: Read = { kind: "none", doers: [], whole: false };

function readHead(head: readonly Token[], aside: readonly Token[]): Read {
  const tokens = withoutLead(head);
  const [first] = tokens;
  if (first === undefined) return none;
  if (first.kind === "word" && tokens.length <= 2) {
    if (["i", "we"].includes(first.lower)) return { kind: "first-person", doers: [], whole: true };
    if (["he", "she"].includes(first.lower)) return { kind: "person", doers: [], whole: true };
    if (["it", "they", "both"].includes(first.lower)) return { kind: "pronoun", doers: [], whole: true };
  }
  const names = tokens.filter((t) => t.kind === "name");
  if (names.length === 0) return unnamed(tokens, aside);
  if (tokens.every(joins)) {
    const construction = names.length > 1 ? "joint-subject" : "subject";
    return { kind: "named", doers: toDoers(names, construction), whole: true };
  }
  return nounPhrase(tokens, aside);
}

/** What may stand between the names of a joint subject. */
const joins = (t: Token): boolean =>
  t.kind === "name" ||
  (t.kind === "mark" && t.text === ",") ||
  (t.kind === "word" &&
    (["and", "the", "or", "as", "well", "both", "government", "governments", "of"].includes(t.lower) ||
      closed.isAdverb(t.lower)));

const toDoers = (names: readonly Token[], construction: string): Doer[] =>
  names.flatMap((name) => doer(name, construction) ?? []);

function unnamed(tokens: readonly Token[], aside: readonly Token[]): Read {
  const examples = exampleNames(aside);
  const nouns = tokens.filter((t) => t.kind === "word" && !closed.isAdverb(t.lower)).map((t) => t.lower);
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

/** "The Government", "national authorities", "the transitional authorities": of the State spoken of. */
const isGovernment = (nouns: readonly string[]): boolean =>
  nouns.length <= 3 &&
  ((nouns[0] === "the" && nouns.at(-1) === "government") ||
    (/^(?:the|national|state)$/.test(nouns[0] ?? "") && nouns.at(-1) === "authorities"));

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

/** ", including OPAL and Fiji,", "such as OPAL". */
export function exampleNames(tokens: readonly Token[]): Token[] {
  const open = tokens.findIndex(
    (t, i) =>
      t.kind === "word" &&
      (t.lower === "including" || (t.lower === "as" && at(tokens, i - 1).lower === "such") || t.lower === "notably"),
  );
  if (open < 0) return [];
  const names: Token[] = [];
  for (let i = open + 1; i < tokens.length; i++) {
    const t = at(tokens, i);
    if (t.kind === "name") names.push(t);
    else if (!joins(t)) break;
  }
  return names;
}

function nounPhrase(tokens: readonly Token[], aside: readonly Token[]): Read {
  const firstName = tokens.findIndex((t) => t.kind === "name");
  const lead = tokens.slice(0, firstName);
  const preposition = lead.findIndex((t) => t.kind === "word" && closed.prepositions.has(t.lower));
  if (preposition < 0) return nameFirst(tokens, firstName);
  const words = lead
    .slice(0, preposition)
    .filter((t) => t.kind === "word")
    .map((t) => t.lower);
  const noun = singular(words.at(-1) ?? "");
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
    return { kind: "named", doers: doers.map((d) => (office ? { ...d, person: true } : d)), whole: false };
  }
  return unnamed(tokens, aside);
}

/** "The OPAL Seed Fund pays", "Fiji's reform guarantees": the name stands before the noun. */
function nameFirst(tokens: readonly Token[], firstName: number): Read {
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
  const possessive = next !== undefined && /^['’]/.test(next.text);
  // "Fijian fishing grew" tells of Fiji as a place
  if (states && !possessive && !ownedNouns.has(noun) && !officeNouns.has(noun))
    return { kind: "thing", doers: [], whole: false, noun };
  return { kind: "named", doers: toDoers(run, "compound"), whole: false };
}

/** The names that follow one another from an index, joined by "and" or commas. */
export function runFrom(tokens: readonly Token[], from: number): Token[] {
  const names: Token[] = [];
  for (let i = from; i < tokens.length; i++) {
    const t = at(tokens, i);
    if (t.kind === "name") names.push(t);
    else if (
      !(t.kind === "mark" && t.text === ",") &&
      !(t.kind === "word" && ["and", "the", "as", "well", "with", "or"].includes(t.lower) && leadsToName(tokens, i))
    )
      break;
  }
  return names;
}
const leadsToName = (tokens: readonly Token[], i: number): boolean => {
  for (let k = i + 1; k < Math.min(tokens.length, i + 4); k++) {
    const t = at(tokens, k);
    if (t.kind === "name") return true;
    if (!(t.kind === "word" && ["and", "the", "as", "well", "with"].includes(t.lower))) return false;
  }
  return false;
};
