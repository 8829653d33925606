import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { type Row, type Store, StoreError } from "../cypher/stores/store";
import { isGraph } from "./write-graph";

/** What a report was read from, and by which version of ingest: the same again gives the same graph. */
interface Stamp {
  readonly symbol: string;
  readonly sourceFile: string;
  readonly sourceHash: string;
  readonly version: string;
}

export interface Before {
  /** Where graphs are stored; nowhere with `out` alone. */
  readonly store?: Store;
  /** The file that a report's graph is written to; none where nothing is written. */
  readonly outOf?: (file: string) => string;
  /** A symbol given by hand counts: the same file may bear another one. */
  readonly symbol?: string;
  readonly version: string;
}

/**
 * Finds files that need not be read: where their graph would go, it is already, of the same bytes, under the same name,
 * by the same version. So a command that was stopped goes on where it stopped.
 * @returns for each such file the symbol of its report
 */
export async function unchangedFiles(files: readonly string[], before: Before): Promise<Map<string, string>> {
  const stored = before.store && (await storedStamps(before.store));
  const known = new Map<string, string>();
  if (!stored && !before.outOf) return known;
  for (const file of files) {
    const stamp = stampOf(file, stored, before);
    if (stamp && (before.symbol === undefined || before.symbol === stamp.symbol)) known.set(file, stamp.symbol);
  }
  return known;
}

function stampOf(
  file: string,
  stored: ReadonlyMap<string, Stamp> | undefined,
  { outOf, version }: Before,
): Stamp | undefined {
  // the cheap looks come first: most files of a first run are in neither
  if (stored?.size === 0) return undefined;
  const written = outOf && writtenStamp(outOf(file));
  if (outOf && !written) return undefined;
  const sourceHash = hashOf(file);
  if (sourceHash === undefined) return undefined;
  const same = (stamp: Stamp | undefined): boolean =>
    stamp?.sourceHash === sourceHash && stamp.version === version && stamp.sourceFile === basename(file);
  const inStore = stored?.get(sourceHash);
  if ((stored && !same(inStore)) || (outOf && !same(written))) return undefined;
  return inStore ?? written;
}

/** None where there is no such file or it cannot be opened: reading says so. */
function hashOf(file: string): string | undefined {
  try {
    return createHash("sha256").update(readFileSync(file)).digest("hex");
  } catch {
    return undefined;
  }
}

async function storedStamps(store: Store): Promise<Map<string, Stamp>> {
  const rows = await store.read("stamps").catch(unlessDamaged);
  return new Map(rows.flatMap(asStamp).map((stamp) => [stamp.sourceHash, stamp]));
}

/** A damaged graph is set aside when the load begins, and that is said there. */
function unlessDamaged(error: unknown): readonly Row[] {
  if (error instanceof StoreError && error.code === "damaged") return [];
  throw error;
}

/** The stamp of a graph that was written; none where it is not there or not whole: then it is written anew. */
function writtenStamp(path: string): Stamp | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const graph: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (!isGraph(graph)) return undefined;
    const report = graph.nodes.find(({ attributes }) => attributes.kind === "Report");
    return report && asStamp(report.attributes)[0];
  } catch {
    return undefined;
  }
}

function asStamp(values: Readonly<Record<string, unknown>>): Stamp[] {
  const { symbol, sourceFile, sourceHash, version } = values;
  const whole = [symbol, sourceFile, sourceHash, version].every((value) => typeof value === "string");
  if (!whole) return [];
  return [
    {
      symbol: String(symbol),
      sourceFile: String(sourceFile),
      sourceHash: String(sourceHash),
      version: String(version),
    },
  ];
}
