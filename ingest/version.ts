import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../package.json";

/** The rooms whose code and vocabulary decide what a graph holds. */
const rooms = [join(__dirname), join(__dirname, "../cypher/schema")];
/** Folders of ingest that decide nothing of a graph: the specimen, scoring, processes, stores. */
const apart = new Set(["sample", "evaluate", "apart", "load"]);
let known: string | undefined;

/**
 * The version of ingest: the package's and eight hex digits over the code and vocabulary that make a graph, so that a
 * report read with other rules is not taken for unchanged.
 */
export function ingestVersion(): string {
  known ??= `${version}+${digest()}`;
  return known;
}

function digest(): string {
  const hash = createHash("sha256");
  for (const file of rooms.flatMap(sources)) hash.update(readFileSync(file, "utf8").replace(/\r\n/g, "\n"));
  return hash.digest("hex").slice(0, 8);
}

function sources(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return apart.has(entry.name) ? [] : sources(path);
    return /\.(ts|json)$/.test(entry.name) ? [path] : [];
  });
}
