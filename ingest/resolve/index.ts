import type { Candidate, Named } from "../recognise/candidate";
import { HeadingStates } from "../recognise/heading-state";
import type { Passage } from "../recognise/passage";
import { mandatesOn } from "../vocabulary/names";
import { authorOf, firstPerson } from "./author";
import { governments, only } from "./government";
import { ShortForms } from "./short-forms";

export { ownNames, type ReportNames, reportNames } from "./report-names";

/** The short forms of a whole report, by passage, read in order: paragraphs, then footnotes. */
export function resolveShortForms(
  passages: readonly Passage[],
  chosen: ReadonlyMap<string, readonly Candidate[]>,
  first: readonly Named[],
  symbol: string,
): Map<string, Candidate[]> {
  const front = passages.find(({ place }) => place === "0");
  const reader = new ShortForms(first, [...mandatesIn(chosen), ...mandatesOn(front?.text ?? "")], symbol);
  const headings = new HeadingStates();
  const author = front && authorOf(front, chosen.get("0") ?? []);
  const report = only(chosen.get("0") ?? []);
  let previous: readonly Candidate[] = [];
  return new Map(
    passages.map((passage) => {
      const names = chosen.get(passage.place) ?? [];
      const short = reader.resolve(passage, names);
      const heading = headings.of(passage);
      const states = governments(passage, [...names, ...short], passage.footnote ? [] : previous, { heading, report });
      const own = firstPerson(passage, names, author);
      previous = names;
      return [passage.place, [...short, ...states, ...own]];
    }),
  );
}

/** All mandates that a report names in full. */
const mandatesIn = (chosen: ReadonlyMap<string, readonly Candidate[]>): Named[] => [
  ...new Map(
    [...chosen.values()].flat().flatMap(({ thing }) => (thing.kind === "Rapporteur" ? [[thing.key, thing]] : [])),
  ).values(),
];
