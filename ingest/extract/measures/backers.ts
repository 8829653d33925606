import { prepositions } from "../clauses/function-words";
import { at, isWord, type Token } from "../clauses/token";
import { type Doer, doer } from "./doer";
import { runFrom } from "./names";
import { nounsOfBacking, nounsOfTogether } from "./nouns";
import { afterArticle } from "./partners";

/** How far a name may stand from the word that says what it gives: "with the technical and financial support of X". */
const reach = 7;

/**
 * Who stands behind what others did or what was done: "with support from X", "with X support", "under the leadership
 * of X", "supported by X", "through X-supported programmes".
 */
export function backersIn(tokens: readonly Token[]): Doer[] {
  for (let i = 0; i < tokens.length; i++) {
    const names = backersAt(tokens, i);
    const found = names.flatMap((name) => doer(name, "backer") ?? []);
    if (found.length > 0) return found;
  }
  return [];
}

function backersAt(tokens: readonly Token[], i: number): readonly Token[] {
  const token = at(tokens, i);
  if (isBacked(token, at(tokens, i + 1))) return [token];
  if (isWord(token, "supported", "assisted", "facilitated", "led") && isWord(at(tokens, i + 1), "by"))
    return runFrom(tokens, afterArticle(tokens, i + 2));
  if (isSharing(token) && isWord(at(tokens, i + 1), "with")) return runFrom(tokens, afterArticle(tokens, i + 2));
  if (isWord(token, "thanks") && isWord(at(tokens, i + 1), "to")) return nextNames(tokens, i + 2);
  if (!isWord(token, "with", "under", "through")) return [];
  const named = runFrom(tokens, afterArticle(tokens, i + 1));
  const last = named.at(-1);
  if (last !== undefined) return givesAfter(tokens, tokens.indexOf(last) + 1) ? named : [];
  for (let k = i + 1; k < i + reach; k++) {
    const word = at(tokens, k);
    if (word.kind !== "word" || (k > i + 1 && prepositions.has(word.lower))) return [];
    // "at the forum under the auspices of OPAL": whose forum it is
    if (word.lower === "auspices" && !opensPhrase(at(tokens, i - 1))) return [];
    if (nounsOfBacking.has(word.lower) && isWord(at(tokens, k + 1), "of", "from", "by", "provided"))
      return runFrom(tokens, afterArticle(tokens, k + (isWord(at(tokens, k + 2), "by") ? 3 : 2)));
  }
  return [];
}

/** Nothing, a comma or a verb stands before the phrase. */
const opensPhrase = ({ kind, lower }: Token): boolean =>
  kind === "mark" || (kind === "word" && /ed$|^held$/.test(lower));

/** "working with OPAL, …", "in partnership with OPAL, …" */
const isSharing = ({ kind, lower }: Token): boolean =>
  kind === "word" && (/^(?:working|collaborating|partnering|cooperating)$/.test(lower) || nounsOfTogether.has(lower));

/** "thanks to OPAL", "thanks to the work of OPAL" */
function nextNames(tokens: readonly Token[], from: number): readonly Token[] {
  const direct = runFrom(tokens, afterArticle(tokens, from));
  const of = tokens.findIndex((t, i) => i >= from && i < from + reach && isWord(t, "of", "by"));
  return direct.length > 0 || of < 0 ? direct : runFrom(tokens, afterArticle(tokens, of + 1));
}

/** "with OPAL support", "with OPAL's technical assistance" */
function givesAfter(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < from + 4; k++) {
    const token = at(tokens, k);
    if (nounsOfBacking.has(token.lower)) return true;
    if (!/^['’]/.test(token.text) && token.kind !== "word") return false;
  }
  return false;
}

/** "OPAL-supported": the name of one who acts, cut off from its ending. */
const isBacked = (token: Token, next: Token): boolean =>
  token.kind === "thing" &&
  (token.thing?.kind === "Entity" || token.thing?.kind === "State") &&
  /^-(?:supported|assisted|backed|led|run|facilitated)$/.test(next.lower);
