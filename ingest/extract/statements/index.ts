import type { Recognised, Thing } from "../../recognise/mention";
import type { Statement } from "../claim";
import type { Places } from "../places";
import { adoptedBy } from "./adopted";
import { authorOfEarlier, authorsOf } from "./authors";
import { follows } from "./follows";
import { pursuantTo } from "./mandate";
import { openingSentences } from "./opening";
import { type Period, periodIn } from "./period";
import { submittedTo } from "./submitted";

export interface Statements {
  readonly statements: readonly Statement[];
  /** Bodies that only a resolution's symbol names. */
  readonly things: readonly Thing[];
  readonly period?: Period;
}

/** What the report says of documents, resolutions and itself. */
export function statements(recognised: Recognised, places: Places): Statements {
  const opening = openingSentences(places);
  const adopted = adoptedBy(recognised, places);
  const earlier = follows(opening, places);
  const authors = authorsOf(places);
  const period = periodIn(opening);
  return {
    statements: [
      ...adopted.statements,
      ...pursuantTo(opening, places),
      ...earlier,
      ...authors,
      ...authorOfEarlier(earlier, authors, places),
      ...submittedTo(places),
    ],
    things: adopted.bodies,
    ...(period && { period }),
  };
}
