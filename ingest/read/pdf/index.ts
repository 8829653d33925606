import type { OpenFile } from "../file";
import { ReadingError } from "../reading-error";
import type { Passage, ReadOptions } from "../source";
import { type Piece, piecesOf } from "./glyphs";
import { loadLibrary, type Pdf, resources } from "./library";
import { marginLines } from "./rows";
import { taggedPassages } from "./tags";
import { untaggedPassages } from "./untagged";

export interface PdfText {
  readonly passages: readonly Passage[];
  readonly margins: readonly string[];
  readonly doubts: readonly string[];
}

/** The passages of a PDF, by its tags where it has them, else by place and size. Pages are told as they are done. */
export async function readPdf(file: OpenFile, options: ReadOptions): Promise<PdfText> {
  const library = await loadLibrary();
  // the library takes the buffer for its own, so that it is given a copy
  const task = library.getDocument({ data: new Uint8Array(file.bytes), verbosity: 0, ...resources });
  const pdf = await task.promise.catch((error: unknown) => {
    throw openingFault(file.path, error);
  });
  try {
    return await readPages(pdf, file, library, options);
  } finally {
    await task.destroy();
  }
}

async function readPages(
  pdf: Pdf,
  file: OpenFile,
  library: Awaited<ReturnType<typeof loadLibrary>>,
  options: ReadOptions,
): Promise<PdfText> {
  const passages: Passage[] = [];
  const margins: string[] = [];
  const doubts: string[] = [];
  const untagged: { page: number; pieces: readonly Piece[]; at: number }[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    options.signal?.throwIfAborted();
    const page = await pdf.getPage(number).catch((error: unknown) => {
      throw damaged(file.path, `page ${number} of ${pdf.numPages}`, error);
    });
    const pieces = await piecesOf(page, library).catch((error: unknown) => {
      throw damaged(file.path, `page ${number} of ${pdf.numPages}`, error);
    });
    if (number <= 2) margins.push(...marginLines(pieces.filter((piece) => piece.artifact)));
    const tagged = await taggedPassages(page, pieces);
    if (tagged) passages.push(...tagged);
    else untagged.push({ page: number, pieces, at: passages.length });
    page.cleanup();
    options.onProgress?.(number, pdf.numPages);
  }
  if (untagged.length === pdf.numPages) {
    const read = untaggedPassages(untagged);
    passages.push(...read.passages);
    margins.push(...read.margins);
  }
  return { passages, margins, doubts };
}

function openingFault(path: string, error: unknown): ReadingError {
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") {
    const message = `${path}: the PDF is locked with a password. Save it without one and try again.`;
    return new ReadingError(path, "encrypted", message, { cause: error });
  }
  return damaged(path, "the file", error);
}

function damaged(path: string, where: string, error: unknown): ReadingError {
  const why = error instanceof Error ? error.message : String(error);
  return new ReadingError(
    path,
    "damaged",
    `${path}: the PDF is damaged or cut short (${where}: ${why}). Fetch it again.`,
    {
      cause: error,
    },
  );
}
