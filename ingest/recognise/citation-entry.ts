import type { Candidate } from "./candidate";

/** One work that a footnote cites, as far as the footnote says. */
export interface Entry {
  readonly author?: string;
  readonly title?: string;
  readonly year?: number;
  /** Only "ibid.", or "see footnote 2": the works of another note. */
  readonly same?: "previous" | string;
  readonly start: number;
  readonly end: number;
}

const lead =
  /^(?:(?:For (?:example|instance|more|further)[^:,]{0,60}[,:]|See(?: also| e\.g\.,?| for example,?| in particular,?)?|Cf\.|Also|In|Based on|Source:|Data from|According to)\s+)*/i;
const backward =
  /\b(?:see|in) (?:also )?(?:foot)?notes? (\d+)|\b(?:foot)?note (\d+) above|\bsupra,? (?:foot)?note (\d+)/i;

/** Parts a footnote at the semicolons that stand outside quotation marks and brackets. */
function partsOf(text: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const mark = text[i];
    if (mark === "(") depth++;
    else if (mark === ")") depth = Math.max(0, depth - 1);
    else if (mark === "“") quoted = true;
    else if (mark === "”") quoted = false;
    else if (mark === '"') quoted = !quoted;
    if (i === text.length || (mark === ";" && depth === 0 && !quoted)) {
      parts.push({ text: text.slice(start, i), start });
      start = i + 1;
    }
  }
  return parts;
}

