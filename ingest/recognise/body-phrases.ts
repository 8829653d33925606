import phraseData from "../vocabulary/phrases.json";
import type { Candidate, Named } from "./candidate";
import { type Kind, thingOf } from "./form-kinds";
import { nounPhraseEnd } from "./noun-phrase";
import type { Passage } from "./passage";

const kinds: Readonly<Record<string, string>> = phraseData.bodies;
const mandates = new Set(phraseData.mandates);
const escaped = (words: readonly string[]): string =>
  words
    .map((word) => word.replace(/[-/]/g, "[-‑]"))
    .sort((a, b) => b.length - a.length)
    .join("|");
const form = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:(?:${escaped(phraseData.modifiers)}) )*)(${escaped(Object.keys(kinds))}) (on|for|against|of|in) (?=\p{L})`,
  "giu",
);

/** The last words of the phrases: without one of them a text has none. */
const heads = [...new Set(Object.keys(kinds).map((phrase) => phrase.replace(/^.*[ -]/, "").replace(/s$/, "")))];

/**
 * Bodies and mandates that are written in small letters, or whose subject is: "the open-ended working group on the use
 * of …", "the Special Rapporteur on the right to …". Only with an article, a possessive or a body before them: "a working
 * group on …" is not yet one.
 */
export function bodyPhrases(passage: Passage, names: readonly Candidate[], symbol: string): Candidate[] {
  const { text, tokens, place } = passage;
  const found: Candidate[] = [];
  const lower = text.toLowerCase();
  if (!heads.some((head) => lower.includes(head))) return found;
  for (const match of text.matchAll(form)) {
    const [whole, modifiers = "", phrase = "", lead = ""] = match;
    const kind = kinds[phrase.toLowerCase().replace(/‑/g, "-")] ?? "";
    const capital = /^\p{Lu}/u.test(phrase);
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const owned = names.some((name) => name.end === match.index - 1 && name.thing.kind === "Entity");
    if (kind === "" || !(owned || capital || /\b(?:[Tt]he|its|their|[’']s|former|new)\s$/.test(before))) continue;
    if (lead === "of" || (lead === "in" && !/^(?:the )?field\b/.test(text.slice(match.index + whole.length)))) continue;
    if (names.some((name) => name.start <= match.index && match.index + modifiers.length < name.end)) continue;
    // "on its seventh session", "for amending …" tell when and why it met
    if (
      lead === "for" &&
      /^(?:the )?(?:consideration|examination|purposes?|period|year|session|adoption|first)\b/.test(
        text.slice(match.index + whole.length),
      )
    )
      continue;
    if (/^(?:its|their|his|her|this|that|these|behalf|\p{L}+ing)\b/u.test(text.slice(match.index + whole.length)))
      continue;
    // representatives and envoys are written with capitals; in small letters the subject is of something else
    if (/^(?:special|personal|resident) (?:representative|envoy|adviser|coordinator)$/i.test(phrase)) continue;
    // with capitals throughout it is a name by its form
    if (capital && /^(?:the )?\p{Lu}/u.test(text.slice(match.index + whole.length))) continue;
    const first = tokens.findIndex((token) => token.start >= match.index + whole.length);
    if (first < 0) continue;
    const owner = names.find(
      (name) =>
        name.start > match.index &&
        ["Entity", "State"].includes(name.thing.kind) &&
        /\bof (?:the )?$/.test(text.slice(match.index, name.start)) &&
        name.start > match.index + whole.length,
    );
    const end = Math.min(
      nounPhraseEnd(passage, first),
      owner ? text.slice(0, owner.start).replace(/ of (?:the )?$/, "").length : Number.POSITIVE_INFINITY,
    );
    if (end <= match.index + whole.length) continue;
    const surface = text.slice(match.index, end);
    const thing = bodyOf(kind, surface, modifiers === "" ? undefined : `${modifiers}${phrase}`, symbol);
    found.push({
      place,
      start: match.index,
      end,
      surface,
      thing,
      rule: `${thing.kind.toLowerCase()}-phrase`,
      confidence: 0.7,
    });
  }
  return found;
}

const quoted =
  /[“"]([^”"]{3,60})[”"] (programme|initiative|project|campaign|scheme|platform|network|training)(?![\p{L}-])/gu;

/** "the “Safe harbours” programme": a title in quotation marks and what it is the title of. */
export function quotedProgrammes({ text, place }: Passage, symbol: string): Candidate[] {
  return [...text.matchAll(quoted)].map((match) => {
    const [surface, title = "", noun = ""] = match;
    const name = `${title.replace(/[,.]$/, "")} ${noun}`;
    const alias = title.replace(/[,.]$/, "");
    const thing = thingOf({ kind: "Entity", of: "initiative" }, name, undefined, symbol, alias);
    const end = match.index + surface.length;
    return { place, start: match.index, end, surface, thing, rule: "entity-quoted", confidence: 0.7 };
  });
}

const bodyOf = (kind: string, name: string, short: string | undefined, symbol: string): Named => {
  const named: Kind = mandates.has(kind)
    ? { kind: "Rapporteur", of: kind }
    : { kind: "Entity", of: kind === "fund" ? "initiative" : "other" };
  return thingOf(named, name, undefined, symbol, short);
};
