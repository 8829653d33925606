import type { Document } from "../structure/document";
import { type Candidate, choose, type Named } from "./candidate";
import { formNames } from "./form-names";
import { sdgNames } from "./goals";
import type { Mention, Recognised, Thing } from "./mention";
import { type Passage, passagesOf } from "./passage";
import { numberedResolutions } from "./resolutions";
import { symbolNames } from "./symbols";
import { vocabularyNames } from "./vocabulary";

export type { Citation, Mention, Recognised, Thing } from "./mention";

/**
 * Finds everything that a report names: things, where they are mentioned, and what its footnotes cite. Short forms
 * and acronyms are resolved. A pure function of the document.
 */
export function recognise(document: Document): Recognised {
  const passages = passagesOf(document);
  const chosen = passages.flatMap((passage) => choose(candidatesIn(passage, document)));
  return gather(chosen);
}

function candidatesIn(passage: Passage, document: Document): Candidate[] {
  const known = vocabularyNames(passage);
  const bodies = known
    .filter((candidate) => candidate.thing.kind === "Entity")
    .map(({ start, end, thing }) => ({ start, end, key: thing.key }));
  return [
    ...known,
    ...formNames(passage, known, document.symbol),
    ...symbolNames(passage),
    ...numberedResolutions(passage, bodies, document.symbol),
    ...sdgNames(passage),
  ];
}

function gather(chosen: readonly Candidate[]): Recognised {
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
  return { things, mentions, citations: [], doubts: [] };
}
