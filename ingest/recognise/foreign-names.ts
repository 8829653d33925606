import data from "../vocabulary/foreign-nouns.json";
import type { Candidate } from "./candidate";
import { thingOf } from "./form-kinds";
import type { Passage, Word } from "./passage";
import { verbForm } from "./verb-signs";

const heads = new Set(data.heads);
/** Nouns that English has too: heads of a foreign name only where the next word is foreign. */
const shared = new Set(data.shared);
const small = new Set(data.small);
const english = new Set(data.english);

/**
 * Bodies by a name in French, Spanish or Portuguese, which has words in small letters: "Agence nationale de la pêche",
 * "Defensoría del Mar". It ends where English goes on.
 */
export function foreignNames(passage: Passage, symbol: string): Candidate[] {
  const { words, text, place } = passage;
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word?.capital || !(heads.has(word.raw) || (shared.has(word.raw) && isForeign(words[i + 1])))) continue;
    const last = endOf(words, i);
    const end = words[last]?.end ?? word.end;
    if (last === i) continue;
    const name = text.slice(word.start, end);
    i = last;
    found.push({
      place,
      start: word.start,
      end,
      surface: name,
      thing: thingOf({ kind: "Entity", of: "other" }, name, undefined, symbol),
      rule: "entity-foreign",
      confidence: 0.7,
    });
  }
  return found;
}

const isForeign = (word: Word | undefined): boolean =>
  word !== undefined && word.gap === " " && small.has(word.raw) && !english.has(word.raw);

/** The last word of the name: not one that joins, nor a word of English. */
function endOf(words: readonly Word[], first: number): number {
  let last = first;
  for (let i = first + 1; i < words.length && i - first < 14; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || !before || !/^(?: |[’'-])$/.test(word.gap)) break;
    if (small.has(word.raw)) continue;
    if (english.has(word.raw) || (!word.capital && verbForm(word.raw) !== undefined && !small.has(before.raw))) break;
    last = i;
  }
  return last;
}
