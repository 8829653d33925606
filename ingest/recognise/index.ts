import { ownNames, type ReportNames, reportNames, resolveShortForms } from "../resolve";
import type { Document } from "../structure/document";
import { knownNames } from "../vocabulary/names";
import { bodyPhrases } from "./body-phrases";
import { type Candidate, choose, type Named } from "./candidate";
import { formNames } from "./form-names";
import { sdgNames } from "./goals";
import { instrumentPhrases } from "./instrument-phrases";
import type { Mention, Recognised, Thing } from "./mention";
import { type Passage, passagesOf } from "./passage";
import { positionNames, smallWords } from "./position-names";
import { numberedResolutions } from "./resolutions";
import { type Sources, sourcesIn } from "./sources";
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
  const first = eachPassage((passage) => {
    const found = namesIn(passage, document);
    return [...found, ...positionNames(passage, choose(found), small, document.symbol)];
  });
  const report = reportNames(
    passages,
    eachPassage((passage) => choose(first.get(passage.place) ?? [])),
  );
  const named = eachPassage((passage) =>
    choose([...inThisReport(first.get(passage.place) ?? [], report), ...ownNames(passage, report)]),
  );
  const short = resolveShortForms(passages, named, bodiesOf(document));
  const chosen = eachPassage((passage) => {
    const bodies = [...(named.get(passage.place) ?? []), ...(short.get(passage.place) ?? [])].sort(
      (a, b) => a.start - b.start,
    );
    return choose([...bodies, ...numberedResolutions(passage, bodies.map(adopting), document.symbol)]);
  });
  return gather([...chosen.values()].flat(), sourcesIn(passages, chosen));
}

const adopting = ({ start, end, thing }: Candidate) => ({ start, end, key: thing.key, name: thing.label });

function namesIn(passage: Passage, document: Document): Candidate[] {
  const known = vocabularyNames(passage);
  const { symbol } = document;
  return [
    ...known,
    ...formNames(passage, known, symbol),
    ...bodyPhrases(passage, known, symbol),
    ...instrumentPhrases(passage, known, symbol),
    ...symbolNames(passage),
    ...sdgNames(passage),
    ...addresses(passage),
  ];
}

/** Names as this report has them: an acronym means what the report says, a shorter name its whole thing. */
const inThisReport = (candidates: readonly Candidate[], { acronyms, same }: ReportNames): Candidate[] =>
  candidates
    .filter(({ surface, thing }) => (acronyms.get(surface) ?? thing.key) === thing.key)
    .map((candidate) => ({ ...candidate, thing: same.get(candidate.thing.key) ?? candidate.thing }));

/** The bodies that a report is made for, which it may call by a short form from its first line on. */
const bodiesOf = (document: Document): Named[] => {
  const body = document.symbol.startsWith("S/") ? "Security Council" : document.front.body;
  return body === undefined ? [] : knownNames(body);
};

function gather(chosen: readonly Candidate[], sources: Sources): Recognised {
  const named = new Map<string, Named>();
  const surfaces = new Map<string, Set<string>>();
  const mentions: Mention[] = [];
  for (const { thing, nested: _nested, blocks: _blocks, ...place } of chosen) {
    if (!named.has(thing.key)) named.set(thing.key, thing);
    if (!place.rule.startsWith("anaphora")) {
      const forms = surfaces.get(thing.key) ?? new Set();
      surfaces.set(thing.key, forms.add(place.surface));
    }
    mentions.push({ ...place, thing: thing.key });
  }
  const things = new Map<string, Thing>();
  for (const [key, thing] of named) things.set(key, { ...thing, surfaces: [...(surfaces.get(key) ?? [])].sort() });
  for (const source of sources.things) things.set(source.key, { ...source, surfaces: [] });
  return { things, mentions, citations: sources.citations, doubts: sources.doubts };
}
