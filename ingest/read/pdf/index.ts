import type { OpenFile } from "../file";
import { ReadingError } from "../reading-error";
import type { Passage, ReadOptions } from "../source";
import { type Piece, piecesOf } from "./glyphs";
import { type Library, loadLibrary, type Pdf, resources } from "./library";
import { settleHyphens } from "./line-hyphens";
import { marginLines } from "./rows";
import { withoutRunningPassages } from "./running-heads";
import { onStrayError } from "./stray-errors";
import { leastShare, type Tagged, taggedPassages } from "./tags";
import { type UntaggedPage, untaggedPassages } from "./untagged";

export interface PdfText {
  readonly passages: readonly Passage[];
  readonly margins: readonly string[];
  readonly doubts: readonly string[];
  readonly untagged: boolean;
}

/** The passages of a PDF, by its tags where it has them, else by place and size. Pages are told as they are done. */
export async function readPdf(file: OpenFile, options: ReadOptions): Promise<PdfText> {
  const library = await loadLibrary();
  const damage = new Set<string>();
  const forget = onStrayError((message) => damage.add(message));
  // the library takes the buffer for its own, so that it is given a copy
  const task = library.getDocument({ data: new Uint8Array(file.bytes), verbosity: 0, ...resources });
  const pdf = await task.promise.catch((error: unknown) => {
    forget();
    throw openingFault(file.path, error);
  });
  try {
    const text = await readPages(pdf, file, library, options);
    return { ...text, doubts: [...text.doubts, ...damageDoubt(damage)] };
  } finally {
    await task.destroy();
    forget();
  }
}

function damageDoubt(damage: ReadonlySet<string>): string[] {
  const [first] = damage;
  return first === undefined ? [] : [`file: parts of the PDF are damaged (${first}); some of its text may be missing`];
}

async function readPages(pdf: Pdf, file: OpenFile, library: Library, options: ReadOptions): Promise<PdfText> {
  const margins: string[] = [];
  const doubts: string[] = [];
  const byPage = new Map<number, readonly Passage[]>();
  const untagged: UntaggedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    options.signal?.throwIfAborted();
    const { pieces, tagged } = await readPage(pdf, number, library).catch((error: unknown) => {
      throw damaged(file.path, `page ${number} of ${pdf.numPages}`, error);
    });
    if (number <= 2) margins.push(...marginLines(pieces.filter((piece) => piece.artifact)));
    if (tagged) byPage.set(number, tagged.passages);
    else untagged.push({ page: number, pieces });
    if (tagged && tagged.share < leastShare) {
      const percent = Math.round((1 - tagged.share) * 100);
      doubts.push(
        `page ${number}: ${percent} % of its text is not in the file's tags; it was put where it stands in the file`,
      );
    }
    options.onProgress?.(number, pdf.numPages);
  }
  const placed = untaggedPassages(untagged);
  const mixed = byPage.size > 0;
  for (const { page } of untagged) {
    const passages = placed.passages.filter((passage) => passage.page === page);
    if (mixed && passages.length > 0) doubts.push(`page ${page}: has no tags and was read by place and size`);
    byPage.set(page, passages);
  }
  const pages = [...byPage].sort(([one], [other]) => one - other).map(([, passages]) => passages);
  const parted = withoutRunningPassages(pages);
  return {
    passages: settleHyphens(parted.pages.flat()),
    margins: [...margins, ...placed.margins, ...parted.margins],
    doubts,
    untagged: untagged.length === pdf.numPages,
  };
}

async function readPage(pdf: Pdf, number: number, library: Library): Promise<{ pieces: Piece[]; tagged?: Tagged }> {
  const page = await pdf.getPage(number);
  const pieces = await piecesOf(page, library);
  const tagged = await taggedPassages(page, pieces);
  page.cleanup();
  return { pieces, ...(tagged && { tagged }) };
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
