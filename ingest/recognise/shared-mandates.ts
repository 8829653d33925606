import { names } from "../vocabulary/names";
import type { Candidate, Named } from "./candidate";
import { writtenAs } from "./casing";
import type { Passage } from "./passage";
import { tokenize } from "./token";

const lead =
  /(?<!\p{L})(Special Rapporteur|Independent Expert|Working Group|Special Representative)s (?=(?:on|in|for) )/gu;
const parts = /(?:^|,? and |, )((?:on|in|for) )/gu;

/** "the Special Rapporteurs on minority issues and on the right to food": each mandate by its own subject. */
export function sharedMandates({ text, place, sentences }: Passage): Candidate[] {
  return [...text.matchAll(lead)].flatMap((match) => {
    const [whole, holder = ""] = match;
    const from = match.index + whole.length;
    const until = sentences.find(({ end }) => end > from)?.end ?? text.length;
    const rest = text.slice(from, until);
    return [...rest.matchAll(parts)].flatMap((part, i): Candidate[] => {
      const at = part.index + part[0].length - (part[1] ?? "").length;
      const found = longest(`${holder} ${rest.slice(at)}`);
      if (!found) return [];
      const start = i === 0 ? match.index : from + at;
      const end = from + at + found.length - holder.length - 1;
      const surface = text.slice(start, end);
      return [{ place, start, end, surface, thing: found.thing, rule: "mandate-shared", confidence: 0.9 }];
    });
  });
}

function longest(text: string): { readonly thing: Named; readonly length: number } | undefined {
  const tokens = tokenize(text.slice(0, 300));
  for (const { length, values } of names.startingAt(tokens, 0)) {
    const end = tokens[length - 1]?.end ?? 0;
    const form = values.find((value) => value.thing.kind === "Rapporteur" && writtenAs(value.text, text.slice(0, end)));
    if (form) return { thing: form.thing, length: end };
  }
  return undefined;
}
