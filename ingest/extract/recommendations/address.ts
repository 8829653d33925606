import type { Span } from "../../structure/document";
import type { NamedHere } from "../places";
import { type Addressee, addresseesIn, leading, type Speaking } from "./addressees";
import { asking, duty } from "./advice";
import { joining, others } from "./others";
import { askedByForm, besideVerb, byForm, subjectStart, suffers } from "./subject";

/** Whom a sentence addresses: the States in its last bracket, whom its speaker asks, the subject of its duty; none where it names no one. */
export function addressed(
  text: string,
  sentence: Span,
  named: readonly NamedHere[],
  speaking: Speaking,
): readonly Addressee[] {
  const listed = byBracket(text, sentence, named, speaking);
  if (listed.length > 0) return listed;
  return narrowed(text, byVerb(text, sentence, named, speaking));
}

/** "all stakeholders, including States and donors": those who are named, and not the word that holds them. */
const narrowed = (text: string, list: readonly Addressee[]): readonly Addressee[] =>
  list.filter(
    (one, i) =>
      !(
        i < list.length - 1 &&
        /^(?:stakeholders|actors|partners)$/i.test(text.slice(one.start, one.end)) &&
        /^,? (?:including|in particular|namely|notably|such as|especially)\b/.test(text.slice(one.end))
      ),
  );

function byVerb(text: string, sentence: Span, named: readonly NamedHere[], speaking: Speaking): readonly Addressee[] {
  const words = text.slice(sentence.start, sentence.end);
  const told = /^(?:To|For) (?=[^:;.]{3,160}:)/.exec(words);
  if (told) {
    const from = sentence.start + told[0].length;
    const end = text.indexOf(":", from);
    const to = leading(text, from, addresseesIn(text, { start: from, end }, named, speaking));
    const byName = to.length > 0 ? undefined : speaking.bodies?.named(text.slice(from, end));
    if (to.length > 0) return to;
    if (byName) return [{ thing: byName, start: from, end, rule: "addressee-form" }];
  }
  const asked = asking.exec(words);
  const ought = duty.exec(words);
  if (asked && (!ought || asked.index < ought.index)) {
    const after = sentence.start + asked.index + asked[0].length;
    // "recommends to the Government to …"
    const from = after + (/^ to (?=the |\p{Lu})/u.exec(text.slice(after, sentence.end))?.[0].length ?? 1) - 1;
    const until = askedUntil(text, from, sentence.end);
    const first = leading(text, from, addresseesIn(text, { start: from, end: until }, named, speaking));
    const to = first.length > 0 ? first : askedByForm(text, from, sentence.end, speaking);
    const too = others(text, from, sentence, named, speaking);
    if (to.length + too.length > 0) return [...to, ...joining(text, until, sentence, named, speaking), ...too];
  }
  const suffered = ought && suffers.exec(words.slice(ought.index + ought[0].length));
  if (ought && suffered) {
    const from = sentence.start + ought.index + ought[0].length + suffered[0].length;
    // in "measured against the harm suffered by crews" the crews measure nothing
    const agent = /^(?:[^,;:()]{0,120}?(?<!\p{L}{2}(?:ed|en|wn)))?\s\bby (?!\p{L}+ing\b)/u.exec(
      text.slice(from, sentence.end),
    );
    const start = from + (agent?.[0].length ?? 0);
    const by = agent && leading(text, start, addresseesIn(text, { start, end: sentence.end }, named, speaking));
    if (by && by.length > 0) return by;
    const involved = /, (?:with the (?:full |active )?(?:involvement|participation) of|involving) /.exec(
      text.slice(from, sentence.end),
    );
    const who = from + (involved?.index ?? 0) + (involved?.[0].length ?? 0);
    const involving =
      involved && leading(text, who, addresseesIn(text, { start: who, end: sentence.end }, named, speaking));
    if (involving && involving.length > 0) return involving.map((one) => ({ ...one, rule: "addressee-involved" }));
  } else if (ought) {
    const verb = sentence.start + ought.index;
    const start = subjectStart(text, sentence.start, verb);
    const possible = addresseesIn(text, { start, end: verb }, named, speaking);
    const first = leading(text, start, possible);
    const beside = first.length > 0 ? first : besideVerb(text, start, verb, possible);
    const to = beside.length > 0 ? beside : byForm(text, start, verb, speaking);
    if (to.length > 0)
      return [
        ...to,
        ...joining(text, start, sentence, named, speaking, to),
        ...others(text, verb + ought[0].length, sentence, named, speaking),
      ];
  }
  const needed = needsOf.exec(words);
  if (needed) {
    const from = sentence.start + needed.index + needed[0].length;
    const to = leading(text, from, addresseesIn(text, { start: from, end: sentence.end }, named, speaking));
    const last = to.at(-1);
    if (last && (needed[0].endsWith("that ") || text.startsWith(" to ", last.end))) return to;
  }
  const given = forWhom.exec(words);
  if (given === null) return [];
  const from = sentence.start + given.index + given[0].length;
  return leading(text, from, addresseesIn(text, { start: from, end: sentence.end }, named, speaking));
}

/** "It is essential for donors to …", "it is important that States …". */
const needsOf =
  /\b[Ii]t (?:is|will be|remains) (?:\p{L}+ly |also |therefore )*(?:essential|crucial|important|necessary|imperative|critical|vital|incumbent|recommended|suggested) (?:that|for|upon|on) /u;

/** Who stands in the bracket that closes an item, where it does not say who recommends. */
export const byBracket = (
  text: string,
  sentence: Span,
  named: readonly NamedHere[],
  { bracketsRecommend }: Speaking,
): readonly Addressee[] => (bracketsRecommend ? [] : inLastBracket(text, sentence, named));

/** "Amend the Code (Chad, Fiji and Peru);": a bracket of nothing but names says to whom an item is addressed. */
function inLastBracket(text: string, sentence: Span, named: readonly NamedHere[]): Addressee[] {
  const bracket = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)[.;]?(?: and| or)?$/.exec(text.slice(sentence.start, sentence.end));
  if (bracket === null) return [];
  const start = sentence.start + bracket.index + 1;
  const end = start + (bracket[1]?.length ?? 0);
  const states = named.filter(
    ({ thing, mention }) => thing.kind === "State" && mention.start >= start && mention.end <= end,
  );
  let rest = text.slice(start, end);
  for (const { mention } of states) rest = rest.replace(mention.surface, "");
  if (states.length === 0 || /\p{L}/u.test(rest.replace(/\band\b/g, ""))) return [];
  return states.map(({ thing, mention }) => ({
    thing,
    start: mention.start,
    end: mention.end,
    rule: "addressee-bracket",
  }));
}

/** "The following is proposed for consideration by Member States". */
const forWhom =
  /\b(?:for (?:the )?(?:consideration|attention|action|adoption)(?: and \p{L}+)? (?:by|of)|(?:addressed|directed|made|submitted|proposed|offered|presented) to|recommendations? (?:to|for)|^(?:Actions?|Steps|Measures|Recommendations) (?:to be taken |required |needed |recommended |proposed )?by|recommended (?:to|for))\s/u;

/** "calls upon X and Y to do": whom it asks ends at "to" or "that", or with the sentence. */
function askedUntil(text: string, from: number, end: number): number {
  const match = /\b(?:to|should|must|not to|for)\b/.exec(text.slice(from, end));
  return match ? from + match.index : end;
}
