import { nodeKey } from "../../../cypher/schema/keys";
import type { Statement } from "../claim";
import type { Places } from "../places";
import { type OpeningSentence, tellsOfAnother } from "./opening";

const earlier =
  /\b(?:previous|preceding|last|prior|earlier)\b[^.;()]{0,60}\b(?:reports?|notes?|updates?|reviews?)\b[^.;()]{0,160}[(,]?\s*(?:see |contained in |in document |document )?$/i;
const continues =
  /\b(?:updates?|supplements?|complements?|follows? (?:up )?on|follow-up to|builds? (?:up)?on|addendum to|since)\b[^.;]{0,80}\breports?\b[^.;()]{0,160}\(?\s*(?:see )?$/i;
/** "and A/70/1", "and Add.1": a second symbol of the same bracket. */
const further = /^(?:,| and|, and| to) $/;

/** The earlier reports that this one goes on from, named in its opening. */
export function follows(sentences: readonly OpeningSentence[], places: Places): Statement[] {
  const found = new Map<string, Statement>();
  for (const sentence of sentences) {
    const { place, span, text } = sentence;
    let after: number | undefined;
    for (const { mention, thing } of places.namedIn(place, span)) {
      if (thing.kind !== "Document") continue;
      const before = text.slice(0, mention.start - span.start);
      const joined = after !== undefined && further.test(text.slice(after - span.start, mention.start - span.start));
      if (
        !joined &&
        !((earlier.test(before) || continues.test(before)) && !tellsOfAnother(sentence, before.length, places))
      )
        continue;
      after = mention.end;
      if (found.has(thing.key)) continue;
      found.set(thing.key, {
        kind: "FOLLOWS",
        source: nodeKey("Report", places.document.symbol),
        target: thing.key,
        evidence: places.evidence(place, span, mention, "earlier-report", 0.9),
      });
    }
  }
  return [...found.values()];
}
