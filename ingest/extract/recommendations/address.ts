import type { Span } from "../../structure/document";
import type { NamedHere } from "../places";
import { type Addressee, addresseesIn, leading, type Speaking } from "./addressees";
import { asking, duty } from "./advice";

/** Those who act together; who only supports is not addressed. */
const partners = /\b(?:together with|along with|jointly with)\b/gi;

/** Whom a sentence addresses: the States in its last bracket, whom its speaker asks, the subject of its duty; none where it names no one. */
export function addressed(
  text: string,
  sentence: Span,
  named: readonly NamedHere[],
  speaking: Speaking,
): readonly Addressee[] {
  const listed = speaking.bracketsRecommend ? [] : inLastBracket(text, sentence, named);
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
  const asked = asking.exec(words);
  const ought = duty.exec(words);
  if (asked && (!ought || asked.index < ought.index)) {
    const from = sentence.start + asked.index + asked[0].length;
    const until = askedUntil(text, from, sentence.end);
    const to = leading(text, from, addresseesIn(text, { start: from, end: until }, named, speaking));
    if (to.length > 0)
      return [
        ...to,
        ...joining(text, until, sentence, named, speaking),
        ...others(text, from, sentence, named, speaking),
      ];
  }
  const suffered = ought && suffers.exec(words.slice(ought.index + ought[0].length));
  if (ought && suffered) {
    const from = sentence.start + ought.index + ought[0].length + suffered[0].length;
    const agent = /^[^,;:()]{0,120}?\bby (?!\p{L}+ing\b)/u.exec(text.slice(from, sentence.end));
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

/** "The Harbour Office should …": a body that only its form gives away, alone before the verb. */
function byForm(text: string, start: number, verb: number, { bodies }: Speaking): readonly Addressee[] {
  const before = text.slice(start, verb);
  const from = start + (/^(?:[^,]*, )?/.exec(before)?.[0].length ?? 0);
  for (const at of from === start ? [start] : [start, from]) {
    const subject = /^[^,]*/.exec(text.slice(at, verb))?.[0].trimEnd() ?? "";
    const rest = text.slice(at + subject.length, verb);
    const thing = /^(?:,[^,]{1,120},)?(?:\s|\p{L}+ly\b|also\b)*$/u.test(rest) ? bodies?.named(subject) : undefined;
    if (thing) return [{ thing, start: at, end: at + subject.length, rule: "addressee-form" }];
  }
  return [];
}

/** Whom an item names after "recommends that:": "The secretariat prepare a guide". */
export function subjunctive(
  text: string,
  item: Span,
  named: readonly NamedHere[],
  speaking: Speaking,
): readonly Addressee[] {
  const to = leading(text, item.start, addresseesIn(text, item, named, speaking));
  const last = to.at(-1);
  if (last === undefined) return [];
  const rest = text.slice(last.end, item.end).replace(/^,[^,]{1,120},/, "");
  return /^ (?:also |not |\p{L}+ly )?(?!(?:is|are|was|were|has|have|had|of|in|for|and|to|should|must|with|who|that|which)\b)\p{Ll}/u.test(
    rest,
  ) && !suffers.test(rest)
    ? to
    : [];
}

/** "It is essential for donors to …", "it is important that States …". */
const needsOf =
  /\b[Ii]t (?:is|will be|remains) (?:\p{L}+ly |also |therefore )*(?:essential|crucial|important|necessary|imperative|critical|vital|incumbent|recommended|suggested) (?:that|for|upon|on) /u;

/** "…, and calls upon donors to …", "…, and the Union should …": who else is asked in the same sentence. */
function others(
  text: string,
  from: number,
  sentence: Span,
  named: readonly NamedHere[],
  speaking: Speaking,
): Addressee[] {
  const clauses = [...text.slice(from, sentence.end).matchAll(/(?:,? and|;|, while) (?=\p{L})/gu)];
  return clauses.flatMap((clause, i) => {
    const start = from + clause.index + clause[0].length;
    const end = from + (clauses[i + 1]?.index ?? sentence.end - from);
    const words = text.slice(start, end);
    const asked = againAsks.exec(words);
    if (asked) {
      const who = start + asked[0].length;
      return leading(text, who, addresseesIn(text, { start: who, end: sentence.end }, named, speaking));
    }
    const ought = /\b(?:should|must)\b/.exec(words);
    if (ought === null || suffers.test(words.slice(ought.index + ought[0].length))) return [];
    const to = leading(text, start, addresseesIn(text, { start, end: start + ought.index }, named, speaking));
    return to.length > 0 && !/\S/.test(text.slice(to.at(-1)?.end, start + ought.index)) ? to : [];
  });
}
const againAsks =
  /^(?:(?:also|further|again|in this regard) )*(?:calls? (?:up)?on|urges?|invites?|encourages?|requests?|appeals? to) /;

/** Whom someone is asked to ask: "recommends that the Assembly request the Secretary-General to …". */
export function relayedTo(
  text: string,
  sentence: Span,
  named: readonly NamedHere[],
  speaking: Speaking,
): readonly Addressee[] {
  const relay =
    /\b(?:recommend|suggest)\w* (?:that )?[^;:]{3,120}? (?:request|ask|invite|urge|encourage|call (?:up)?on) /.exec(
      text.slice(sentence.start, sentence.end),
    );
  if (relay === null) return [];
  const start = sentence.start + relay.index + relay[0].length;
  return leading(text, start, addresseesIn(text, { start, end: sentence.end }, named, speaking));
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
  /^ (?:also |not |\p{L}+ly )*(?:be (?:\p{L}+ly )?(?!(?:prepared|committed|encouraged|urged|invited|involved|engaged|dedicated)\b)(?:\p{L}+ed|given|held|made|taken|paid|seen|shown|told|sent|kept|brought|built|put|met|heard|done|undertaken|drawn|led|set|borne|chosen|written|left|found|sought|free from|granted)\b|receive\b|benefit from\b|enjoy\b|have (?:equal |full |free )?access\b)/u;

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
