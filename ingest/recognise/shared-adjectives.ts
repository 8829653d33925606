import { knownThing } from "../vocabulary/names";
import type { Candidate, Named } from "./candidate";
import type { Passage } from "./passage";

/** Adjectives of nationality that two States have. */
const shared: Readonly<Record<string, readonly string[]>> = {
  Congolese: ["State:COD", "State:COG"],
  Korean: ["State:KOR", "State:PRK"],
};
const form =
  /(?<![\p{L}-])(?:Congolese|Korean)(?= (?:[Gg]overnment|authorities|police|[Aa]rmed [Ff]orces|army|Parliament))/gu;

/** "Congolese authorities": of the State of the heading, else of the only one of the two that the report names. */
export function sharedAdjectives(
  { text, place }: Passage,
  named: ReadonlySet<string>,
  heading: Named | undefined,
): Candidate[] {
  return [...text.matchAll(form)].flatMap((match): Candidate[] => {
    const [surface] = match;
    const both = shared[surface] ?? [];
    const fit = heading && both.includes(heading.key) ? [heading.key] : both.filter((key) => named.has(key));
    const thing = fit.length === 1 ? knownThing(fit[0] ?? "") : undefined;
    if (!thing) return [];
    const end = match.index + surface.length;
    return [{ place, start: match.index, end, surface, thing, rule: "state-adjective", confidence: 0.7 }];
  });
}
