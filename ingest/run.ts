import { basename } from "node:path";
import type { ReportGraph } from "../cypher/schema/graph";
import type { LoadResult, Store } from "../cypher/stores/store";
import { type IngestResult, ingestFile, type Progress, ReadingError } from ".";
import { type Outcome, readAll } from "./apart/pool";
import { isFolder } from "./arguments";
import { findFiles } from "./find-files";
import { retireSpecimen } from "./load/specimen";
import { count, reportLine } from "./summary";
import { outputNames, writeGraph } from "./write-graph";

export interface RunOptions {
  readonly paths: readonly string[];
  readonly out?: string;
  readonly symbol?: string;
  /** Where the graphs go besides `out`; none with `out` alone. */
  readonly store?: Store;
  readonly say: (line: string) => void;
  readonly onProgress?: (
    progress: Progress & { readonly file: string; readonly of: number; readonly index: number },
  ) => void;
  readonly signal?: AbortSignal;
}

export interface RunSummary {
  readonly read: number;
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  readonly stored: readonly LoadResult[];
}

/**
 * Reads reports, writes and stores their graphs one after the other, so that memory stays that of a few; many are read
 * side by side on all processors. A file that cannot be read is skipped with its reason; the others go on.
 * @throws Error where a graph cannot be written, StoreError where it cannot be stored
 */
export async function run(options: RunOptions): Promise<RunSummary> {
  const { files, passedOver } = findFiles(options.paths);
  const skipped = [...passedOver];
  const stored: LoadResult[] = [];
  const seen = new Map<string, string>();
  const write = writer(options.out, files.length);
  let read = 0;

  async function* graphs(): AsyncGenerator<ReportGraph> {
    for await (const outcome of outcomes(files, options)) {
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
      sayDoubts(result, options.say);
      const earlier = seen.get(result.symbol);
      if (earlier)
        options.say(`  ${file} has the symbol of ${earlier}, ${result.symbol}: this one, the last by name, is kept.`);
      seen.set(result.symbol, file);
      write(file, result.graph);
      yield result.graph;
    }
  }

  if (options.store) {
    await options.store.loadAll(graphs(), (result) => stored.push(result));
    const arrived = stored.map(({ symbol }) => symbol);
    await retireSpecimen(options.store, arrived);
  } else for await (const _ of graphs());
  return { read, skipped, stored };
}

function writer(out: string | undefined, files: number): (file: string, graph: ReportGraph) => void {
  if (out === undefined) return () => undefined;
  if (files > 1 || isFolder(out)) {
    const name = outputNames(out);
    return (file, graph) => writeGraph(graph, name(file));
  }
  return (_, graph) => writeGraph(graph, out);
}

/** From this many files on, starting processes to read them side by side is worth its time. */
const manyFiles = 4;

async function* outcomes(files: readonly string[], options: RunOptions): AsyncGenerator<Outcome> {
  const { signal, symbol } = options;
  const given = { ...(symbol !== undefined && { symbol }), ...(signal && { signal }) };
  const of = files.length;
  if (of >= manyFiles) {
    const index = new Map(files.map((file, at) => [file, at]));
    const onProgress = (progress: Progress): void =>
      options.onProgress?.({ ...progress, of, index: index.get(progress.file) ?? 0 });
    yield* readAll(files, { ...given, onProgress });
    return;
  }
  for (const [index, file] of files.entries()) {
    try {
      const onProgress = (progress: Progress): void => options.onProgress?.({ ...progress, of, index });
      yield { file, index, result: await ingestFile(file, { ...given, onProgress }) };
    } catch (error) {
      yield { file, index, error };
    }
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

function sayDoubts(result: IngestResult, say: (line: string) => void): void {
  const most = 5;
  for (const doubt of result.doubts.slice(0, most)) say(`  ? ${doubt}`);
  const more = result.doubts.length - most;
  if (more > 0) say(`  ? and ${count(more, "more doubt", "more doubts")}, listed in the report's node`);
}
