import type { Span } from "../../structure/document";
import { verbReading } from "../../vocabulary/verb-forms";
import { prepositions, relatives } from "../clauses/function-words";
import { at, isMark, isWord, type Token } from "../clauses/token";
import { clauseEnd, spanOf } from "./clause-text";
import { type Doer, doer } from "./doer";
import { runFrom } from "./names";
import { nounsInIng, nounsOfFounding } from "./nouns";
import { afterArticle } from "./partners";
import { foundingVerbs } from "./verbs";

/** What a phrase without a finite verb tells: "the Code, adopted by the Senate in May", "the founding of X by OPAL". */
export interface AgentPhrase extends Span {
  readonly doers: readonly Doer[];
  /** The index of its participle or noun of action. */
  readonly index: number;
}

/** How many words may stand between a participle and its "by". */
const gap = 4;

/** The phrases of a sentence that name an agent after "by", outside the clauses' own verbs. */
export function agentPhrases(tokens: readonly Token[], verbs: ReadonlySet<number>): AgentPhrase[] {
  return tokens.flatMap((token, i) => {
    if (token.kind !== "word" || verbs.has(i)) return [];
    if (isWord(token, "with")) return absolutePhrase(tokens, i);
    if (closesWithComma(at(tokens, i - 1))) return participlePhrase(tokens, i);
    return nounsOfFounding.has(token.lower) && isWord(at(tokens, i + 1), "of") ? nounPhrase(tokens, i) : [];
  });
}

/** A comma, or a quotation that ends with one: “port calls,” */
const closesWithComma = (before: Token): boolean =>
  isMark(before, ",") || (before.kind === "thing" && /,["”’]$/.test(before.text));

/** "…, with the Board at its third session inviting States": those named act in a phrase of their own. */
function absolutePhrase(tokens: readonly Token[], i: number): AgentPhrase[] {
  if (!isMark(at(tokens, i - 1), ",")) return [];
  const names = runFrom(tokens, afterArticle(tokens, i + 1));
  const last = names.at(-1);
  if (last === undefined) return [];
  let verb = tokens.indexOf(last) + 1;
  const until = verb + gap * 2;
  while (verb < until && !isInIng(at(tokens, verb)) && !isMark(at(tokens, verb), ",", ";", "")) verb++;
  if (!isActInIng(at(tokens, verb))) return [];
  const doers = names.flatMap((name) => doer(name, "subject") ?? []);
  return [{ ...spanOf(tokens, verb, clauseEnd(tokens, verb, phraseEnd(tokens, verb))), doers, index: verb }];
}

const isInIng = ({ kind, lower }: Token): boolean =>
  kind === "word" &&
  lower.endsWith("ing") &&
  verbReading(lower)?.forms.has("gerund") === true &&
  !nounsInIng.has(lower);

function isActInIng({ kind, lower }: Token): boolean {
  const reading = kind === "word" && lower.endsWith("ing") ? verbReading(lower) : undefined;
  if (!reading?.forms.has("gerund") || nounsInIng.has(lower)) return false;
  const { classes } = reading;
  return (classes.has("action") || classes.has("statement")) && !classes.has("state");
}

function participlePhrase(tokens: readonly Token[], i: number): AgentPhrase[] {
  const reading = verbReading(at(tokens, i).lower);
  if (!reading?.forms.has("participle") || !foundingVerbs.has(reading.lemma)) return [];
  const by = byWithin(tokens, i + 1, gap);
  const doers = by === undefined ? [] : namesAfter(tokens, by);
  if (doers.length === 0) return [];
  return [{ ...spanOf(tokens, nounStart(tokens, i - 1), phraseEnd(tokens, i + 1)), doers, index: i }];
}

function nounPhrase(tokens: readonly Token[], i: number): AgentPhrase[] {
  const by = byWithin(tokens, i + 2, 14);
  const doers = by === undefined ? [] : namesAfter(tokens, by);
  return doers.length === 0 ? [] : [{ ...spanOf(tokens, i, phraseEnd(tokens, i + 1)), doers, index: i }];
}

function byWithin(tokens: readonly Token[], from: number, most: number): number | undefined {
  for (let i = from; i < from + most; i++) {
    const token = at(tokens, i);
    if (isWord(token, "by")) return i;
    if (token.kind === "mark" || relatives.has(token.lower)) return undefined;
  }
  return undefined;
}

const namesAfter = (tokens: readonly Token[], by: number): Doer[] =>
  runFrom(tokens, afterArticle(tokens, by + 1)).flatMap((name) => doer(name, "agent") ?? []);

/** Back to the comma, the conjunction or the verb before the noun that the phrase is told of. */
function nounStart(tokens: readonly Token[], comma: number): number {
  let i = comma - 1;
  while (i > 0 && !(at(tokens, i - 1).kind === "mark") && comma - i < 16 && !endsBefore(at(tokens, i - 1))) i--;
  if (isWord(at(tokens, i), "such") && isWord(at(tokens, i + 1), "as")) return i + 2;
  const first = at(tokens, i);
  return first.kind === "word" && prepositions.has(first.lower) ? i + 1 : i;
}
const endsBefore = (t: Token): boolean =>
  t.kind === "word" &&
  (isWord(t, "is", "are", "was", "were", "has", "have") ||
    (verbReading(t.lower)?.alsoNoun === false && /(?:ed|ing)$/.test(t.lower)));

function phraseEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length) {
    const token = at(tokens, i);
    if (isMark(token, ";", ":", ".")) break;
    if (isMark(token, ",") && at(tokens, i + 1).kind !== "name" && !isWord(at(tokens, i + 1), "the", "and")) break;
    i++;
  }
  return i;
}
