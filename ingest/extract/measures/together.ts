import { verbReading } from "../../vocabulary/verb-forms";
import type { Clause } from "../clauses/clause";
import { prepositions } from "../clauses/function-words";
import { at, isMark, isWord, type Token } from "../clauses/token";
import { type Doer, doer } from "./doer";
import { runFrom } from "./names";
import { collectiveNouns, nounsOfTies, singular } from "./nouns";
import { afterArticle, partnersIn } from "./partners";
import type { Subject } from "./subject";
import { conditionVerbs } from "./verbs";

/** How far a list of those between whom something is reaches. */
const reach = 40;

/** Those who did together what is told without a subject of its own: between them, with a partner, or "namely" they. */
export function doersTogether(plain: readonly Token[], clause: Clause, subject: Subject): Doer[] {
  const { verb, from, end } = clause;
  if (subject.kind === "thing" && verb.aspect !== "passive" && /^(?:allow|enable|permit|prompt|lead)$/.test(verb.lemma))
    return enabled(plain.slice(verb.last + 1, end));
  if (subject.kind === "collective") {
    const after = plain.slice(verb.last + 1, end);
    const told = namely(after);
    if (told.length > 0) return told;
    return isMark(at(plain, end), ":") ? listedAfter(plain, end, subject) : amongThem(after, subject.noun ?? "");
  }
  const passive = verb.aspect === "passive" && !conditionVerbs.has(verb.lemma) && verb.classes.has("action");
  if (!passive || clause.shares) return [];
  const tie = nounsOfTies.has(singular(subject.noun ?? ""));
  const between = tie ? betweenWhom(plain.slice(from, end)) : [];
  if (between.length > 1) return between;
  // "a report is being prepared in collaboration with OPAL"
  const after = plain.slice(verb.last + 1, end);
  const explicit = after.some((t, i) => isWord(t, "with") && isWord(at(after, i - 2), "in"));
  return explicit && !after.some((t) => isWord(t, "by")) ? partnersIn(after, verb) : [];
}

/** "Close cooperation was maintained between the offices of OPAL and the Board, and with others, including Peru." */
function betweenWhom(tokens: readonly Token[]): Doer[] {
  const open = tokens.findIndex((t) => isWord(t, "between", "among"));
  if (open < 0) return [];
  const names: Token[] = [];
  for (const token of tokens.slice(open + 1, open + reach)) {
    if (token.kind === "name") names.push(token);
    else if (isMark(token, ";", ":") || endsList(token)) break;
  }
  return names.flatMap((name) => doer(name, "agent") ?? []);
}
const endsList = ({ kind, lower }: Token): boolean =>
  kind === "word" &&
  ((prepositions.has(lower) && !/^(?:of|with|including|as|like)$/.test(lower)) ||
    lower === "to" ||
    (verbReading(lower)?.forms.has("participle") === true && /ed$/.test(lower) && lower !== "interested"));

/** "Fifteen countries signed the Code, including Chad and Fiji": States of States, where no noun nearer holds them. */
function amongThem(tokens: readonly Token[], noun: string): Doer[] {
  if (!/^(?:country|state|government|member|party)$/.test(noun)) return [];
  const open = tokens.findIndex((t, i) => isWord(t, "including") && isMark(at(tokens, i - 1), ","));
  const held = tokens.slice(0, Math.max(0, open - 1)).some((t) => collectiveNouns.has(t.lower) || t.lower === "others");
  if (open < 0 || held) return [];
  const names = runFrom(tokens, afterArticle(tokens, open + 1));
  return names.every((n) => n.thing?.kind === "State") ? names.flatMap((name) => doer(name, "example") ?? []) : [];
}

/** "Calm seas allowed ports such as Chad and Fiji to lower fees": those who then did. */
function enabled(tokens: readonly Token[]): Doer[] {
  const open = tokens.findIndex((t, i) => isWord(t, "as") && isWord(at(tokens, i - 1), "such"));
  if (open < 0 || open > 4) return [];
  const names = runFrom(tokens, afterArticle(tokens, open + 1));
  const last = names.at(-1);
  const acts = last !== undefined && isWord(at(tokens, tokens.indexOf(last) + 1), "to");
  return acts ? names.flatMap((name) => doer(name, "example") ?? []) : [];
}

/** "The following States signed the Code: Chad (3 May) and Fiji (4 May)." */
function listedAfter(plain: readonly Token[], colon: number, subject: Subject): Doer[] {
  if (!subject.head.some((t) => isWord(t, "following"))) return [];
  return runFrom(plain, colon + 1).flatMap((name) => doer(name, "example") ?? []);
}

/** "Two countries joined the Code, namely Chad and Fiji." */
function namely(tokens: readonly Token[]): Doer[] {
  const open = tokens.findIndex((t, i) => isWord(t, "namely") || (isWord(t, "e") && isWord(at(tokens, i - 2), "i")));
  if (open < 0) return [];
  const next = isMark(at(tokens, open + 1), ".", ",", ":") ? open + 2 : open + 1;
  const start = isMark(at(tokens, next), ",") ? next + 1 : next;
  return runFrom(tokens, afterArticle(tokens, start)).flatMap((name) => doer(name, "example") ?? []);
}
