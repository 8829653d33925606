import type { Candidate, Named } from "../recognise/candidate";
import type { Passage } from "../recognise/passage";

const persons = new Set(["Rapporteur"]);
const speaking = new Set(["Entity:secretary general", "Entity:deputy secretary general"]);
const byline =
  /(?:[Rr]eport|[Nn]ote|[Ss]tatement|[Ll]etter)s?(?: dated [^.]{4,24}?)? (?:of|by|from|prepared by)(?: the)? $/;

/** Who signs the report: of those whom its first page calls so, the holder of a mandate before one who only transmits it. */
export function authorOf(front: Passage, names: readonly Candidate[]): Named | undefined {
  const signing = names.filter(
    ({ thing, start }) =>
      (thing.kind === "Entity" || thing.kind === "Rapporteur") &&
      byline.test(front.text.slice(Math.max(0, start - 60), start)),
  );
  return (signing.find(({ thing }) => persons.has(thing.kind)) ?? signing[0])?.thing;
}

/** "I" before a verb, "my" before a noun; "Annex I", "World War I" and "I." are none. */
const first = /(?<![\p{L}\p{N}.’'-])(?:I|[Mm]y)(?= \p{Ll}|, )(?! and II)/gu;
/** Of one who speaks for a State, a mandate or a body, never of one person alone. */
const plural = /(?<![\p{L}\p{N}.’'-])(?:We|we)(?= \p{Ll})/gu;
const holder = /(?<!\p{L})(?:[Tt]he|[Tt]his) (?:present|current) mandate[- ]holder(?![\p{L}’'])/gu;
const numbering =
  /(?:[Aa]nnex|[Pp]art|[Pp]hase|[Cc]hapter|[Ss]ection|[Tt]itle|[Tt]able|[Vv]olume|[Tt]ier|[Ww]ar|[Cc]lass|[Cc]ategory|[Aa]ppendix|[Pp]rotocol|[Pp]illar) $/;

/**
 * Where a report by one person says "I" and "my", its author is meant; not within quotation marks. Whoever signs a letter
 * speaks for his State or body.
 */
export function firstPerson(
  { text, place, footnote }: Passage,
  names: readonly Candidate[],
  author: Named | undefined,
  letter: boolean,
): Candidate[] {
  if (!author || footnote) return [];
  const person = persons.has(author.kind) || speaking.has(author.key);
  if (!person && !letter) return [];
  const found = [
    ...(text.includes("I") || text.includes("y ") ? text.matchAll(first) : []),
    ...(!speaking.has(author.key) && /[Ww]e /.test(text) ? text.matchAll(plural) : []),
    ...(persons.has(author.kind) && text.includes("mandate") ? text.matchAll(holder) : []),
  ];
  return found.flatMap((match): Candidate[] => {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(0, start);
    if (match[0] === "I" && numbering.test(before.slice(-12))) return [];
    if (before.lastIndexOf("“") > before.lastIndexOf("”")) return [];
    if (names.some((name) => name.start < end && start < name.end)) return [];
    const confidence = person && !/^we$/i.test(match[0]) ? 0.85 : 0.7;
    return [{ place, start, end, surface: match[0], thing: author, rule: "anaphora-author", confidence }];
  });
}
