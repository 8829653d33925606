import data from "../../vocabulary/measure-kinds.json";
import type { VerbClass } from "../../vocabulary/verb-forms";

/** "emphasiz" stands for "emphasis" as well. */
const bothSpellings = (stem: string): string[] => (/iz/.test(stem) ? [stem, stem.replace("iz", "is")] : [stem]);
const kinds = Object.keys(data.kinds);
/** Which kinds a stem speaks for, by their place in the list. */
const speaksFor = new Map<string, number[]>();
Object.values(data.kinds).forEach((stems, at) => {
  for (const stem of stems.split(" ").flatMap(bothSpellings)) speaksFor.set(stem, [...(speaksFor.get(stem) ?? []), at]);
});
/** Stems of so many letters or more stand for all their forms. */
const stemLength = 5;

/** What sort of measure a clause tells, from its verb and its words; "action" where they say nothing. */
export function measureKind(text: string, verbClasses: ReadonlySet<VerbClass>): string {
  if (verbClasses.has("statement") && !verbClasses.has("action")) return "statement";
  const words = text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
  const weights = kinds.map(() => 0);
  words.forEach((word, i) => {
    // the first words name the act, so they weigh more
    for (const at of kindsOf(word)) weights[at] = (weights[at] ?? 0) + 1 / (1 + i / 5);
  });
  const most = Math.max(...weights);
  return most > 0 ? (kinds[weights.indexOf(most)] ?? "action") : "action";
}

function kindsOf(word: string): ReadonlySet<number> {
  const found = new Set(speaksFor.get(word));
  for (let length = stemLength; length < word.length; length++) {
    for (const at of speaksFor.get(word.slice(0, length)) ?? []) found.add(at);
  }
  return found;
}
