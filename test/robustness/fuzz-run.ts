import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { ReadingError } from "../../ingest";
import { Reader } from "../../ingest/apart/reader";
import { type Case, cases } from "./fuzzing";

export interface FuzzOptions {
  readonly sources: readonly string[];
  readonly many: number;
  /** The number of the first case. */
  readonly first?: number;
  /** What a case may take, in milliseconds. */
  readonly limit: number;
  readonly onCase?: (done: number) => void;
}

export interface FuzzResult {
  readonly read: number;
  readonly refused: number;
  /** Crashes, hangs and errors that are no ReadingError: which case, what broke it, what came. */
  readonly faults: readonly string[];
  /** The case that took longest. */
  readonly slowest: { readonly name: string; readonly ms: number };
}

/** Reads broken files in processes of their own, on all processors; a process that hangs is ended and told. */
export async function fuzz({ sources, many, first = 0, limit, onCase }: FuzzOptions): Promise<FuzzResult> {
  const folder = mkdtempSync(join(tmpdir(), "ibid-fuzz-"));
  const waiting = cases(sources, first, many);
  const faults: string[] = [];
  let [read, refused, done] = [0, 0, 0];
  let slowest = { name: "", ms: 0 };
  const limits = { memory: 1_500_000_000, ms: limit, every: 500 };

  async function readOne(reader: Reader, one: Case): Promise<void> {
    const path = join(folder, one.name);
    writeFileSync(path, one.bytes);
    const began = performance.now();
    try {
      await reader.read(path, { limits });
      read++;
    } catch (error) {
      if (error instanceof ReadingError && error.fault !== "time limit" && error.fault !== "fault of Ibid") refused++;
      else faults.push(`${one.name} (${one.what}): ${error instanceof Error ? error.message : error}`);
    }
    const ms = performance.now() - began;
    if (ms > slowest.ms) slowest = { name: `${one.name} (${one.what})`, ms: Math.round(ms) };
    rmSync(path, { force: true });
    onCase?.(++done);
  }

  async function work(): Promise<void> {
    let reader = new Reader();
    try {
      // one generator feeds all: each case is read once
      for (let next = waiting.next(); !next.done; next = waiting.next()) {
        if (!reader.alive) reader = new Reader();
        await readOne(reader, next.value);
      }
    } finally {
      reader.close();
    }
  }

  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { read, refused, faults, slowest };
}
