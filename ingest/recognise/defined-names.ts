import { headClass } from "../vocabulary/heads";
import type { Candidate } from "./candidate";
import { thingOf } from "./form-kinds";
import type { Passage, Word } from "./passage";

/** What an acronym in brackets is spelled out as: the words from `first` to `last`. */
interface Definition {
  readonly acronym: string;
  readonly first: number;
  readonly last: number;
}

const joining = new Set(
  "of on for and in the to at a an de des du la le les el los del d l et y pour para au aux".split(" "),
);
const foreign = new Set("de des du la le les el los del pour para et y au aux und für".split(" "));
const plain = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/** Whether the words' beginnings, in order, make up the letters: "CO" + "DE" + "CO". Small joining words may give none. */
function spells(letters: string, words: readonly string[], skips: number): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === "";
  const small = joining.has(word);
  for (let length = Math.min(3, letters.length, word.length); length >= 1; length--)
    if (word.startsWith(letters.slice(0, length)) && spells(letters.slice(length), rest, skips)) return true;
  return (small || skips > 0) && rest.length > 0 && spells(letters, rest, small ? skips : skips - 1);
}

/** Every acronym in brackets whose letters begin the words before it. */
export function definitionsIn({ words }: Passage): Definition[] {
  const found: Definition[] = [];
  for (const [i, { raw, gap }] of words.entries()) {
    if (!gap.endsWith(" (") || !/^\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*s?$/u.test(raw) || raw.length > 10) continue;
    const next = words[i + 1];
    if (next && !/^(?:\. )?[),]/.test(next.gap)) continue;
    const letters = plain(raw.replace(/s$/, ""));
    const first = firstWord(words, i - 1, letters);
    if (first !== undefined) found.push({ acronym: raw, first, last: i - 1 });
  }
  return found;
}

function firstWord(words: readonly Word[], last: number, letters: string): number | undefined {
  const spelled: string[] = [];
  for (let i = last; i >= 0 && last - i < 14; i--) {
    const word = words[i];
    if (!word) return undefined;
    spelled.unshift(plain(word.raw));
    const begins = plain(word.raw).startsWith(letters.charAt(0));
    if (begins && spelled.length > 1 && spells(letters, spelled, letters.length > 3 ? 2 : 1)) return i;
    if (!/^(?:[ \u00A0]|[-‑’'&/]| & |’ |, )$/.test(word.gap)) return undefined;
  }
  return undefined;
}

/** Names that the report itself spells out before their acronym, in whatever language, where a body is told by their form. */
export function definedNames(passage: Passage, names: readonly Candidate[], symbol: string): Candidate[] {
  const { words, text, place } = passage;
  return definitionsIn(passage).flatMap(({ first, last }): Candidate[] => {
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? start;
    if (names.some((name) => name.end === end && name.start <= start && name.thing.kind !== "State")) return [];
    const own = words.slice(first, last + 1);
    if (!own[0]?.capital || own.filter((word) => !joining.has(word.raw) && !word.capital).length > 3) return [];
    if (!own.some((word) => foreign.has(word.raw)) && !isBody(own)) return [];
    const name = text.slice(start, end);
    return [
      {
        place,
        start,
        end,
        surface: name,
        thing: thingOf({ kind: "Entity", of: "other" }, name, undefined, symbol),
        rule: "entity-defined",
        confidence: 0.75,
      },
    ];
  });
}

/** An English name has a noun of bodies at the end of one of its parts. */
function isBody(words: readonly Word[]): boolean {
  const heads = words.filter((_, i) => {
    const next = words[i + 1]?.raw ?? "of";
    return joining.has(next) && next !== "and";
  });
  const first = heads.map((word) => headClass(word.raw)).find((found) => found !== undefined);
  return first === "organization" || first === "programme";
}
