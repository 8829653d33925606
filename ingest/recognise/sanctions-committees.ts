import { forms } from "../vocabulary/names";
import type { Candidate, Named } from "./candidate";
import { thingOf } from "./form-kinds";
import type { Passage } from "./passage";

const counted = String.raw`\d{3,4} \(\d{4}\)`;
const full = new RegExp(
  String.raw`(?<!\p{L})(?:Security Council )?Committee (?:established )?(?:pursuant to|by) (?:Security Council )?resolutions? (${counted}(?:(?:, | and |, and )${counted})*)(?: concerning (?:the )?\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*)?`,
  "gu",
);
const short = /(?<![\p{L}\d/-])(\d{3,4})(?:\/\d{4})* (?:Sanctions )?Committee(?!\p{L})/gu;

/** By the number of a resolution the committee of the Security Council that it set up. */
const byNumber: ReadonlyMap<string, Named> = new Map(
  forms
    .filter(({ text }) => /^Security Council Committee /.test(text))
    .flatMap(({ text, thing }) => [...text.matchAll(/(\d{3,4}) \(/g)].map((match) => [match[1] ?? "", thing] as const)),
);

/** "the Committee established pursuant to resolution 1533 (2004)", "the 1988 Committee": told by their resolution. */
export function sanctionsCommittees({ text, place }: Passage, symbol: string): Candidate[] {
  if (!text.includes("Committee")) return [];
  const whole = [...text.matchAll(full)].map((match) => {
    const [surface, numbers = ""] = match;
    const name = surface.replace(/^(?!Security)/, "Security Council ");
    const known = byNumber.get(/\d+/.exec(numbers)?.[0] ?? "");
    const thing = known ?? thingOf({ kind: "Entity", of: "organ" }, name, undefined, symbol);
    return { at: match.index, surface, thing, rule: "entity-sanctions" };
  });
  const brief = [...text.matchAll(short)].flatMap((match) => {
    const thing = byNumber.get(match[1] ?? "");
    return thing ? [{ at: match.index, surface: match[0], thing, rule: "entity-sanctions" }] : [];
  });
  return [...whole, ...brief].map(({ at, surface, thing, rule }) => ({
    place,
    start: at,
    end: at + surface.length,
    surface,
    thing,
    rule,
    confidence: 0.9,
  }));
}
