import WordExtractor from "word-extractor";
import type { OpenFile } from "../file";
import { ReadingError } from "../reading-error";
import type { Passage, ReadOptions } from "../source";

interface DocText {
  readonly passages: readonly Passage[];
  readonly margins: readonly string[];
  readonly doubts: readonly string[];
}

const lost =
  "file: an old Word document (.doc) does not keep the numbers of paragraphs and headings nor the places of note marks; save it as .docx for these";

/** The text of an old Word document. Its automatic numbers and the places of its note marks cannot be had. */
export async function readDoc(file: OpenFile, options: ReadOptions): Promise<DocText> {
  const extracted = await new WordExtractor().extract(Buffer.from(file.bytes)).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    const message = `${file.path}: the Word document is damaged (${why}). Save it as .docx or PDF and try again.`;
    throw new ReadingError(file.path, "damaged", message, { cause: error });
  });
  options.onProgress?.(1, 1);
  const body = linesOf(extracted.getBody()).map((text): Passage => ({ kind: "text", runs: [{ text }] }));
  const notes = linesOf(extracted.getFootnotes()).map(
    (text, at): Passage => ({ kind: "note", runs: [{ text: String(at + 1), raised: true }, { text: ` ${text}` }] }),
  );
  const margins = linesOf(extracted.getHeaders({ includeFooters: false }));
  return { passages: [...body, ...notes], margins, doubts: [lost] };
}

/** Lines of the extracted text; the library writes "undefined" for a soft hyphen and U+001E for a no-break one. */
const linesOf = (text: string): string[] =>
  text
    .replace(/(?<=\p{Ll})undefined(?=\p{Ll})/gu, "")
    .replaceAll("\u001e", "-")
    .split(/[\n\r\v]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
