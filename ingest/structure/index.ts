import { type ReadOptions, readSource, type Source } from "../read";
import { arrange } from "./arrangement";
import type { Document, FrontMatter, Paragraph } from "./document";
import { compose, type Draft } from "./draft";
import { type Flow, followBody } from "./flow";
import { bodyBegins, plainBodyBegins, withoutContents } from "./front";
import { isMisread } from "./legibility";
import { type Line, linesOf } from "./line";
import { readMasthead } from "./masthead";
import { bodySizeOf } from "./sizes";
import { symbolOfName } from "./symbols";
import { uncertainties } from "./uncertain";

export interface StructureOptions {
  /** The symbol to take where the report prints none. */
  readonly symbol?: string;
}

/** A file becomes a Document, whatever its format. Throws a ReadingError that says why it cannot. */
export async function readDocument(path: string, options: StructureOptions & ReadOptions = {}): Promise<Document> {
  return structure(await readSource(path, options), options);
}

/** Passages become the report: front matter, sections, paragraphs, footnotes. */
export function structure(source: Source, options: StructureOptions = {}): Document {
  const lines = withoutContents(linesOf(source.passages));
  const size = bodySizeOf(lines);
  const { begins, masthead } = frontOf(lines, size, source);
  const flow = followBody(lines, size, begins);
  const front = frontParagraph(masthead.lines, flow.asides);
  const arranged = arrange({ ...flow, notes: [...flow.notes, ...titleNotes(lines, masthead.front, flow)] }, front);
  const uncertain = uncertainties(arranged, masthead.front.marks);
  const name = nameReport(masthead.front, source, options.symbol);
  const { documentType, session } = masthead.front;
  const numbered = arranged.paragraphs.some(({ number }) => /^[1-9]/.test(number));
  if (name.symbolFrom === "hash" && documentType === undefined && session === undefined && !numbered) {
    uncertain.push("file: nothing in it shows a report: no symbol, no session, no numbered paragraph");
  }
  return {
    ...name,
    front: masthead.front,
    ...arranged,
    doubts: [
      ...source.doubts,
      ...(source.untagged ? scanDoubt(lines) : []),
      ...masthead.doubts,
      ...flow.doubts,
      ...uncertain,
    ],
    sourceFile: source.sourceFile,
    sourceHash: source.sourceHash,
    specimen: lines.some((line) => /specimen, not a United Nations document/i.test(line.text)),
  };
}

/** What stands before the body: a masthead; or, where the file has none, the title alone. */
function frontOf(lines: readonly Line[], size: number | undefined, source: Source) {
  const begins = bodyBegins(lines, size);
  const masthead = readMasthead(lines.slice(0, begins), source);
  const { symbols, documentType, session } = masthead.front;
  if (symbols.length > 0 || documentType !== undefined || session !== undefined) return { begins, masthead };
  const plain = plainBodyBegins(lines, size, begins);
  return plain === begins
    ? { begins, masthead }
    : { begins: plain, masthead: readMasthead(lines.slice(0, plain), source) };
}

/** An asterisk note is a footnote too where its mark stands in a title. */
function titleNotes(lines: readonly Line[], front: FrontMatter, flow: Flow): Draft[] {
  const titles = [...front.marks, ...flow.sections.flatMap(({ marks }) => marks)].map(({ footnote }) => footnote);
  const wanted = new Set(titles.filter((footnote) => !/\d/.test(footnote)));
  return lines.flatMap((line) => {
    const { noteNumber: number, passage } = line;
    if (number === undefined || !wanted.delete(number)) return [];
    const page = passage.page === undefined ? {} : { page: passage.page };
    return [{ number, part: { name: "", again: false }, pieces: [{ text: line.text, marks: line.marks }], ...page }];
  });
}

/** Words that a scan got wrong look like no others: then nothing of the text is sure. */
function scanDoubt(lines: readonly Line[]): string[] {
  if (!isMisread(lines.map((line) => line.text).join("\n"))) return [];
  return [
    "file: the text was recognised from a scan and many words are misread; names, symbols and numbers may be wrong",
  ];
}

function nameReport(
  front: FrontMatter,
  source: Source,
  given: string | undefined,
): Pick<Document, "symbol" | "symbolFrom"> {
  const printed = front.symbols[0];
  if (printed !== undefined) return { symbol: printed, symbolFrom: "printed" };
  if (given !== undefined && given !== "") return { symbol: given, symbolFrom: "given" };
  const spelt = symbolOfName(source.sourceFile);
  if (spelt !== undefined) return { symbol: spelt, symbolFrom: "file name" };
  return { symbol: `FILE-${source.sourceHash.slice(0, 8)}`, symbolFrom: "hash" };
}

/** Paragraph 0: the first page's lines, the summary, and every asterisk note. */
function frontParagraph(lines: readonly Line[], asides: readonly Line[]): Omit<Paragraph, "order"> {
  const own = lines.filter((line) => line.noteNumber === undefined && line.passage.kind !== "note");
  const asterisks = lines.filter((line) => line.noteNumber !== undefined && !/^\d/.test(line.noteNumber));
  const { page } = lines[0]?.passage ?? {};
  const composed = compose([...own, ...asterisks, ...asides], true);
  return { number: "0", ...composed, ...(page !== undefined && { page }) };
}
