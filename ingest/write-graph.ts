import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { ReportGraph } from "../cypher/schema/graph";
import { toGraphology } from "./build";

/** Names the output files of a folder after their reports' files; a second of one name keeps its ending. */
export function outputNames(folder: string): (file: string) => string {
  const taken = new Set<string>();
  return (file) => {
    const plain = `${basename(file, extname(file))}.json`;
    const candidates = [plain, `${basename(file)}.json`];
    for (let n = 2; ; n++) {
      const name = candidates.shift() ?? `${basename(file)}.${n}.json`;
      if (taken.has(name)) continue;
      taken.add(name);
      return join(folder, name);
    }
  };
}

/**
 * Writes a graph in graphology's serialisation, whole or not at all.
 * @throws Error saying which file could not be written, and why
 */
export function writeGraph(graph: ReportGraph, path: string): void {
  const text = `${JSON.stringify(toGraphology(graph).export())}\n`;
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    // A pipe or a device is written into: a file that took its place would be another thing.
    if (there && !there.isFile()) writeFileSync(path, text);
    else replace(there ? realpathSync(path) : path, text);
  } catch (error) {
    throw new Error(`${path} could not be written: ${reason(error)}`, { cause: error });
  }
}

/** Looks at the outer form of a graph that was written; what is inside was written by this program. */
export function isGraph(data: unknown): data is ReportGraph {
  return (
    typeof data === "object" &&
    data !== null &&
    "nodes" in data &&
    "edges" in data &&
    Array.isArray(data.nodes) &&
    Array.isArray(data.edges)
  );
}

function replace(path: string, text: string): void {
  const draft = `${path}.writing`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    if (existsSync(draft)) rmSync(draft, { force: true });
    throw error;
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOSPC") return "the disk is full. Free some space and run the same command again.";
  if (code === "EACCES" || code === "EROFS") return "this folder may not be written to. Choose another with --out.";
  if (code === "EISDIR" || code === "ENOTDIR")
    return "a file and a folder of this name are in each other's way. Choose another with --out.";
  return error instanceof Error ? error.message : String(error);
}
