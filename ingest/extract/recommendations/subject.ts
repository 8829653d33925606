import type { Span } from "../../structure/document";
import type { NamedHere } from "../places";
import { type Addressee, addresseesIn, leading, type Speaking } from "./addressees";

/** "To save water Governments are urged to …": an opening phrase that no comma closes; who is meant stands beside the verb. */
export function besideVerb(
  text: string,
  start: number,
  verb: number,
  possible: readonly Addressee[],
): readonly Addressee[] {
  const last = possible.at(-1);
  if (last === undefined || /\S/.test(text.slice(last.end, verb))) return [];
  const opening = text.slice(start, last.start);
  const phrase = /^(?:To|In|For|With|Given|Under|Within|At|As regards|Through|By) [^,;:]+ (?:the )?$/.test(opening);
  return phrase && !/\b(?:of|by|for|from|to|in|with|on|and|that) (?:the )?$/.test(opening) ? [last] : [];
}

/** "The Harbour Office should …": a body that only its form gives away, alone before the verb. */
export function byForm(text: string, start: number, verb: number, { bodies }: Speaking): readonly Addressee[] {
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
  if (last === undefined) return askedByForm(text, item.start, item.end, speaking);
  const rest = text.slice(last.end, item.end).replace(/^,[^,]{1,120},/, "");
  return /^ (?:also |not |\p{L}+ly )?(?!(?:is|are|was|were|has|have|had|of|in|for|and|should|must|with|who|that|which)\b)\p{Ll}/u.test(
    rest,
  ) && !suffers.test(rest)
    ? to
    : [];
}

/** Whoever should be given, protected or have access to something is not who should see to it. */
export const suffers =
  /^ (?:also |not |\p{L}+ly )*(?:be (?:\p{L}+ly )?(?!(?:prepared|committed|encouraged|urged|invited|involved|engaged|dedicated)\b)(?:\p{L}+ed|given|held|made|taken|paid|seen|shown|told|sent|kept|brought|built|put|met|heard|done|undertaken|drawn|led|set|borne|chosen|written|left|found|sought|free from|granted)\b|be (?:able to|free to|allowed|safe)\b|receive\b|benefit from\b|enjoy\b|have (?:equal |full |free )?access\b)/u;

/** The subject of the duty: after the last clause that closed before it. */
export function subjectStart(text: string, start: number, verb: number): number {
  const before = text.slice(start, verb);
  const cut = Math.max(before.lastIndexOf("; "), before.lastIndexOf(": "), before.lastIndexOf(" that "));
  return cut < 0 ? start : start + cut + (before.startsWith(" that ", cut) ? 6 : 2);
}

/** Whom a verb of asking is followed by, where only its form gives it away: "requests the Harbour Office to …". */
export function askedByForm(text: string, from: number, end: number, { bodies }: Speaking): readonly Addressee[] {
  const words = text.slice(from, Math.min(end, from + 200));
  for (const { index } of [...words.matchAll(/,? (?:to|should)(?= )|, /g)].slice(0, 5)) {
    const start = from + (/^\s*(?:that )?/.exec(words)?.[0].length ?? 0);
    const thing = bodies?.named(text.slice(start, from + index));
    if (thing) return [{ thing, start, end: from + index, rule: "addressee-form" }];
  }
  return [];
}
