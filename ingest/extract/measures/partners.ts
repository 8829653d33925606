import { verbReading } from "../../vocabulary/verb-forms";
import { prepositions } from "../clauses/function-words";
import { at, type Token } from "../clauses/token";
import type { VerbGroup } from "../clauses/verb-group";
import { type Doer, doer } from "./doer";
import { exampleNames, runFrom } from "./names";
import { nounsInIng, nounsOfTogether, officeNouns, personNouns, relationNouns, singular } from "./nouns";
import { decidingVerbs, payingVerbs, sharingVerbs } from "./verbs";

/** Who acts with the subject: "in partnership with X", "together with X and Y", "worked with X", "alongside X". */
export function partnersIn(tokens: readonly Token[], verb: VerbGroup): Doer[] {
  return tokens.flatMap((token, i) => {
    if (token.kind !== "word" || !(token.lower === "with" || token.lower === "alongside")) return [];
    const run = runFrom(tokens, afterArticle(tokens, i + 1));
    const names = run.length > 0 ? run : inList(tokens, i + 1);
    if (names.length === 0) return [];
    const before = at(tokens, i - 1).lower;
    if (token.lower === "with" && relationNouns.has(singular(before))) return [];
    const phrase =
      ["in", "close", "joint"].includes(at(tokens, i - 2).lower) || ["together", "jointly"].includes(before);
    const explicit = token.lower === "alongside" || (nounsOfTogether.has(before) && phrase);
    if (!explicit && !(sharingVerbs.has(verb.lemma) || sharingVerbs.has(chained(tokens, i, verb) ?? ""))) return [];
    if (!explicit && chained(tokens, i, verb) === undefined) return [];
    return names.flatMap((name) => doer(name, "partner") ?? []);
  });
}

/** "with local groups, the government and OPAL": the names of a list that opens with those who have none. */
function inList(tokens: readonly Token[], from: number): Token[] {
  const names: Token[] = [];
  let listed = false;
  for (let i = from; i < from + 16; i++) {
    const token = at(tokens, i);
    if (token.kind === "name") {
      if (listed && !(at(tokens, i + 1).kind === "word" && at(tokens, i + 1).lower !== "and")) names.push(token);
    } else if (token.text === "," || token.lower === "and") listed = true;
    else if (token.kind !== "word" || endsList(token.lower)) break;
  }
  return names;
}
const endsList = (word: string): boolean =>
  word === "to" || word === "that" || (prepositions.has(word) && word !== "of") || /ing$/.test(word);

/** The verb that a "with" belongs to, if that is the clause's own or an infinitive right after it ("continued to work with"). */
function chained(tokens: readonly Token[], index: number, verb: VerbGroup): string | undefined {
  for (let i = index - 1; i >= 0; i--) {
    const token = at(tokens, i);
    if (token.kind !== "word") continue;
    if (token.lower === "which" || token.lower === "that" || token.lower === "who") return undefined;
    const reading = verbReading(token.lower);
    if (reading === undefined) continue;
    if (reading.lemma === verb.lemma) return reading.lemma;
    if (reading.forms.has("gerund") && !nounsInIng.has(token.lower)) return undefined;
    if (reading.forms.has("base") && at(tokens, i - 1).lower === "to") {
      const main = verbReading(at(tokens, i - 2).lower);
      return main?.lemma === verb.lemma ? reading.lemma : undefined;
    }
  }
  return verb.lemma;
}

export function afterArticle(tokens: readonly Token[], i: number): number {
  const words = ["the", "both", "government", "governments", "of", "its"];
  let k = i;
  while ((at(tokens, k).kind === "word" && words.includes(at(tokens, k).lower)) || isCount(at(tokens, k))) k++;
  return k;
}
const isCount = ({ kind, text, lower }: Token): boolean =>
  kind === "number" ? /^\d{1,2}$/.test(text) : /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(lower);

/** "By the representatives of X and Y", "by the Minister for Ports of X" */
function afterOffice(tokens: readonly Token[], i: number): number | undefined {
  let holder = false;
  for (let k = afterArticle(tokens, i); k < i + 9; k++) {
    const { kind, lower } = at(tokens, k);
    if (kind !== "word") return undefined;
    if (officeNouns.has(singular(lower)) || personNouns.has(singular(lower))) holder = true;
    const name = afterArticle(tokens, k + 1);
    if (holder && (lower === "of" || lower === "from") && at(tokens, name).kind === "name") return name;
  }
  return undefined;
}

