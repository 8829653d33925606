import type { Candidate, Named } from "../recognise/candidate";
import type { Passage } from "../recognise/passage";
import { namesInTitle } from "../recognise/title-names";
import { organizationOf } from "../vocabulary/own-organs";

/** Who wrote an annex, where that is not the United Nations, with its organs. */
export interface OtherAuthor {
  readonly thing: Named;
  readonly organs: readonly Named[];
}

/** "Report by the Director General of the …", "Letter dated 3 May 2020 from the Chair of the …" */
const byline =
  /(?:[Rr]eport|[Nn]ote(?: verbale)?|[Ss]tatement|[Ll]etters?|[Cc]ommuniqué|[Rr]esolution|[Mm]emorandum|[Dd]eclaration|[Dd]ecision|[Ss]ubmission)(?: dated [^.;]{4,24}?)?(?: (?:adopted|issued|prepared|submitted|made))? (?:of|by|from)(?: the)? (?:(?:\p{Lu}[\p{L}-]*|and|ad interim|of|for|to|the) ){0,8}$/u;
const possessed = /^[’']s? [^.;]{0,40}(?:report|note|statement|letter|communiqué|memorandum|submission)/iu;
const written = /(?:reports?|notes?|statements?|letters?|communiqués?|memorandums?|submissions?)(?!\p{L})/iu;
const signed = /\(Signed\)/;
const foreign = new Set(["regional", "ngo"]);
const writers = new Set(["Entity", "Rapporteur", "State"]);

/** An organization with organs of its own, a regional one, or a State. */
function otherAuthor(thing: Named): OtherAuthor | undefined {
  const organization = thing.kind === "Entity" ? organizationOf(thing.key) : undefined;
  if (organization) return organization;
  const own = thing.kind === "State" || foreign.has(String(thing.properties.entityKind));
  return own ? { thing, organs: [] } : undefined;
}

/** Who a line says has written what it is the title of. */
function authorIn(text: string, names: readonly Candidate[]): Named | undefined {
  return names.find(
    ({ thing, start, end, rule }) =>
      rule !== "state-adjective" &&
      writers.has(thing.kind) &&
      (byline.test(text.slice(Math.max(0, start - 160), start)) || possessed.test(text.slice(end, end + 70))),
  )?.thing;
}

/**
 * By annex who is told to have written it, with "" for the report itself where it is a letter; `others`: who has written
 * it, or the letter that it goes with, where that is not the United Nations.
 */
export interface PartAuthors {
  readonly annexes: ReadonlyMap<string, Named>;
  readonly others: ReadonlyMap<string, OtherAuthor>;
}

/** Told by the annex's title, by the letter in it that is signed, else by the letter of the first page. */
export function partAuthors(
  passages: readonly Passage[],
  chosen: ReadonlyMap<string, readonly Candidate[]>,
): PartAuthors {
  const annexes = new Map<string, Named>();
  const others = new Map<string, OtherAuthor>();
  const front = passages.find(({ place }) => place === "0");
  const letter = front && /^Letters?\b|\bletters? dated\b|\bnote verbale\b/i.test(front.text.slice(0, 300));
  // a letter carries what another wrote; what a report of the Secretary-General annexes is its own
  let before = letter ? authorIn(front.text, chosen.get("0") ?? []) : undefined;
  if (before) annexes.set("", before);
  for (const part of new Set(passages.map((passage) => passage.part))) {
    if (part === "") continue;
    const own = passages.filter((passage) => passage.part === part);
    const titles = [...new Set(own.flatMap((passage) => passage.titles.slice(-2)))].slice(0, 3);
    const told = titles.map((title) => authorIn(title, namesInTitle(title))).find((author) => author !== undefined);
    const signature = told ? undefined : own.find(({ text }) => signed.test(text));
    const author = told ?? (signature && signerOf(signature, chosen.get(signature.place) ?? []));
    if (author) annexes.set(part, author);
    // an enclosure goes with the letter that it is enclosed in, but for a report by somebody unknown
    before = author ?? (titles.some((title) => written.test(title)) ? undefined : before);
    const other = before && otherAuthor(before);
    if (other) others.set(part, other);
  }
  return { annexes, others };
}

/** The body or State that closes a signature: "(Signed) Ana Paz Director General Harbour Agency". */
const signerOf = ({ text }: Passage, names: readonly Candidate[]): Named | undefined =>
  names.findLast(
    ({ thing, start, end }) => writers.has(thing.kind) && start > text.search(signed) && text.length - end < 40,
  )?.thing;
