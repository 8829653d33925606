import type { Candidate } from "../recognise/candidate";
import type { Passage } from "../recognise/passage";

const form =
  /(?<![\p{L}\p{N}])(?:[Tt]he|[Ii]ts) (Government|State party|State Party)(?![\p{L}-]| of (?:the )?\p{Lu})/gu;

/** "the Government", "the State party": the State named last in the paragraph, else the only one of the paragraph before. */
export function governments(
  passage: Passage,
  names: readonly Candidate[],
  previous: readonly Candidate[],
  only: Candidate | undefined,
): Candidate[] {
  const states = names.filter((name) => name.thing.kind === "State");
  const found: Candidate[] = [];
  for (const match of passage.text.matchAll(form)) {
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? "").length;
    if (names.some((name) => name.start < end && start < name.end)) continue;
    const here = states.findLast((state) => state.end <= match.index);
    const earlier = new Map(
      previous.filter((name) => name.thing.kind === "State").map((name) => [name.thing.key, name]),
    );
    const state = here ?? (earlier.size === 1 ? [...earlier.values()][0] : only);
    if (!state) continue;
    found.push({
      place: passage.place,
      start,
      end,
      surface: passage.text.slice(start, end),
      thing: state.thing,
      rule: "anaphora-state",
      confidence: here ? 0.8 : 0.6,
    });
  }
  return found;
}
