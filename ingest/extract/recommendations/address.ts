import type { Span } from "../../structure/document";
import type { NamedHere } from "../places";
import { type Addressee, addresseesIn, leading, type Speaking } from "./addressees";
import { asking, duty } from "./advice";

/** Those who act together; who only supports is not addressed. */
const partners =
  /\b(?:together with|in (?:close )?(?:collaboration|cooperation|partnership|coordination|consultation|conjunction) with|along with|jointly with|as well as)\b/gi;

/** Whom a sentence addresses: the States in its last bracket, whom its speaker asks, the subject of its duty; none where it names no one. */
export function addressed(
  text: string,
  sentence: Span,
  named: readonly NamedHere[],
  speaking: Speaking,
): readonly Addressee[] {
  const listed = inLastBracket(text, sentence, named);
  if (listed.length > 0) return listed;
  const words = text.slice(sentence.start, sentence.end);
  const asked = asking.exec(words);
  const ought = duty.exec(words);
  if (asked && (!ought || asked.index < ought.index)) {
    const from = sentence.start + asked.index + asked[0].length;
    const until = askedUntil(text, from, sentence.end);
    const to = leading(text, from, addresseesIn(text, { start: from, end: until }, named, speaking));
    if (to.length > 0) return [...to, ...joining(text, until, sentence, named, speaking)];
  }
  const suffered = ought && suffers.exec(words.slice(ought.index + ought[0].length));
  if (ought && suffered) {
    const from = sentence.start + ought.index + ought[0].length + suffered[0].length;
    const agent = /^[^,;:()]{0,120}?\bby (?=the\b|\p{Lu}|all\b|\p{L}+s\b)/u.exec(text.slice(from, sentence.end));
    const start = from + (agent?.[0].length ?? 0);
    const by = agent && leading(text, start, addresseesIn(text, { start, end: sentence.end }, named, speaking));
    if (by && by.length > 0) return by;
  } else if (ought) {
    const verb = sentence.start + ought.index;
    const start = subjectStart(text, sentence.start, verb);
    const possible = addresseesIn(text, { start, end: verb }, named, speaking);
    const first = leading(text, start, possible);
    const to = first.length > 0 ? first : besideVerb(text, start, verb, possible);
    if (to.length > 0) return [...to, ...joining(text, start, sentence, named, speaking, to)];
  }
  const given = forWhom.exec(words);
  if (given === null) return [];
  const from = sentence.start + given.index + given[0].length;
  return leading(text, from, addresseesIn(text, { start: from, end: sentence.end }, named, speaking));
}

/** "To save water Governments are urged to …": an opening phrase that no comma closes; who is meant stands beside the verb. */
function besideVerb(text: string, start: number, verb: number, possible: readonly Addressee[]): readonly Addressee[] {
  const last = possible.at(-1);
  if (last === undefined || /\S/.test(text.slice(last.end, verb))) return [];
  const opening = text.slice(start, last.start);
  const phrase = /^(?:To|In|For|With|Given|Under|Within|At|As regards|Through|By) [^,;:]+ (?:the )?$/.test(opening);
  return phrase && !/\b(?:of|by|for|from|to|in|with|on|and|that) (?:the )?$/.test(opening) ? [last] : [];
}

/** Whoever should be given, protected or have access to something is not who should see to it. */
const suffers =
  /^ (?:also |not |\p{L}+ly )*(?:be (?:\p{L}+ly )?(?!(?:prepared|committed|encouraged|urged|invited|involved|engaged|dedicated)\b)(?:\p{L}+ed|given|held|made|taken|paid|seen|shown|told|sent|kept|brought|built|put|met|heard|free from|granted)\b|receive\b|benefit from\b|enjoy\b|have (?:equal |full |free )?access\b)/u;

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
  /\b(?:for (?:the )?(?:consideration|attention|action|adoption)(?: and \p{L}+)? (?:by|of)|(?:addressed|directed|made|submitted|proposed|offered|presented) to|recommendations? (?:to|for)|recommended (?:to|for))\s/u;

/** "calls upon X and Y to do": whom it asks ends at "to" or "that", or with the sentence. */
function askedUntil(text: string, from: number, end: number): number {
  const match = /\b(?:to|should|must|not to|for)\b/.exec(text.slice(from, end));
  return match ? from + match.index : end;
}

/** The subject of the duty: after the last clause that closed before it. */
function subjectStart(text: string, start: number, verb: number): number {
  const before = text.slice(start, verb);
  const cut = Math.max(before.lastIndexOf("; "), before.lastIndexOf(": "), before.lastIndexOf(" that "));
  return cut < 0 ? start : start + cut + (before.startsWith(" that ", cut) ? 6 : 2);
}

/** Those with whom it should be done. */
function joining(
  text: string,
  from: number,
  sentence: Span,
  named: readonly NamedHere[],
  speaking: Speaking,
  known: readonly Addressee[] = [],
): Addressee[] {
  return [...text.slice(from, sentence.end).matchAll(partners)].flatMap((match) => {
    const start = from + match.index + match[0].length;
    const end =
      from + match.index + match[0].length + (/^[^;.:]*/.exec(text.slice(start, sentence.end))?.[0].length ?? 0);
    return leading(text, start, addresseesIn(text, { start, end }, named, speaking)).filter(
      (one) => !known.some((other) => other.thing.key === one.thing.key),
    );
  });
}
