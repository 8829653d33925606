import type { Passage } from "./passage";
import { takesObject, verbForm } from "./verb-signs";

const stops = new Set(
  "which that who whom whose where when while if but or to has have had is are was were be been being will would shall should may might can could must do does did not also it he she they we i its their his her at by under from during since until through throughout as than after before into within without via per including such because although though however thus therefore then there here once".split(
    " ",
  ),
);
const prepositions = new Set([
  "of",
  "on",
  "for",
  "in",
  "against",
  "to",
  "with",
  "between",
  "among",
  "towards",
  "regarding",
  "concerning",
  "relating",
  "from",
]);
const weak = new Set([
  "of",
  "on",
  "for",
  "in",
  "against",
  "with",
  "between",
  "among",
  "and",
  "the",
  "a",
  "an",
  "or",
  "to",
]);
const determiners = new Set([
  "the",
  "a",
  "an",
  "all",
  "its",
  "their",
  "and",
  "of",
  "on",
  "for",
  "in",
  "with",
  "to",
  "by",
  "more",
  "most",
  "non",
  "newly",
  "well",
]);

/** What a body did, where no participle of these stands before a noun: "… on tides published maps". */
const finite = new Set(
  "provided convened launched supported contributed published issued presented held agreed met adopted requested urged called noted welcomed hosted facilitated submitted prepared discussed considered conducted completed continued finalized endorsed decided advised trained helped worked reported stated said stressed underscored emphasized concluded examined approved visited established".split(
    " ",
  ),
);

/** Whether a word is the verb of a clause here: after a noun, and before what a verb takes. */
function verbHere(words: readonly string[], i: number, closes: boolean): boolean {
  const before = words[i - 1] ?? "";
  const verb = verbForm(words[i] ?? "");
  if (!verb || determiners.has(before) || /ly$/.test(before)) return false;
  if (verb.form === "base") return !verb.alsoNoun && /s$|^people$|^women$|^men$|^children$/.test(before);
  // "… for the Sudan documented it"
  if (verb.form === "past" && /^\p{Lu}\p{Ll}/u.test(before)) return true;
  if (verb.form === "past" && (closes || (finite.has(words[i] ?? "") && /s$|ity$|ion$|ment$|ce$|th$/.test(before))))
    return true;
  return (verb.form === "third" && !verb.alsoNoun) || takesObject(words[i + 1] ?? "");
}

/** "the right to food", "the right of the child to rest". */
const isRight = (raw: readonly string[], to: number): boolean =>
  raw
    .slice(Math.max(0, to - 6), to)
    .some((word, i, near) => /^rights?$/.test(word) && (i === near.length - 1 || near[i + 1] === "of"));

/** A comma inside a noun phrase: "science, technology and innovation". */
const listed = (raw: readonly string[], k: number): boolean =>
  /^\p{Ll}/u.test(raw[k] ?? "") &&
  !stops.has(raw[k] ?? "") &&
  (raw[k + 1] === "and" || (raw[k + 2] === "and" && /^\p{Ll}/u.test(raw[k + 1] ?? "")));

/**
 * Where the noun phrase that begins at the word of index `from` ends (an offset in the text): at a mark, a verb, or a
 * small word that begins something else. Its last word is no small one.
 */
export function nounPhraseEnd(passage: Passage, from: number, most = 14): number {
  const { text, tokens } = passage;
  const raw = tokens.slice(from, from + most + 3).map((token) => text.slice(token.start, token.end));
  let last = 0;
  for (let k = 0; k < Math.min(raw.length, most); k++) {
    const token = tokens[from + k];
    const word = raw[k] ?? "";
    const gap = k === 0 || !token ? "" : text.slice(tokens[from + k - 1]?.end ?? 0, token.start);
    if (token && gap === ", " && listed(raw, k)) {
      if (!weak.has(word)) last = token.end;
      continue;
    }
    if (!token || !/^(?:|[ \u00A0]|[-‑–/’'&.]| & |’ )$/.test(gap) || (gap === "." && !/^\d/.test(word))) break;
    // "security of and in the use": prepositions on a par
    const following = tokens[from + k + 1];
    const closes = following === undefined || !/^[ \u00A0-]$/.test(text.slice(token?.end ?? 0, following.start));
    if (word === "No" || (word === "general" && /^(?:recommendation|comment)/.test(raw[k + 1] ?? ""))) break;
    const onPar =
      raw[k - 1] === "and" &&
      ((prepositions.has(raw[k - 2] ?? "") && prepositions.has(word)) || word === "for" || word === "on");
    if (word === "and" && /^(?:an?|its|their)$/.test(raw[k + 1] ?? "")) break;
    if (word === "and" && /^\p{Lu}/u.test(raw[k + 1] ?? "") && !/^\p{Lu}/u.test(raw[k - 1] ?? "")) break;
    if (
      k > 0 &&
      !onPar &&
      ((stops.has(word) &&
        !(word === "to" && (/^(?:access|approach|threats?)$/.test(raw[k - 1] ?? "") || isRight(raw, k)))) ||
        (word === "in" && /^(?:context|course|event|form|framework|light|sense|wake)$/.test(raw[k + 2] ?? "")) ||
        (word === "in" && !onPar && !/^(?:the|all|armed|conflict|persons|its)$/.test(raw[k + 1] ?? "")) ||
        verbHere(raw, k, closes))
    )
      break;
    if (!weak.has(word)) last = token.end;
  }
  return last;
}
