import { type ReadOptions, readSource, type Source } from "../read";
import type { Document, Footnote, FrontMatter, Paragraph, Section } from "./document";
import { compose, type Draft } from "./draft";
import { type Flow, followBody } from "./flow";
import { bodyBegins } from "./front";
import { type Line, linesOf } from "./line";
import { readMasthead } from "./masthead";
import { bodySizeOf } from "./sizes";
import { symbolOfName } from "./symbols";

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
  const lines = linesOf(source.passages);
  const size = bodySizeOf(lines);
  const begins = bodyBegins(lines, size);
  const masthead = readMasthead(lines.slice(0, begins), source);
  const flow = followBody(lines.slice(begins), size, []);
  const front = frontParagraph(masthead.lines);
  const named = nameReport(masthead.front, source, options.symbol);
  const ordered = order(flow, front);
  return {
    ...named,
    front: masthead.front,
    ...ordered,
    doubts: [...source.doubts, ...masthead.doubts, ...flow.doubts],
    sourceFile: source.sourceFile,
    sourceHash: source.sourceHash,
    specimen: lines.some((line) => /specimen, not a United Nations document/i.test(line.text)),
  };
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

function frontParagraph(lines: readonly Line[]): Omit<Paragraph, "order"> {
  const asterisks = lines.filter((line) => line.noteNumber !== undefined);
  const others = lines.filter((line) => line.noteNumber === undefined);
  const { page } = lines[0]?.passage ?? {};
  const composed = compose([...others, ...asterisks], true);
  return { number: "0", ...composed, ...(page !== undefined && { page }) };
}

const named = (draft: Draft): string => (draft.part.again ? `${draft.part.name}.${draft.number}` : draft.number);

/** Numbers everything in the order in which it is read; a note comes after the paragraph or title that has its mark. */
function order(flow: Flow, front: Omit<Paragraph, "order">): Pick<Document, "sections" | "paragraphs" | "footnotes"> {
  let count = 0;
  const sections: Section[] = [];
  const paragraphs: Paragraph[] = [];
  const footnotes: Footnote[] = [];
  const waiting = new Map(flow.notes.map((note) => [named(note), note]));
  const takeNotes = (marks: readonly { footnote: string }[]): void => {
    for (const mark of marks) {
      const note = waiting.get(mark.footnote);
      if (!note) continue;
      waiting.delete(mark.footnote);
      footnotes.push(footnoteOf(note, count++));
    }
  };
  const takeSections = (upTo: number): void => {
    for (const section of flow.outline.sections.slice(sections.length)) {
      if (section.order > upTo) break;
      sections.push({ ...section, order: count++ });
      takeNotes(section.marks);
    }
  };
  paragraphs.push({ ...front, order: count++ });
  takeNotes(front.marks);
  flow.paragraphs.forEach((draft, at) => {
    takeSections(at);
    const { text, marks, items, sentences } = compose(draft.pieces);
    const place = {
      ...(draft.page !== undefined && { page: draft.page }),
      ...(draft.section !== undefined && { section: draft.section }),
    };
    paragraphs.push({ number: named(draft), text, ...place, order: count++, marks, items, sentences });
    takeNotes(marks);
  });
  takeSections(flow.paragraphs.length);
  for (const note of waiting.values()) footnotes.push(footnoteOf(note, count++));
  return { sections, paragraphs, footnotes };
}

function footnoteOf(note: Draft, order: number): Footnote {
  const { text, sentences } = compose(note.pieces);
  return { number: named(note), text, ...(note.page !== undefined && { page: note.page }), order, sentences };
}
