import { existsSync } from "node:fs";
import { parseArgs } from "node:util";

export interface StartArguments {
  readonly sample: boolean;
  /** Files and folders. */
  readonly paths: readonly string[];
  /** Documents to be fetched. */
  readonly symbols: readonly string[];
}

export const usage = `npm start -- [PATH…] [SYMBOL…] [--sample]
  PATH      a report (.txt .md .pdf .docx .doc) or a folder of them
  SYMBOL    a document of the United Nations, such as A/73/263, fetched once and kept
  --sample  reads the sample report, whatever the store holds`;

/** A command line that cannot be followed. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A symbol begins with a capital and has no ending of a file: A/73/263, S/2025/389, A/HRC/59/60, TD/B/C.I/57/Add.1. */
const symbolForm = /^[A-Z][A-Z0-9.]*(\/[A-Za-z0-9.()-]+)+$/;
const fileEnding = /\.(txt|md|pdf|docx?)$/i;

/** @throws UsageError saying what is wrong with the arguments */
export function readArguments(
  args: readonly string[],
  exists: (path: string) => boolean = existsSync,
): StartArguments | "help" {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
  if (parsed.values.help) return "help";
  const isSymbol = (given: string): boolean => !exists(given) && symbolForm.test(given) && !fileEnding.test(given);
  return {
    sample: parsed.values.sample === true,
    paths: parsed.positionals.filter((given) => !isSymbol(given)),
    symbols: parsed.positionals.filter(isSymbol),
  };
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sample: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
