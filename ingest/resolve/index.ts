import type { Candidate, Named } from "../recognise/candidate";
import type { Passage } from "../recognise/passage";
import { governments } from "./government";
import { ShortForms } from "./short-forms";

export { ownNames, type ReportNames, reportNames } from "./report-names";

/** The short forms of a whole report, by passage, read in order: paragraphs, then footnotes. */
export function resolveShortForms(
  passages: readonly Passage[],
  chosen: ReadonlyMap<string, readonly Candidate[]>,
  first: readonly Named[],
): Map<string, Candidate[]> {
  const reader = new ShortForms(first);
  const only = onlyState(chosen.get("0") ?? []);
  let previous: readonly Candidate[] = [];
  return new Map(
    passages.map((passage) => {
      const names = chosen.get(passage.place) ?? [];
      const short = reader.resolve(passage, names);
      const states = governments(passage, [...names, ...short], passage.footnote ? [] : previous, only);
      previous = names;
      return [passage.place, [...short, ...states]];
    }),
  );
}

/** The State that a report is on: the only one that its first page names. */
function onlyState(names: readonly Candidate[]): Candidate | undefined {
  const states = new Map(names.filter((name) => name.thing.kind === "State").map((name) => [name.thing.key, name]));
  return states.size === 1 ? [...states.values()][0] : undefined;
}
