import { openFile } from "./file";
import { readPdf } from "./pdf";
import type { ReadOptions, Source } from "./source";
import { readText } from "./text";
import { decode } from "./text/encoding";

export { ReadingError, type ReadingFault } from "./reading-error";
export type { Passage, ReadOptions, Run, Source } from "./source";

/** Reads a file into its passages, by what it holds and not by its name. Throws a ReadingError that says why it cannot. */
export async function readSource(path: string, options: ReadOptions = {}): Promise<Source> {
  options.signal?.throwIfAborted();
  const file = await openFile(path);
  const origin = { sourceFile: file.name, sourceHash: file.hash };
  if (/\.pdf$/i.test(file.name)) return { ...(await readPdf(file, options)), ...origin };
  const passages = readText(decode(file.bytes));
  options.onProgress?.(1, 1);
  return { passages, margins: [], doubts: [], ...origin };
}
