import {
  openForms,
  ownNames,
  ownSecretariats,
  partAuthors,
  type ReportNames,
  reportNames,
  resolveShortForms,
} from "../resolve";
import type { Document } from "../structure/document";
import { bodyPhrases, quotedProgrammes } from "./body-phrases";
import { type Candidate, choose, type Named } from "./candidate";
import { definedNames } from "./defined-names";
import { foreignNames } from "./foreign-names";
import { formNames } from "./form-names";
import { gather } from "./gather";
import { sdgNames } from "./goals";
import { HeadingStates } from "./heading-state";
import { instrumentPhrases } from "./instrument-phrases";
import type { Recognised } from "./mention";
import { officeOf } from "./offices";
import { partyMeetings } from "./party-meetings";
import { type Passage, passagesOf } from "./passage";
import { positionNames } from "./position-names";
import { numberedResolutions } from "./resolutions";
import { sanctionsCommittees } from "./sanctions-committees";
import { sharedAdjectives } from "./shared-adjectives";
import { sharedMandates } from "./shared-mandates";
import { type SmallWords, smallWords } from "./small-words";
import { sourcesIn } from "./sources";
import { stateMentions } from "./state-mentions";
import { symbolNames } from "./symbols";
import { addresses, vocabularyNames } from "./vocabulary";

export type { Citation, Mention, Recognised, Thing } from "./mention";

type ByPlace = ReadonlyMap<string, readonly Candidate[]>;

/**
 * Finds everything that a report names: things, where they are mentioned, and what its footnotes cite. Short forms
 * and acronyms are resolved. A pure function of the document.
 */
export function recognise(document: Document): Recognised {
  const passages = passagesOf(document);
  const eachPassage = (of: (passage: Passage) => Candidate[]): ByPlace =>
    new Map(passages.map((passage) => [passage.place, of(passage)]));
  const small = smallWords(passages);
  const headings = new HeadingStates();
  const found = eachPassage((passage) => candidatesIn(passage, document.symbol, small, headings.of(passage)));
  const first = eachPassage((passage) => choose(found.get(passage.place) ?? []));
  const authors = partAuthors(passages, first);
  const organs = [...authors.others.values()].flatMap((other) => other.organs);
  const report = reportNames(passages, first, organs);
  const states = statesNamed(found);
  const ownSecretariat = ownSecretariats(passages, authors.others, document.symbol);
  const named = eachPassage((passage) => {
    const here = [
      ...inThisReport(found.get(passage.place) ?? [], report).filter(
        ({ surface }) => !(ownSecretariat(passage) && surface === "Secretariat"),
      ),
      ...sharedAdjectives(passage, states, headings.of(passage)),
    ];
    return stateMentions(passage, choose([...here, ...ownNames(passage, report)]), states);
  });
  const short = resolveShortForms(document, passages, named, authors);
  const chosen = eachPassage((passage) => {
    const names = [...(named.get(passage.place) ?? []), ...(short.found.get(passage.place) ?? [])];
    const bodies = names.map(adopting).sort((a, b) => a.start - b.start);
    return choose([...names, ...numberedResolutions(passage, bodies, document.symbol)]);
  });
  const sources = sourcesIn(passages, chosen);
  return gather(passages, chosen, sources, openForms(short.open, chosen), document.symbol);
}

const adopting = ({ start, end, thing }: Candidate) => ({ start, end, key: thing.key, name: thing.label });

/** All that may be a name, each by the recogniser of its kind; a new kind is a new file and a line here. */
function candidatesIn(passage: Passage, symbol: string, small: SmallWords, heading: Named | undefined): Candidate[] {
  const known = vocabularyNames(passage);
  const found = [
    ...known,
    ...formNames(passage, known, symbol, heading),
    ...bodyPhrases(passage, known, symbol),
    ...definedNames(passage, known, symbol),
    ...foreignNames(passage, symbol),
    ...quotedProgrammes(passage, symbol),
    ...instrumentPhrases(passage, known, symbol),
    ...partyMeetings(passage, known, symbol),
    ...symbolNames(passage),
    ...sdgNames(passage),
    ...addresses(passage),
    ...sanctionsCommittees(passage, symbol),
    ...sharedMandates(passage),
    ...known.flatMap(({ thing, start, end }) =>
      thing.kind === "Rapporteur" ? (officeOf(passage, start, end, thing, symbol, "entity-form") ?? []) : [],
    ),
  ];
  // in a footnote capitals are titles of works more often than names
  if (passage.footnote) return found.filter(({ rule }) => rule !== "instrument-form");
  return [...found, ...positionNames(passage, choose(found), small, symbol)];
}

/** States that the report calls by a name, not by an adjective alone. */
const statesNamed = (found: ByPlace): ReadonlySet<string> =>
  new Set(
    [...found.values()]
      .flat()
      .flatMap(({ thing, rule }) => (thing.kind === "State" && rule !== "state-adjective" ? [thing.key] : [])),
  );

/** Names as this report has them: an acronym means what the report says, a shorter name its whole thing. */
const inThisReport = (candidates: readonly Candidate[], { acronyms, same }: ReportNames): Candidate[] =>
  candidates
    .filter(({ surface, thing }) => (acronyms.get(surface) ?? thing.key) === thing.key)
    .map((candidate) => ({ ...candidate, thing: same.get(candidate.thing.key) ?? candidate.thing }));
