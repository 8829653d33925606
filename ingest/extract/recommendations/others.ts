import type { Span } from "../../structure/document";
import type { NamedHere } from "../places";
import { type Addressee, addresseesIn, leading, type Speaking } from "./addressees";
import { suffers } from "./subject";

/** "…, and calls upon donors to …", "…, and the Union should …": who else is asked in the same sentence. */
export function others(
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
    if (/^that /.test(words)) {
      const to = leading(text, start + 5, addresseesIn(text, { start: start + 5, end }, named, speaking));
      return to.length > 0 && /^ (?:also )?\p{Ll}/u.test(text.slice(to.at(-1)?.end, end)) ? to : [];
    }
    const ought = /\b(?:should|must)\b/.exec(words);
    if (ought === null || suffers.test(words.slice(ought.index + ought[0].length))) return [];
    const to = leading(text, start, addresseesIn(text, { start, end: start + ought.index }, named, speaking));
    return to.length > 0 && !/\S/.test(text.slice(to.at(-1)?.end, start + ought.index)) ? to : [];
  });
}
const againAsks =
  /^(?:(?:also|further|again|in this regard|he|she|it|they) )*(?:calls? (?:up)?on|urges?|invites?|encourages?|requests?|appeals? to) /;

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

/** Those with whom it should be done. */
export function joining(
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

/** Those who act together; who only supports is not addressed. */
const partners = /\b(?:together with|along with|jointly with)\b/gi;
