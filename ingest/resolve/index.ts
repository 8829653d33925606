import type { Candidate, Named } from "../recognise/candidate";
import { HeadingStates } from "../recognise/heading-state";
import type { Passage } from "../recognise/passage";
import type { Document } from "../structure/document";
import { mandatesForState, mandatesOn } from "../vocabulary/names";
import { authorOf, firstPerson } from "./author";
import { Conferences, isPartyMeeting } from "./conferences";
import { governments, only } from "./government";
import type { OpenForm } from "./open-forms";
import type { PartAuthors } from "./other-authors";
import { Persons } from "./persons";
import { bodiesAddressed, bodiesReporting } from "./report-bodies";
import { ShortForms } from "./short-forms";
import { bodiesOfSymbol } from "./symbol-bodies";

export { openForms } from "./open-forms";
export { partAuthors } from "./other-authors";
export { ownNames, type ReportNames, reportNames } from "./report-names";
export { ownSecretariats } from "./secretariats";
export { bodiesOfSymbol } from "./symbol-bodies";

/** The short forms of a whole report, by passage, and those that stand for nothing. */
interface ShortFormsOfReport {
  readonly found: ReadonlyMap<string, readonly Candidate[]>;
  readonly open: readonly OpenForm[];
}

/** The passages are read in order: paragraphs, then footnotes. */
export function resolveShortForms(
  document: Document,
  passages: readonly Passage[],
  chosen: ReadonlyMap<string, readonly Candidate[]>,
  { annexes, others }: PartAuthors,
): ShortFormsOfReport {
  const front = passages.find(({ place }) => place === "0");
  const { symbol } = document;
  const first = bodiesAddressed(document);
  const { secretariat, conference, board } = bodiesOfSymbol(symbol);
  const report = only(chosen.get("0") ?? []);
  const onSubject = [...mandatesOn(front?.text ?? ""), ...(report ? mandatesForState(report.key) : [])];
  const main = mainState(chosen);
  const mandates = [mandatesIn(chosen), onSubject, main ? mandatesForState(main) : []];
  const own = front ? bodiesReporting(front, chosen.get("0") ?? [], document.front.documentType) : [];
  const presets = { first: board ? [...first, board] : first, secretariat, mandates, own, others };
  const reader = new ShortForms(presets, symbol);
  const conferences = new Conferences(conference ?? own.find(isPartyMeeting));
  const persons = new Persons(others);
  const headings = new HeadingStates();
  const author = front && authorOf(front, chosen.get("0") ?? []);
  const authored = (passage: Passage, names: readonly Candidate[]): Candidate[] => {
    const writer = annexes.get(passage.part);
    return firstPerson(passage, names, writer ?? author, writer !== undefined);
  };
  let previous: readonly Candidate[] = [];
  const found = new Map(
    passages.map((passage) => {
      const named = chosen.get(passage.place) ?? [];
      const met = conferences.resolve(passage, named, others.get(passage.part));
      const names = met.length > 0 ? [...named, ...met].sort((a, b) => a.start - b.start) : named;
      const short = reader.resolve(passage, names);
      const heading = headings.of(passage);
      const states = governments(passage, [...names, ...short], passage.footnote ? [] : previous, { heading, report });
      const own = authored(passage, names);
      const holders = persons.resolve(passage, [...names, ...short]);
      previous = names;
      return [passage.place, [...met, ...short, ...states, ...own, ...holders]];
    }),
  );
  return { found, open: reader.open };
}

/** The State that a report names most, where it names none half as often. */
function mainState(chosen: ReadonlyMap<string, readonly Candidate[]>): string | undefined {
  const counts = new Map<string, number>();
  for (const names of chosen.values())
    for (const { thing } of names) if (thing.kind === "State") counts.set(thing.key, (counts.get(thing.key) ?? 0) + 1);
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && (next?.[1] ?? 0) * 2 < most[1] ? most[0] : undefined;
}

/** All mandates that a report names in full. */
const mandatesIn = (chosen: ReadonlyMap<string, readonly Candidate[]>): Named[] => [
  ...new Map(
    [...chosen.values()].flat().flatMap(({ thing }) => (thing.kind === "Rapporteur" ? [[thing.key, thing]] : [])),
  ).values(),
];
