import type { Candidate, Named } from "../recognise/candidate";
import type { Passage } from "../recognise/passage";
import { ShortForms } from "./short-forms";

export { ownNames, type ReportNames, reportNames } from "./report-names";

/** The short forms of a whole report, by passage, read in order: paragraphs, then footnotes. */
export function resolveShortForms(
  passages: readonly Passage[],
  chosen: ReadonlyMap<string, readonly Candidate[]>,
  first: readonly Named[],
): Map<string, Candidate[]> {
  const reader = new ShortForms(first);
  return new Map(passages.map((passage) => [passage.place, reader.resolve(passage, chosen.get(passage.place) ?? [])]));
}
