import type { Clause } from "../clauses/clause";
import { lastComma } from "../clauses/joining";
import type { ReadSentence } from "./sentence";

/** How far before a verb a phrase between commas opens. */
const interruption = 12;

/** "The plan, which OPAL drew up, is binding": a relative inside a subject ends at the comma before the main verb. */
export function relativeEnd(
  { plain, clauses }: ReadSentence,
  clause: Clause,
  relative: number,
  main: Clause | undefined,
): number {
  const later = clauses.find((c) => c.relative === undefined && c.verb.first > clause.verb.last);
  const around = later !== undefined && later.from <= relative ? later : undefined;
  const comma = around && lastComma(plain, clause.verb.last, around.verb.first);
  return Math.min(clause.end, comma ?? clause.end, main?.end ?? clause.end);
}

/** Where the clause before ends: "trained crews and, together with OPAL, built a pier". */
export function endBefore({ clauses }: ReadSentence, clause: Clause): number {
  const ends = clauses.map((c) => c.end).filter((end) => end <= clause.verb.first);
  return Math.max(clause.verb.first - interruption, ...ends);
}
