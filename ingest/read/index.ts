import { openFile } from "./file";
import type { ReadOptions, Source } from "./source";
import { readText } from "./text";
import { decode } from "./text/encoding";

export { ReadingError, type ReadingFault } from "./reading-error";
export type { Passage, ReadOptions, Run, Source } from "./source";

/** Reads a file into its passages, by what it holds and not by its name. Throws a ReadingError that says why it cannot. */
export async function readSource(path: string, options: ReadOptions = {}): Promise<Source> {
  options.signal?.throwIfAborted();
  const file = await openFile(path);
  const passages = readText(decode(file.bytes));
  options.onProgress?.(1, 1);
  return { passages, margins: [], doubts: [], sourceFile: file.name, sourceHash: file.hash };
}
