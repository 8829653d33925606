import { verbReading } from "../../vocabulary/verb-forms";
import { determiners, isAdjective, prepositions, relatives } from "../clauses/function-words";
import { at, isMark, isWord, type Token } from "../clauses/token";
import type { AgentPhrase } from "./agent-phrases";
import { spanOf } from "./clause-text";
import { doer } from "./doer";
import { runFrom } from "./names";
import { afterArticle } from "./partners";
import { doingVerbs } from "./verbs";

/**
 * Deeds told by a noun, with who did them: "demolitions carried out by the Board", "the sale by OPAL of nets". They are
 * told where the clause around them names nobody.
 */
export function deedsBy(tokens: readonly Token[], verbs: ReadonlySet<number>): AgentPhrase[] {
  return tokens.flatMap((token, i) => {
    if (!isWord(token, "by") || i < 2) return [];
    const names = runFrom(tokens, afterArticle(tokens, i + 1));
    if (names.length === 0) return [];
    const deed = participleBefore(tokens, i, verbs) ?? nounBefore(tokens, i, names.at(-1));
    if (deed === undefined || violence.test(at(tokens, deed.noun).lower)) return [];
    const start = phraseStart(tokens, deed.noun);
    // "under sanctions imposed by the Council": what others go by
    if (isWord(at(tokens, start - 1), "under", "to", "with", "of", "on", "from", "per")) return [];
    const doers = names.flatMap((name) => doer(name, "agent") ?? []);
    return [{ ...spanOf(tokens, start, phraseEnd(tokens, i + 1)), doers, index: deed.noun }];
  });
}

interface Deed {
  /** The index of its noun. */
  readonly noun: number;
}

/** Acts of violence are no measures, whoever did them. */
const violence =
  /^(?:attacks?|killings?|bombings?|raids?|airstrikes?|strikes?|massacres?|abductions?|violations?|ambush(?:es)?|assaults?|abuses?|crimes?|violence|incidents?|incursions?|shootings?|murders?)$/;

/** "Orders issued by", "demolitions carried out by": a bare participle right after its noun. */
function participleBefore(tokens: readonly Token[], by: number, verbs: ReadonlySet<number>): Deed | undefined {
  const index = isWord(at(tokens, by - 1), "out", "up", "jointly") ? by - 2 : by - 1;
  const participle = at(tokens, index);
  const reading = participle.kind === "word" ? verbReading(participle.lower) : undefined;
  if (!reading?.forms.has("participle") || !doingVerbs.has(reading.lemma) || verbs.has(index)) return undefined;
  const noun = at(tokens, index - 1);
  return noun.kind === "word" && !closesNoun(noun) ? { noun: index - 1 } : undefined;
}

/** "The distribution by Peru of nets" */
function nounBefore(tokens: readonly Token[], by: number, name: Token | undefined): Deed | undefined {
  const noun = at(tokens, by - 1);
  const after = name === undefined ? -1 : tokens.indexOf(name) + 1;
  const act = noun.kind === "word" && /(?:tion|sion|ment|al|ure|sale|launch)s?$/.test(noun.lower);
  return act && isWord(at(tokens, after), "of") ? { noun: by - 1 } : undefined;
}

const closesNoun = ({ lower }: Token): boolean =>
  prepositions.has(lower) ||
  relatives.has(lower) ||
  determiners.has(lower) ||
  /^(?:and|or|been|be|being|is|are|was|were|that)$/.test(lower);

/** Back over the noun's adjectives and numbers. */
function phraseStart(tokens: readonly Token[], noun: number): number {
  let i = noun;
  while (i > 0 && noun - i < 6) {
    const before = at(tokens, i - 1);
    const belongs =
      before.kind === "number" ||
      (before.kind === "word" && (isAdjective(before.lower) || /(?:ed|tion)$/.test(before.lower)));
    if (!belongs) break;
    i--;
  }
  return isWord(at(tokens, i - 1), "the", "a", "an") ? i - 1 : i;
}

function phraseEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length && !isMark(at(tokens, i), ",", ";", ":", ".") && !relatives.has(at(tokens, i).lower)) i++;
  return i;
}
