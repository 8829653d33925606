import type { Document } from "../structure/document";
import type { Recognised } from "../recognise/mention";
import type { Claims } from "./claim";
import { measures } from "./measures/index";

/** What a report says was done, is advised, is counted, and what it says of itself: each with its sentence. */
export function extract(document: Document, recognised: Recognised): Claims {
  return {
    measures: measures(document, recognised),
    recommendations: [],
    statistics: [],
    statements: [],
    things: [],
    doubts: [],
  };
}
