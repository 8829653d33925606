import { knownNames } from "../vocabulary/names";
import type { Candidate } from "./candidate";
import { thingOf } from "./form-kinds";
import type { Passage } from "./passage";

const form =
  /(?<![\p{L}-])((?:Review |Amendment |Extraordinary )?(?:Conference|Meeting|Assembly)) of (?:the )?((?:High |States |Contracting )*Parties) to (?:the )?(?=\p{Lu})/gu;

/** "the tenth Meeting of States Parties to the Harbour Convention": those who meet under an instrument are a body of it. */
export function partyMeetings({ text, place }: Passage, names: readonly Candidate[], symbol: string): Candidate[] {
  if (!text.includes("Parties to ")) return [];
  return [...text.matchAll(form)].flatMap((match): Candidate[] => {
    const [lead, body = "", parties = ""] = match;
    const at = match.index + lead.length;
    const instrument = names.find(({ thing, start }) => thing.kind === "Instrument" && start === at);
    if (!instrument) return [];
    const { end } = instrument;
    const surface = text.slice(match.index, end);
    const whole = String(instrument.thing.properties.name);
    const known = ["", "the "]
      .flatMap((article) => [whole, instrument.surface].map((name) => `${body} of ${article}${parties} to the ${name}`))
      .flatMap(knownNames)[0];
    const thing = known ?? thingOf({ kind: "Entity", of: "organ" }, surface, undefined, symbol);
    return [{ place, start: match.index, end, surface, thing, rule: "entity-parties", confidence: 0.9 }];
  });
}
