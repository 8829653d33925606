import type { ReportGraph } from "../cypher/schema/graph";
import type { LoadResult, Store } from "../cypher/stores/store";
import { type IngestResult, ingestFile, type Progress, ReadingError } from ".";
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
 * Reads reports, writes and stores their graphs, one after the other, so that memory stays that of one report. A file
 * that cannot be read is skipped with its reason; the others go on.
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
    for (const [index, file] of files.entries()) {
      if (options.signal?.aborted) return;
      const result = await readOne(file, index);
      if (result === undefined) continue;
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

  async function readOne(file: string, index: number): Promise<IngestResult | undefined> {
    try {
      return await ingestFile(file, {
        ...(options.symbol !== undefined && { symbol: options.symbol }),
        ...(options.signal && { signal: options.signal }),
        onProgress: (progress) => options.onProgress?.({ ...progress, of: files.length, index }),
      });
    } catch (error) {
      if (options.signal?.aborted) return undefined;
      const reason = error instanceof ReadingError ? error.message : unexpected(error);
      skipped.push({ path: file, reason });
      options.say(`Skipped ${file}: ${reason}`);
      return undefined;
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

/** A fault of ours, not of the file: the first line is for the reader, the rest for a bug report. */
const unexpected = (error: unknown): string =>
  `reading failed in a way that is our fault; please report it with this text: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;

function sayDoubts(result: IngestResult, say: (line: string) => void): void {
  const most = 5;
  for (const doubt of result.doubts.slice(0, most)) say(`  ? ${doubt}`);
  const more = result.doubts.length - most;
  if (more > 0) say(`  ? and ${count(more, "more doubt", "more doubts")}, listed in the report's node`);
}
