import { type OpenFile, openFile } from "./file";
import { type FileKind, sniff } from "./kind";
import { countOf, languageOf } from "./language";
import { readPdf } from "./pdf";
import { ReadingError } from "./reading-error";
import type { Passage, ReadOptions, Source } from "./source";
import { textOf } from "./source";
import { readText } from "./text";
import { decode } from "./text/encoding";
import { readDoc, readDocx } from "./word";

export { ReadingError, type ReadingFault } from "./reading-error";
export { type Passage, type ReadOptions, type Run, type Source, textOf } from "./source";

interface Read {
  readonly passages: readonly Passage[];
  readonly margins: readonly string[];
  readonly doubts: readonly string[];
  readonly untagged?: boolean;
}

/** Reads a file into its passages, by what it holds and not by its name. Throws a ReadingError that says why it cannot. */
export async function readSource(path: string, options: ReadOptions = {}): Promise<Source> {
  options.signal?.throwIfAborted();
  const file = await openFile(path);
  const { kind, what } = sniff(file.bytes);
  if (kind === "other") {
    const locked = what.includes("password");
    const advice = locked ? "Save it without one and try again." : "Save the report as PDF, Word (.docx) or text.";
    throw new ReadingError(path, locked ? "encrypted" : "wrong type", `${path}: is ${what}, no report. ${advice}`);
  }
  const read = await readKind(kind, file, options);
  options.signal?.throwIfAborted();
  checkText(path, read, kind);
  const misnamed = nameDoubt(file.name, kind, what);
  return {
    ...read,
    doubts: [...misnamed, ...read.doubts],
    sourceFile: file.name,
    sourceHash: file.hash,
  };
}

async function readKind(kind: Exclude<FileKind, "other">, file: OpenFile, options: ReadOptions): Promise<Read> {
  if (kind === "pdf") return readPdf(file, options);
  if (kind === "docx") return readDocx(file, options);
  if (kind === "doc") return readDoc(file, options);
  const passages = readText(decode(file.bytes));
  options.onProgress?.(1, 1);
  return { passages, margins: [], doubts: [] };
}

/** Fewer letters than these on a page are a scan's stray marks. */
const fewestLetters = 40;
/** Most texts show that they are none in their first page. */
const enough = 5000;

function checkText(path: string, { passages, margins }: Read, kind: FileKind): void {
  const text = passages.map(({ runs }) => textOf(runs)).join("\n");
  const letters = (part: string): number => countOf(part, /\p{L}+/gu);
  if (letters(text.slice(0, enough)) < fewestLetters && letters(text) < fewestLetters) {
    const why =
      kind === "pdf"
        ? "holds pictures of pages and no text. Run text recognition (OCR) on it, or fetch the report as text or Word."
        : "holds no text. Fetch it again.";
    throw new ReadingError(path, "no text", `${path}: ${why}`);
  }
  const language = languageOf(`${margins.join("\n")}\n${text}`);
  if (language !== undefined && language !== "English") {
    const advice = "Only English reports are read: fetch the English version.";
    throw new ReadingError(path, "not English", `${path}: is in ${language}. ${advice}`);
  }
}

const extensions: Readonly<Record<Exclude<FileKind, "other">, RegExp>> = {
  pdf: /\.pdf$/i,
  docx: /\.docx$/i,
  doc: /\.doc$/i,
  text: /\.(?:txt|md|markdown|text)$/i,
};

function nameDoubt(name: string, kind: Exclude<FileKind, "other">, what: string): string[] {
  if (extensions[kind].test(name) || !/\.[A-Za-z]{2,8}$/.test(name)) return [];
  return [`file: ${name} is ${what} by its content and was read as such`];
}
