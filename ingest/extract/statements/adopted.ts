import type { Recognised, Thing } from "../../recognise/mention";
import { bodyOfResolution } from "../../recognise/symbols";
import type { Statement } from "../claim";
import type { NamedHere, Places } from "../places";

/** Which body adopted each resolution: its symbol tells; the sentence that names both proves it, else one that has the symbol. */
export function adoptedBy(recognised: Recognised, places: Places): { statements: Statement[]; bodies: Thing[] } {
  const bodies = new Map<string, Thing>();
  const mentionsOf = new Map<string, NamedHere[]>();
  for (const mention of recognised.mentions) {
    const thing = recognised.things.get(mention.thing);
    if (thing?.kind !== "Resolution") continue;
    mentionsOf.set(thing.key, [...(mentionsOf.get(thing.key) ?? []), { mention, thing }]);
  }
  const statements = [...mentionsOf].flatMap(([key, named]) => {
    const body = bodyOfResolution(key.slice(key.indexOf(":") + 1));
    if (body === undefined) return [];
    const proof = named.flatMap((one) => proofIn(one, body.key, places));
    const best = proof.find(({ both }) => both) ?? proof[0];
    if (best === undefined) return [];
    if (!recognised.things.has(body.key)) bodies.set(body.key, { ...body, surfaces: [] });
    return [{ kind: "ADOPTED_BY" as const, source: key, target: body.key, evidence: best.evidence }];
  });
  return { statements, bodies: [...bodies.values()] };
}

function proofIn({ mention }: NamedHere, body: string, places: Places) {
  const sentence = places.sentenceAt(mention.place, mention);
  if (sentence === undefined) return [];
  const names = places.namedIn(mention.place, sentence).filter(({ thing }) => thing.key === body);
  const nearest = names.findLast((one) => one.mention.end <= mention.start) ?? names[0];
  const evidence = nearest
    ? places.evidence(mention.place, sentence, nearest.mention, "resolution-of-body", 0.97)
    : places.evidence(mention.place, sentence, mention, "body-of-symbol", 0.9);
  return [{ both: nearest !== undefined, evidence }];
}
