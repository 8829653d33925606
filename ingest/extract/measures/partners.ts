import { at, type Token } from "../clauses/token";
import type { VerbGroup } from "../clauses/verb-group";
import { type Doer, doer } from "./doer";
import { relationNouns, sharingVerbs, singular } from "./nouns";
import { runFrom } from "./subject";

const together = new Set([
  "partnership",
  "partnerships",
  "collaboration",
  "cooperation",
  "coordination",
  "conjunction",
  "together",
  "jointly",
  "alliance",
  "consultation",
  "association",
]);

/** Who acts with the subject: "in partnership with X", "together with X and Y", "worked with X", "alongside X". */
export function partnersIn(tokens: readonly Token[], verb: VerbGroup): Doer[] {
  return tokens.flatMap((token, i) => {
    if (token.kind !== "word" || !(token.lower === "with" || token.lower === "alongside")) return [];
    const names = runFrom(tokens, afterArticle(tokens, i + 1));
    if (names.length === 0) return [];
    const before = at(tokens, i - 1).lower;
    if (token.lower === "with" && relationNouns.has(singular(before))) return [];
    const explicit = token.lower === "alongside" || together.has(before);
    if (!explicit && !sharingVerbs.has(verb.lemma)) return [];
    return names.flatMap((name) => doer(name, "partner") ?? []);
  });
}

export function afterArticle(tokens: readonly Token[], i: number): number {
  const words = ["the", "both", "government", "governments", "of", "its"];
  let k = i;
  while (at(tokens, k).kind === "word" && words.includes(at(tokens, k).lower)) k++;
  return k;
}

/** Who acts in a passive: "by X", "by X and Y", "by the Government of X". */
export function agentsIn(tokens: readonly Token[]): Doer[] {
  for (let i = 0; i < tokens.length; i++) {
    const token = at(tokens, i);
    if (!(token.kind === "word" && token.lower === "by")) continue;
    const names = runFrom(tokens, afterArticle(tokens, i + 1));
    if (names.length) return names.flatMap((name) => doer(name, "agent") ?? []);
  }
  return [];
}
