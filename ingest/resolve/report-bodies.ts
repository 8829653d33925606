import type { Candidate, Named } from "../recognise/candidate";
import type { Passage } from "../recognise/passage";
import type { Document } from "../structure/document";
import { knownNames } from "../vocabulary/names";

/** The bodies that a report is made for, which it may call by a short form from its first line on. */
export const bodiesAddressed = ({ symbol, front }: Document): Named[] => {
  const body = symbol.startsWith("S/") ? "Security Council" : front.body;
  return body === undefined ? [] : knownNames(body);
};

/** What stands before the name of the body that a report is of, or of whose meeting it tells. */
const reportOf =
  /(?:reports?|sessions?|work|meeting|proceedings|summary|recommendations)(?: (?:submitted|prepared|adopted))? (?:of|by)(?: the)?(?: \p{Ll}+(?:-\p{Ll}+)?(?: annual)?)? $/iu;
const bodies = new Set(["Entity", "Rapporteur"]);

/**
 * The bodies whose report it is: "Report of the third Meeting of …", "Report of the Working Group on …". The line that
 * tells what kind of document it is tells it best; where it names nobody, the rest of the first page.
 */
export function bodiesReporting(
  { text }: Passage,
  names: readonly Candidate[],
  documentType: string | undefined,
): readonly Named[] {
  const fit = names.filter(
    ({ thing, start, nested }) =>
      bodies.has(thing.kind) && !nested && reportOf.test(text.slice(Math.max(0, start - 70), start)),
  );
  const line = documentType === undefined ? -1 : text.indexOf(documentType);
  const told = fit.filter(({ start }) => line >= 0 && line < start && start < line + (documentType ?? "").length);
  return [...new Map((told.length > 0 ? told : fit).map(({ thing }) => [thing.key, thing] as const)).values()];
}
