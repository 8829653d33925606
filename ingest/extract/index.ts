import type { Recognised, Thing } from "../recognise/mention";
import type { Document } from "../structure/document";
import type { Claims } from "./claim";
import { measures } from "./measures/index";
import { Places } from "./places";
import { recommendations } from "./recommendations";
import { statements } from "./statements";
import { statistics } from "./statistics";

/** What a report says was done, is advised, is counted, and what it says of itself: each with its sentence. */
export function extract(document: Document, recognised: Recognised): Claims {
  const places = new Places(document, recognised);
  const advised = recommendations(document, places);
  const said = statements(recognised, places);
  return {
    measures: measures(document, recognised),
    recommendations: advised.recommendations,
    statistics: statistics(places),
    statements: said.statements,
    things: unnamed([...advised.things, ...said.things], recognised),
    ...said.period,
    doubts: [],
  };
}

/** The things of claims that nothing in the report names. */
const unnamed = (things: readonly Thing[], recognised: Recognised): Thing[] => [
  ...new Map(things.filter(({ key }) => !recognised.things.has(key)).map((thing) => [thing.key, thing])).values(),
];
