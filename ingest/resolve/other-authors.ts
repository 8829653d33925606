import type { Candidate, Named } from "../recognise/candidate";
import type { Passage } from "../recognise/passage";
import { namesInTitle } from "../recognise/title-names";
import { organsOf } from "../vocabulary/own-organs";

/** Who wrote an annex, where that is not the United Nations, with its organs. */
export interface OtherAuthor {
  readonly thing: Named;
  readonly organs: readonly Named[];
}

/** "Report by the Director General of the …", "Letter dated 3 May 2020 from the Chair of the …" */
const byline =
  /(?:[Rr]eport|[Nn]ote(?: verbale)?|[Ss]tatement|[Ll]etters?|[Cc]ommuniqué|[Rr]esolution|[Mm]emorandum|[Dd]eclaration|[Dd]ecision|[Ss]ubmission)(?: dated [^.;]{4,24}?)?(?: (?:adopted|issued|prepared|submitted|made))? (?:of|by|from)(?: the)? (?:(?:\p{Lu}[\p{L}-]*|and|ad interim|of|for|to|the) ){0,8}$/u;
const possessed = /^[’']s? [^.;]{0,40}(?:report|note|statement|letter|communiqué|memorandum|submission)/iu;
const signed = /\(Signed\)/;
const foreign = new Set(["regional", "ngo"]);

/** An organization with organs of its own, a regional one, or a State. */
function otherAuthor(thing: Named): OtherAuthor | undefined {
  const organs = thing.kind === "Entity" ? organsOf(thing.key) : undefined;
  if (organs) return { thing, organs };
  const own = thing.kind === "State" || foreign.has(String(thing.properties.entityKind));
  return own ? { thing, organs: [] } : undefined;
}

/** The first that a line names as its author; undefined where it names none, "" where the author is the United Nations. */
function authorIn(text: string, names: readonly Candidate[]): OtherAuthor | "" | undefined {
  for (const { thing, start, end, rule } of names) {
    if (rule === "state-adjective" || (thing.kind !== "Entity" && thing.kind !== "State")) continue;
    if (!byline.test(text.slice(Math.max(0, start - 160), start)) && !possessed.test(text.slice(end, end + 70)))
      continue;
    // "the Permanent Representative of Fiji to the United Nations" names two
    return otherAuthor(thing) ?? "";
  }
  return undefined;
}

const ends = (text: string, { start, end }: Candidate): boolean => end - start > 0 && text.length - end < 40;

/**
 * By annex who wrote it, told by its title, by the letter in it that is signed, else by the letter of the first page. An
 * annex of the United Nations' own has none.
 */
export function otherAuthors(
  passages: readonly Passage[],
  chosen: ReadonlyMap<string, readonly Candidate[]>,
): ReadonlyMap<string, OtherAuthor> {
  const found = new Map<string, OtherAuthor>();
  const parts = [...new Set(passages.map(({ part }) => part))].filter((part) => part !== "");
  if (parts.length === 0) return found;
  const front = passages.find(({ place }) => place === "0");
  const letter = front && /^Letter|\bletter\b/i.test(front.text.slice(0, 200));
  // a letter carries what another wrote; what a report of the Secretary-General annexes is its own
  let before = letter ? authorIn(front.text, chosen.get("0") ?? []) : undefined;
  for (const part of parts) {
    const own = passages.filter((passage) => passage.part === part);
    const titles = [...new Set(own.flatMap((passage) => passage.titles.slice(-2)))].slice(0, 3);
    const told = titles.map((title) => authorIn(title, namesInTitle(title))).find((author) => author !== undefined);
    const signature = own.find(({ text }) => signed.test(text));
    const signer = signature && (chosen.get(signature.place) ?? []).findLast((name) => ends(signature.text, name));
    const author = told ?? (signer && (otherAuthor(signer.thing) ?? "")) ?? before;
    if (author) found.set(part, author);
    // an enclosure goes with the letter that it is enclosed in
    before = author;
  }
  return found;
}