/** The works that the text of a footnote cites; what is a sentence of its own cites none. */
export function entriesOf(text: string, names: readonly Candidate[]): Entry[] {
  return partsOf(text).flatMap(({ text: part, start }): Entry[] => {
    const trimmed = part.trim();
    const offset = start + part.indexOf(trimmed);
    const at = { start: offset, end: offset + trimmed.length };
    if (/^(?:and )?ibid(?:em)?\b/i.test(trimmed)) return [{ same: "previous", ...at }];
    const back = backward.exec(trimmed);
    const number = back?.[1] ?? back?.[2] ?? back?.[3];
    if (number !== undefined && trimmed.length < 160) return [{ same: number, ...at }];
    const body = trimmed
      .replace(lead, "")
      .replace(/^[^:“"(]{10,90}\bsources?: /, "")
      .replace(/^and /, "");
    const begin = offset + trimmed.length - body.length;
    const inside = names
      .filter((name) => name.start >= begin && name.end <= at.end)
      .map((name) => ({ start: name.start - begin, end: name.end - begin, kind: name.thing.kind }));
    // what has a symbol is cited as a document
    if (inside.some((name) => name.kind === "Document" || name.kind === "Resolution")) return [];
    return worksOf(body, inside).map((entry) => ({ ...entry, ...at }));
  });
}

type Found = Omit<Entry, "start" | "end">;

/** A part may name several works of one author: "AUTHOR, “ONE”, 2022, and TWO (2020)". */
function worksOf(text: string, names: readonly NameSpan[], author?: string): Found[] {
  const entry =
    quotedWork(text) ?? plainWork(text, names) ?? (author === undefined ? authorAndYear(text, names) : undefined);
  if (!entry) return [];
  const by = entry.author ?? author;
  const first = by === undefined ? entry : { ...entry, author: by };
  const more = entry.title === undefined ? null : /^.{6,400}?(?:\d{4}\)?),? and (?=[\p{Lu}“"])/u.exec(text);
  if (!more) return [first];
  const shift = more[0].length;
  const rest = names
    .filter((name) => name.start >= shift)
    .map((name) => ({ ...name, start: name.start - shift, end: name.end - shift }));
  return [first, ...worksOf(text.slice(shift), rest, by).filter((other) => other.title !== undefined)];
}

const clean = (text: string): string =>
  text
    .replace(/^[\s,;:.]+|[\s,;:]+$/g, "")
    .replace(/\s*\((?:eds?|[A-Z][A-Za-z-]{1,9})\.?\)$/, "")
    .replace(/[.]$/, "")
    .trim();

function yearIn(text: string): number | undefined {
  const sales = /Sales No\.?:? ?[A-Z]\.(\d\d)/.exec(text)?.[1];
  const years = [...text.matchAll(/(?<![\d/.-])((?:19|20)\d\d)(?![\d/]|-\d)/g)].map((match) => Number(match[1]));
  if (years.length > 0) return years[0];
  return sales === undefined ? undefined : Number(sales) > 40 ? 1900 + Number(sales) : 2000 + Number(sales);
}

/** AUTHOR, “TITLE”, where it stands, year. */
function quotedWork(text: string): Found | undefined {
  const match = /^([^“"]*?)[“"]([^”"]{6,}(?:[”"][^“”"]*[“"][^”"]*)?)[”"]/.exec(text);
  if (!match) return undefined;
  const author = clean(match[1] ?? "");
  // a sentence that quotes words is no citation
  if (
    author.length > 160 ||
    /\b(?:is|are|was|were|has|have|had|defines?|states?|noted|means|refers|that)\b/.test(author)
  )
    return undefined;
  const rest = text.slice(match[0].length);
  if (author === "" && !/\d{4}|available|https?:|www\./.test(rest)) return undefined;
  return work(author, match[2] ?? "", yearIn(rest.replace(/https?:\S+|www\.\S+/g, "")));
}

const work = (author: string, title: string, year: number | undefined): Found => ({
  title: clean(title),
  ...(author !== "" && { author }),
  ...(year !== undefined && { year }),
});

interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

const person =
  /^(?:\p{Lu}[\p{L}’'-]*\.?(?: \p{Lu}\.)?)(?: (?:\p{Lu}[\p{L}’'.-]*|de|van|der|von|bin|al|el|la|da|dos|di))+(?:(?:,? and|,) (?:\p{Lu}[\p{L}’'.-]*\.?)(?: (?:\p{Lu}[\p{L}’'.-]*|de|van|der|von|da))*)?$/u;
const imprint = /\s*\(([^()]*(?:\d{4}|United Nations publication|Sales No)[^()]*)\)/;

/** AUTHOR, TITLE (place, publisher, year), where the title stood in italics. */
function plainWork(text: string, names: readonly NameSpan[]): Found | undefined {
  const bracket = imprint.exec(text);
  const online = /,? (?:available (?:at|from)|accessed)\b|\. Available (?:at|from)\b|,? https?:|,? www\./.exec(text);
  const dated =
    /, (?:\d{1,2} )?(?:\p{Lu}\p{L}+ )?((?:19|20)\d\d)(?=[.]|$|, (?:p|pp|para|paras|chap|vol|available|and)\b)/u.exec(
      text,
    );
  const end = Math.min(
    bracket?.index ?? text.length,
    online?.index ?? text.length,
    dated && dated.index > 20 ? dated.index : text.length,
  );
  const head = text.slice(0, end);
  const source = bracket?.[1] ?? (dated ? dated[0] : "");
  const pieces = piecesOf(head, names);
  const authors = pieces.findIndex((piece) => !piece.author);
  const title = authors < 0 ? undefined : pieces[authors];
  if (!title) return undefined;
  const author = clean(head.slice(0, title.start));
  let written = clean(head.slice(title.start));
  const inTitle = /^\(?((?:19|20)\d\d)\)?, /.exec(written);
  if (inTitle) written = written.slice(inTitle[0].length);
  const year =
    yearIn(source) ?? (inTitle ? Number(inTitle[1]) : undefined) ?? (authors > 0 ? yearOfAuthor(author) : undefined);
  const cites =
    bracket !== null || (online !== null && authors > 0) || (dated !== null && authors > 0) || inTitle !== null;
  if (/^https?:|^www\./.test(written) || !/^[\p{Lu}\d“‘]/u.test(written) || written.split(" ").length < 2)
    return undefined;
  if (!cites && !(authors > 0 && names.length > 0 && !sentence(written))) return undefined;
  return sentence(written) ? undefined : work(stripYear(author), written, year);
}

const yearOfAuthor = (author: string): number | undefined => {
  const year = /,? \(?((?:19|20)\d\d)\)?$/.exec(author)?.[1];
  return year === undefined ? undefined : Number(year);
};
const stripYear = (author: string): string => author.replace(/,? \(?(?:19|20)\d\d\)?$/, "");

/** A finite verb makes a sentence, not a title. */
const sentence = (text: string): boolean =>
  /\b(?:is|are|was|were|has|have|had|will|should|would|can|may|must|includes?|include[ds]|defines?|noted|decided|requested|adopted|received|provided|submitted|refers?|reported|took|came|based on)\b/.test(
    text,
  ) && !/[:–—]/.test(text.slice(0, 80));

interface Piece {
  readonly start: number;
  readonly author: boolean;
}

/** The pieces between commas; names of bodies and persons at the beginning are authors. */
function piecesOf(head: string, names: readonly NameSpan[]): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let authors = true;
  for (const text of head.split(", ")) {
    const end = start + text.length;
    const bare = text.replace(/\s*\([A-Z][\p{L}/&-]*\)/gu, "").trim();
    const body =
      names.some((name) => name.start <= start + 4 && name.end >= end - 14 && name.kind !== "Instrument") ||
      names.some((name) => name.start >= start && name.end === end && / and $/.test(head.slice(start, name.start)));
    const and = /^(.+) and (.+)$/.exec(bare);
    const isBody =
      body ||
      (and !== null &&
        names.some((name) => name.start <= start + 4 && name.end <= end) &&
        names.some((name) => name.end >= end - 1));
    const isPerson =
      person.test(bare) &&
      !/\b(?:Report|Review|Survey|Outlook|Guide|Index|Study|Handbook|Atlas|Convention|Strategy|Framework|Programme|Policy|Violence|Rights|Development|World|Global|Annual)\b/.test(
        bare,
      );
    const author =
      authors && (isBody || isPerson || /^(?:and others|eds?\.|\(?(?:19|20)\d\d\)?|United Nations)$/.test(bare));
    if (!author) authors = false;
    pieces.push({ start, author });
    start = end + 2;
  }
  const only = pieces.every((piece) => piece.author);
  const last = pieces.at(-1);
  // what looks like a person may be a title of two or three words, where nothing else is one
  if (
    only &&
    last &&
    pieces.length > 1 &&
    !names.some((name) => name.start <= last.start + 4 && name.end >= last.start + 4)
  )
    pieces[pieces.length - 1] = { start: last.start, author: false };
  return pieces;
}

/** "AUTHOR, 2024": a work that another note names in full. */
function authorAndYear(text: string, names: readonly NameSpan[]): Found | undefined {
  const match = /^(.{3,120}?),? \(?((?:19|20)\d\d)\)?(?:, (?:p|pp|para|paras|chap|chapter)\.? .*)?\.?$/.exec(text);
  if (!match || sentence(match[1] ?? "")) return undefined;
  const author = clean(match[1] ?? "");
  if (!names.some((name) => name.start <= 4) && !person.test(author)) return undefined;
  return { author, year: Number(match[2]) };
}
