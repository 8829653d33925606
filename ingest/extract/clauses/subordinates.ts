import * as closed from "./function-words";
import { at, isMark, isWord, type Token } from "./token";
import { nonfinite, type VerbGroup, verbGroupAt } from "./verb-group";

/** What is said ("that …", "how …"), told of a noun ("which …"), or when, why and if. */
export type SubordinateKind = "complement" | "relative" | "adverbial";

/** The subordinate that a word opens, if it opens one; `before` is the last verb before it. */
export function subordinateAt(
  tokens: readonly Token[],
  i: number,
  before: VerbGroup | undefined,
): SubordinateKind | undefined {
  const { lower } = at(tokens, i);
  if (closed.complementizers.has(lower) || (lower === "that" && introducesSpeech(tokens, i, before)))
    return "complement";
  if (closed.relatives.has(lower) || (lower === "that" && followsNoun(tokens, i))) return "relative";
  return isAdverbial(tokens, i) ? "adverbial" : undefined;
}

/** "while", "whereas" before a clause: a contrast, whose clause is one of its own. */
export const isContrast = (tokens: readonly Token[], i: number): boolean =>
  closed.contrasts.has(at(tokens, i).lower) && !at(tokens, i + 1).lower.endsWith("ing") && !isMeantime(tokens, i);

/** "can gain support while they decide": at the same time, without a comma and of those who were told of. */
const isMeantime = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && !isMark(at(tokens, i - 1), ",", ";") && closed.subjectPronouns.has(at(tokens, i + 1).lower);

const nounsOfSpeech: ReadonlySet<string> = new Set(
  "concern concerns fact view hope evidence so such given provided ensuring noting stressing emphasizing indicating mind belief idea sense understanding notion".split(
    " ",
  ),
);

function introducesSpeech(tokens: readonly Token[], i: number, before: VerbGroup | undefined): boolean {
  const previous = at(tokens, i - 1);
  return (
    before !== undefined && previous.kind === "word" && (before.last === i - 1 || nounsOfSpeech.has(previous.lower))
  );
}

function followsNoun(tokens: readonly Token[], i: number): boolean {
  const previous = at(tokens, i - 1);
  if (previous.kind === "name" || previous.kind === "thing" || previous.kind === "number") return true;
  if (previous.kind === "word" && !closed.conjunctions.has(previous.lower) && !closed.prepositions.has(previous.lower))
    return true;
  return verbGroupAt(tokens, i + 1, undefined) !== undefined && !isMark(previous, ",", "");
}

/** Words that are prepositions as often: subordinators only where a finite verb follows before the next comma. */
const ambiguous: ReadonlySet<string> = new Set(["as", "after", "before", "since", "until", "once", "given"]);

function isAdverbial(tokens: readonly Token[], i: number): boolean {
  const word = at(tokens, i).lower;
  if (closed.contrasts.has(word)) return isMeantime(tokens, i);
  if (!closed.subordinators.has(word)) return false;
  if (word === "once" && isWord(at(tokens, i + 1), "again", "more")) return false;
  if (word === "so") return isWord(at(tokens, i + 1), "that");
  if (word === "as" && isWord(at(tokens, i - 1), "such", "well", "known", "same")) return false;
  if (word === "as" && isWord(at(tokens, i + 1), "well", "part", "of", "to", "such", "a", "an")) return false;
  return finiteBeforeComma(tokens, i + 1) || (!ambiguous.has(word) && (word === "because" || word === "if"));
}

function finiteBeforeComma(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && !isMark(at(tokens, i), ",", ";", ":"); i++) {
    const group = verbGroupAt(tokens, i, undefined);
    if (group === undefined || nonfinite.has(group.aspect)) continue;
    if (group.aspect !== "either" || at(tokens, i - 1).kind !== "word") return i > from;
  }
  return false;
}