/** "At the third session of X", "at the 2024 X" */
function afterOrdinal(tokens: readonly Token[], i: number): number {
  let k = i;
  while (k < i + 5 && at(tokens, k).kind !== "name") {
    const token = at(tokens, k);
    const word = /^(?:the|its|session|of|annual|first|second|third|last|\p{L}+(?:-\p{L}+)?(?:th|first|second|third))$/u;
    if (token.kind !== "number" && !word.test(token.lower)) return i;
    k++;
  }
  return k;
}

/** Who acts in a passive: "by X", "by X and Y", "by the Government of X", "by several bodies, including X". */
export function agentsIn(tokens: readonly Token[], verb?: VerbGroup): Doer[] {
  if (verb && payingVerbs.has(verb.lemma)) return [];
  for (let i = 0; i < tokens.length; i++) {
    const token = at(tokens, i);
    // a later participle has an agent of its own: "was opened in a hall hosted by X"
    if (i > 1 && token.kind === "word" && isPastForm(token.lower) && at(tokens, i - 1).lower !== "and") return [];
    const meeting =
      verb !== undefined && decidingVerbs.has(verb.lemma) && token.kind === "word" && token.lower === "at";
    // "gifts were received from Chad": those from whom it came gave it
    const from = verb?.lemma === "receive" && token.kind === "word" && token.lower === "from";
    if (!meeting && !from && !(token.kind === "word" && token.lower === "by")) continue;
    const begin = meeting ? afterOrdinal(tokens, i + 1) : (afterOffice(tokens, i + 1) ?? afterArticle(tokens, i + 1));
    const names = runFrom(tokens, begin);
    if (meeting && names.length !== 1) continue;
    const found = names.length ? names : exampleNames(tokens.slice(i + 1, i + 16));
    if (found.length)
      return [...found, ...(meeting ? [] : andBy(tokens, i + 1))].flatMap((n) => doer(n, "agent") ?? []);
  }
  return [];
}

/** "… by the Board in May and by OPAL in June" */
function andBy(tokens: readonly Token[], from: number): Token[] {
  const and = tokens.findIndex((t, i) => i > from && t.lower === "and" && at(tokens, i + 1).lower === "by");
  return and < 0 ? [] : runFrom(tokens, afterArticle(tokens, and + 2));
}

function isPastForm(word: string): boolean {
  const forms = verbReading(word)?.forms;
  return forms?.has("participle") === true && !forms.has("base");
}

/** "The Code, adopted by the Senate in May, …": who made the thing that is the subject. */
export function makersOf(region: readonly Token[], whatever = false): Doer[] {
  for (let i = 1; i < region.length; i++) {
    const reading = at(region, i).kind === "word" ? verbReading(at(region, i).lower) : undefined;
    if (!reading?.forms.has("participle") || payingVerbs.has(reading.lemma)) continue;
    const before = at(region, i - 1);
    // "the register of ports kept by OPAL" is OPAL's; "the number of ports built by Fiji" is not
    const bare = region.slice(0, i).every((t) => t.text !== "," && (whatever || !prepositions.has(t.lower)));
    if (!(before.text === "," || bare)) continue;
    const end = region.findIndex((t, k) => k > i && t.text === ",");
    const phrase = region.slice(i + 1, i + 8);
    // "a plan co-designed with X"
    const word = at(region, i).lower.startsWith("co-") ? "with" : "by";
    const by = phrase.findIndex((t) => t.lower === word);
    if (by < 0 || (end > 0 && i + 1 + by > end)) continue;
    const names = runFrom(region, afterArticle(region, i + 2 + by));
    if (names.length) return names.flatMap((name) => doer(name, "agent") ?? []);
  }
  return [];
}

/** Whether a participle beside the subject has a "by" of its own. */
export const isMadeByOthers = (region: readonly Token[]): boolean =>
  region.some(
    (t, i) =>
      t.lower === "by" && region.slice(Math.max(1, i - 2), i).some((w) => w.kind === "word" && isPastForm(w.lower)),
  );
