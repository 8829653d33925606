import type { Candidate, Named } from "../recognise/candidate";
import type { Passage } from "../recognise/passage";
import { wordsOf } from "../recognise/token";
import { headClass } from "../vocabulary/heads";

/** A short form that a report gives to what it has named just before: "the Harbour Court (the Court)". */
export interface Definition {
  /** Where what it defines has ended. */
  readonly at: number;
  /** Where its bracket ends. */
  readonly end: number;
  readonly words: string;
  readonly last: string;
}

const capitals = String.raw`(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})`;
const bracketed = new RegExp(
  String.raw` ?\((?:here(?:in)?after,? (?:(?:also )?(?:referred to|called|known) (?:as )?)?|henceforth,? |(?:also )?referred to (?:herein )?as )?(?:[“"]?the [“"]?|[“"])${capitals}[”"]?,?[”"]?\)`,
  "gu",
);
const hereafter = new RegExp(
  String.raw`,? \(?here(?:in)?after,? (?:(?:also )?(?:referred to as|called|known as) )?[“"]?(?:the )?[“"]?${capitals}[”"]?`,
  "gu",
);

/** All short forms that a passage defines in brackets or after "hereinafter". */
export function definitionsOfForms({ text }: Passage): Definition[] {
  const later = text.includes("after") || text.includes("henceforth");
  if (!later && !text.includes("(")) return [];
  const found = new Map<number, Definition>();
  const collect = (form: RegExp): void => {
    for (const match of text.matchAll(form)) {
      const short = match[1] ?? "";
      const last = short.split(" ").at(-1) ?? "";
      const end = match.index + match[0].length;
      // an acronym is no short form
      if (!/\p{Ll}/u.test(last) || found.has(match.index)) continue;
      found.set(match.index, { at: match.index, end, words: wordsOf(short).join(" "), last });
    }
  };
  if (text.includes("(the ") || /\([“"]|\(the[ “"]|\(also |\(referred /.test(text)) collect(bracketed);
  if (later && /here(?:in)?after|henceforth/.test(text)) {
    collect(bracketed);
    collect(hereafter);
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

const bodies = new Set(["Entity", "Rapporteur"]);

/** What a definition defines: the longest name that ends before it, with its acronym between at most. */
export function definedThing(
  { text }: Passage,
  { at, last }: Definition,
  names: readonly Candidate[],
): Named | undefined {
  const instrument = headClass(last) === "instrument";
  const fit = names.filter(
    ({ thing, end }) =>
      end <= at &&
      at - end < 16 &&
      (instrument ? thing.kind === "Instrument" : bodies.has(thing.kind)) &&
      /^(?:[”"’]? ?\([\p{L}\d/&. -]{2,12}\))?[”"’,]?$/u.test(text.slice(end, at)),
  );
  return fit.sort((a, b) => a.start - b.start)[0]?.thing;
}
