import stateWords from "../vocabulary/state-words.json";
import type { Candidate } from "./candidate";
import type { Passage } from "./passage";

const organs = new Set(stateWords.organs);
const languages = new Set(stateWords.languages);
const placing = new Set(stateWords.placing);
const ofOrgans = new Set(stateWords.ofOrgans);

const wordBefore = (text: string, at: number): string =>
  /([\p{L}-]+)\s+(?:the )?$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? "";
const wordAfter = (text: string, at: number): string => /^[\s-]([\p{L}-]+)/u.exec(text.slice(at, at + 40))?.[1] ?? "";

/** "in Mali", "citizens of Mali" name a place; "the Government of Mali", "by Mali", "Mali has" one who acts. */
function isPlace(text: string, state: Candidate, before: Candidate | undefined): boolean {
  const lead = text.slice(0, state.start);
  const listed = before && /^(?:, | and |, and | or | as well as )(?:the )?$/.test(text.slice(before.end, state.start));
  if (listed) return before.passing === true;
  // "Nairobi, Kenya"
  if (/\p{Lu}[\p{L}’-]+, $/u.test(lead) && !before)
    return /\b(?:in|at|from) (?:\p{Lu}[\p{L}’-]+ ){0,2}\p{Lu}[\p{L}’-]+, $/u.test(lead);
  const word = wordBefore(text, state.start).toLowerCase();
  if (placing.has(word)) return true;
  if (word !== "of") return false;
  const head = wordBefore(text, lead.lastIndexOf("of"));
  return !ofOrgans.has(head);
}

/** Adjectives that stand for the State or its people; a language is neither. */
function adjectiveHolds(text: string, state: Candidate, named: ReadonlySet<string>): boolean {
  const after = wordAfter(text, state.end);
  if (
    languages.has(after) ||
    /\b(?:in|into|Arabic,|Chinese,|English,|French,|Russian,|and) $/.test(
      text.slice(Math.max(0, state.start - 9), state.start),
    )
  ) {
    if (after === "" || languages.has(after) || after === "and" || !organs.has(after)) return false;
  }
  return organs.has(after) || named.has(state.thing.key);
}

/** States with whether they are named in passing only; `named`: those that the report names by a name, not by an adjective. */
export function stateMentions(
  passage: Passage,
  candidates: readonly Candidate[],
  named: ReadonlySet<string>,
): Candidate[] {
  const { text } = passage;
  const result: Candidate[] = [];
  let before: Candidate | undefined;
  for (const candidate of candidates) {
    if (candidate.thing.kind !== "State") {
      result.push(candidate);
      continue;
    }
    if (candidate.rule === "state-adjective") {
      if (!adjectiveHolds(text, candidate, named)) continue;
      const { passing: _passing, ...acting } = candidate;
      result.push(organs.has(wordAfter(text, candidate.end)) ? acting : candidate);
      continue;
    }
    const state = isPlace(text, candidate, before) ? { ...candidate, passing: true } : candidate;
    result.push(state);
    before = state;
  }
  return result;
}
