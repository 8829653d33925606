import type { Candidate, Named } from "../recognise/candidate";
import { type Passage, sentenceAt } from "../recognise/passage";

const form =
  /(?<![\p{L}\p{N}])(?:[Tt]he|[Ii]ts) ((?:(?:Transitional|Federal|Interim|Royal|Provisional|Revitalized|National) )*Government(?: of National (?:Unity|Accord))?|State party|State Party|(?:transitional |interim |national )?authorities)(?![\p{L}-]| of (?:the )?\p{Lu})/gu;

/** What a report's parts are on: the State of the heading above, and the one that the whole report is on. */
export interface Subjects {
  readonly heading: Named | undefined;
  readonly report: Named | undefined;
}

/**
 * "the Government", "the State party": the State named before in the sentence, else that of the heading, else the one
 * named last in the paragraph, the only one of the paragraph before, the report's own. "The authorities" may be anybody's
 * but for the first two.
 */
export function governments(
  passage: Passage,
  names: readonly Candidate[],
  previous: readonly Candidate[],
  { heading, report }: Subjects,
): Candidate[] {
  const states = names.filter((name) => name.thing.kind === "State");
  const found: Candidate[] = [];
  for (const match of passage.text.matchAll(form)) {
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? "").length;
    if (names.some((name) => name.start < end && start < name.end)) continue;
    const here = states.findLast((state) => state.end <= match.index);
    const near = here && here.start >= sentenceAt(passage, match.index).start ? here : undefined;
    const authorities = match[1]?.endsWith("authorities") === true;
    const far = authorities ? undefined : (here?.thing ?? only(previous) ?? report);
    const thing = near?.thing ?? heading ?? far;
    if (!thing) continue;
    found.push({
      place: passage.place,
      start,
      end,
      surface: passage.text.slice(start, end),
      thing,
      rule: "anaphora-state",
      confidence: near || heading || here ? 0.8 : 0.6,
    });
  }
  return found;
}

/** The State of some names, where it is one alone. */
export function only(names: readonly Candidate[]): Named | undefined {
  const states = new Map(names.flatMap(({ thing }) => (thing.kind === "State" ? [[thing.key, thing]] : [])));
  return states.size === 1 ? [...states.values()][0] : undefined;
}
