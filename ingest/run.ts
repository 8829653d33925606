import { basename } from "node:path";
import type { ReportGraph } from "../cypher/schema/graph";
import type { LoadResult, Store } from "../cypher/stores/store";
import { ingestFile, type Progress, ReadingError } from ".";
import { type Outcome, readAll } from "./apart/pool";
import { isFolder } from "./arguments";
import { findFiles } from "./find-files";
import { retireSpecimen } from "./load/specimen";
import { count, doubtLines, reportLine } from "./summary";
import { unchangedFiles } from "./unchanged";
import { ingestVersion } from "./version";
import { outputNames, writeGraph } from "./write-graph";

export interface RunProgress extends Progress {
  /** Files done, read or skipped, of how many that are to be read. */
  readonly finished: number;
  readonly of: number;
}

export interface RunOptions {
  readonly paths: readonly string[];
  readonly out?: string;
  readonly symbol?: string;
  /** Where the graphs go besides `out`; none with `out` alone. */
  readonly store?: Store;
  readonly say: (line: string) => void;
  readonly onProgress?: (progress: RunProgress) => void;
  readonly signal?: AbortSignal;
}

export interface RunSummary {
  readonly read: number;
  /** Files that were not read, because their graph is there already. */
  readonly unchanged: readonly string[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  readonly stored: readonly LoadResult[];
}

/**
 * Reads reports, writes and stores their graphs one after the other, so that memory stays that of a few; many are read
 * side by side on all processors. A file whose graph is there already is not read again, so that a command that was
 * stopped goes on where it stopped. A file that cannot be read is skipped with its reason; the others go on.
 * @throws Error where a graph cannot be written, StoreError where it cannot be stored
 */
export async function run(options: RunOptions): Promise<RunSummary> {
  const { files, passedOver } = findFiles(options.paths);
  const skipped = [...passedOver];
  const stored: LoadResult[] = [];
  const seen = new Map<string, string>();
  const { out, store, symbol } = options;
  const outOf = out === undefined ? undefined : outputs(out, files);
  const unchanged = await unchangedFiles(files, {
    version: ingestVersion(),
    ...(store && { store }),
    ...(outOf && { outOf }),
    ...(symbol !== undefined && { symbol }),
  });
  const toRead = files.filter((file) => !unchanged.has(file));
  if (unchanged.size > 0)
    options.say(`Not read again, unchanged: ${count(unchanged.size, "file", "files")} of ${files.length}.`);
  const laterOf = new Map([...unchanged].map(([file, itsSymbol]) => [itsSymbol, file]));
  let read = 0;

  async function* graphs(): AsyncGenerator<ReportGraph> {
    for await (const outcome of outcomes(toRead, options)) {
      if (options.signal?.aborted) return;
      const { file } = outcome;
      if ("error" in outcome) {
        const reason = reasonOf(outcome.error, file);
        skipped.push({ path: file, reason });
        options.say(`Skipped ${file}: ${reason}`);
        continue;
      }
      const { result } = outcome;
      read++;
      options.say(reportLine(result));
      for (const line of doubtLines(result.doubts, mostDoubts, "listed in the report's node")) options.say(line);
      const earlier = seen.get(result.symbol);
      if (earlier)
        options.say(`  ${file} has the symbol of ${earlier}, ${result.symbol}: this one, the last by name, is kept.`);
      seen.set(result.symbol, file);
      if (outOf) writeGraph(result.graph, outOf(file));
      const later = laterOf.get(result.symbol);
      if (later !== undefined && files.indexOf(later) > files.indexOf(file))
        options.say(`  ${later} has the same symbol, ${result.symbol}: that one, the last by name, is kept.`);
      else yield result.graph;
    }
  }

  if (options.store) {
    await options.store.loadAll(graphs(), (result) => stored.push(result));
    const arrived = stored.map(({ symbol }) => symbol);
    await retireSpecimen(options.store, arrived);
  } else for await (const _ of graphs());
  return { read, unchanged: [...unchanged.keys()], skipped, stored };
}

/** Where the graph of each file is written: the same place in every run over the same files. */
function outputs(out: string, files: readonly string[]): (file: string) => string {
  if (files.length < 2 && !isFolder(out)) return () => out;
  const name = outputNames(out);
  const places = new Map(files.map((file) => [file, name(file)]));
  return (file) => places.get(file) ?? name(file);
}

/** So many doubts of a report are said; its node holds all. */
const mostDoubts = 5;

/** From this many files on, starting processes to read them side by side is worth its time. */
const manyFiles = 4;

async function* outcomes(files: readonly string[], options: RunOptions): AsyncGenerator<Outcome> {
  const { signal, symbol } = options;
  const of = files.length;
  let finished = 0;
  const given = {
    ...(symbol !== undefined && { symbol }),
    ...(signal && { signal }),
    onProgress: (progress: Progress): void => options.onProgress?.({ ...progress, finished, of }),
  };
  if (of >= manyFiles) {
    for await (const outcome of readAll(files, given)) {
      finished++;
      yield outcome;
    }
    return;
  }
  for (const [index, file] of files.entries()) {
    let outcome: Outcome;
    try {
      outcome = { file, index, result: await ingestFile(file, given) };
    } catch (error) {
      outcome = { file, index, error };
    }
    finished++;
    yield outcome;
  }
}

/** Why a file was skipped; of a fault of ours the first line is for the reader, the rest for a bug report. */
function reasonOf(error: unknown, file: string): string {
  if (error instanceof ReadingError) {
    const named = [file, basename(file)].find((name) => error.message.startsWith(`${name}: `));
    return named === undefined ? error.message : error.message.slice(named.length + 2);
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `reading failed in a way that is our fault; please report it with this text: ${trace}`;
}
