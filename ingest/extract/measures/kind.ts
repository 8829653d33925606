import data from "../../vocabulary/measure-kinds.json";
import type { VerbClass } from "../clauses/verbs";

/** "emphasiz" stands for "emphasis" as well. */
const bothSpellings = (stem: string): string[] => (/iz/.test(stem) ? [stem, stem.replace("iz", "is")] : [stem]);
const kinds = Object.entries(data.kinds).map(
  ([kind, stems]) => [kind, stems.split(" ").flatMap(bothSpellings)] as const,
);

/** What sort of measure a clause tells, from its verb and its words; "action" where they say nothing. */
export function measureKind(text: string, verbClasses: ReadonlySet<VerbClass>): string {
  if (verbClasses.has("statement") && !verbClasses.has("action")) return "statement";
  const words = text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
  let best = "action";
  let most = 0;
  for (const [kind, stems] of kinds) {
    // the first words name the act, so they weigh more
    const weight = words.reduce((sum, word, i) => sum + (stems.some((s) => matches(word, s)) ? 1 / (1 + i / 5) : 0), 0);
    if (weight > most) [best, most] = [kind, weight];
  }
  return best;
}

/** Stems of five letters or more stand for all their forms. */
const matches = (word: string, stem: string): boolean => word === stem || (stem.length >= 5 && word.startsWith(stem));
