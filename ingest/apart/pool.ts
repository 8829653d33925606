import { availableParallelism } from "node:os";
import { pMapIterable } from "p-map";
import type { IngestResult } from "../ingest-file";
import { type ApartOptions, Reader } from "./reader";

/** What became of one file: read, or why not. */
export type Outcome = { readonly file: string; readonly index: number } & (
  | { readonly result: IngestResult }
  | { readonly error: unknown }
);

export interface PoolOptions extends ApartOptions {
  /** How many processes read at once; all processors by default. */
  readonly processes?: number;
}

/** After so many files, or with so much memory, a process makes way for a fresh one: memory stays flat. */
const filesEach = 40;
const memoryEach = 700_000_000;

/**
 * Reads files in processes of their own, on all processors, and answers them in their order. Only a few more than there
 * are processes wait to be taken, so that memory does not grow with the number of files.
 */
export async function* readAll(files: readonly string[], options: PoolOptions = {}): AsyncGenerator<Outcome> {
  const concurrency = Math.max(1, Math.min(options.processes ?? availableParallelism(), files.length));
  const idle: Reader[] = [];
  const all = new Set<Reader>();
  let over = false;

  async function free(): Promise<Reader> {
    const reader = idle.pop();
    if (reader?.alive && reader.given < filesEach && (await reader.memory()) < memoryEach) return reader;
    if (reader) end(reader);
    // who asked has gone: what was queued behind begins no process any more
    if (over) throw new Error("Reading was given up.");
    const fresh = new Reader(options.program);
    all.add(fresh);
    return fresh;
  }

  function end(reader: Reader): void {
    reader.close();
    all.delete(reader);
  }

  async function readOne([index, file]: readonly [number, string]): Promise<Outcome> {
    try {
      const reader = await free();
      try {
        return { file, index, result: await reader.read(file, options) };
      } finally {
        idle.push(reader);
      }
    } catch (error) {
      return { file, index, error };
    }
  }

  try {
    yield* pMapIterable([...files.entries()], readOne, { concurrency, backpressure: concurrency * 2 });
  } finally {
    over = true;
    for (const reader of all) end(reader);
  }
}
