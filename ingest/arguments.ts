import { existsSync, statSync } from "node:fs";
import { parseArgs } from "node:util";

export interface IngestArguments {
  readonly paths: readonly string[];
  /** A file, or a folder (ends in a separator, exists as one, or several reports are read). */
  readonly out?: string;
  readonly store?: string;
  readonly symbol?: string;
}

export const usage = `npm run ingest -- PATH… [--out graph.json | --out FOLDER/] [--store URL] [--symbol SYMBOL]
  PATH      a report (.txt .md .pdf .docx .doc) or a folder of them
  --out     writes the graph as JSON: one file, or one a report in a folder
  --store   embedded:FOLDER, bolt://…, neo4j://…, neo4j+s://…; without it NEO4J_URI, else the embedded store;
            with --out alone nothing is stored
  --symbol  the symbol of a report that prints none, such as A/73/263`;

/** A command line that cannot be followed. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** @throws UsageError saying what is wrong with the arguments */
export function readArguments(args: readonly string[]): IngestArguments | "help" {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return "help";
  if (positionals.length === 0) throw new UsageError("No report was named: give at least one file or folder.");
  if (values.out === "") throw new UsageError("--out needs the name of a file or folder.");
  if (values.store !== undefined && !/^(embedded:.+|(bolt|neo4j)(\+s|\+ssc)?:\/\/.+)/.test(values.store)) {
    throw new UsageError(`--store ${values.store} is none: give embedded:FOLDER, bolt://…, neo4j://… or neo4j+s://….`);
  }
  return {
    paths: positionals,
    ...(values.out !== undefined && { out: values.out }),
    ...(values.store !== undefined && { store: values.store }),
    ...(values.symbol !== undefined && { symbol: values.symbol.trim() }),
  };
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: "string" },
      store: { type: "string" },
      symbol: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });

/** Whether `--out` names a folder. */
export const isFolder = (out: string): boolean =>
  /[\\/]$/.test(out) || (existsSync(out) && statSync(out).isDirectory());
