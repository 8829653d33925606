import { join } from "node:path";
import type { ReportGraph } from "../../cypher/schema/graph";

export const sample = join(__dirname, "../../ingest/sample/A-99-705.txt");
export const fixture = (name: string): string => join(__dirname, "../fixtures", name);

/** What a file decides: where a page ends, and the file itself. */
const ofTheFile = new Set(["page", "sourceFile", "sourceHash"]);

/** A graph as lines, one a node or edge, without what the file decides; of positions nothing. */
export function linesOf({ nodes, edges }: ReportGraph, positions = true): string[] {
  const left = positions ? ofTheFile : new Set([...ofTheFile, "x", "y"]);
  const told = (attributes: Readonly<Record<string, unknown>>): string =>
    JSON.stringify(Object.entries(attributes).filter(([name]) => !left.has(name)));
  return [
    ...nodes.map(({ key, attributes }) => `${key} ${told(attributes)}`),
    ...edges.map(({ key, source, target, attributes }) => `${key} ${source} ${target} ${told(attributes)}`),
  ];
}

export interface Difference {
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

export function difference(before: readonly string[], after: readonly string[]): Difference {
  const had = new Set(before);
  const has = new Set(after);
  return { lost: before.filter((line) => !has.has(line)), gained: after.filter((line) => !had.has(line)) };
}

export const none: Difference = { lost: [], gained: [] };
