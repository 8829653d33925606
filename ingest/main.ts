import { readSettings, SettingsError, type StoreSettings } from "../cypher/settings";
import { openStore } from "../cypher/stores";
import { type Store, StoreError } from "../cypher/stores/store";
import { type IngestArguments, readArguments, UsageError, usage } from "./arguments";
import { progressLine } from "./progress-line";
import { type RunSummary, run } from "./run";
import { count } from "./summary";

/** `npm run ingest`: the exit status is 0, 1 where nothing could be read or stored, 2 where the command is off. */
async function main(args: readonly string[]): Promise<number> {
  const given = readArguments(args);
  if (given === "help") {
    console.log(usage);
    return 0;
  }
  const where = storeOf(given);
  const stop = new AbortController();
  process.once("SIGINT", () => {
    console.error("\nStopping: what was read is kept.");
    stop.abort();
  });
  const progress = progressLine(process.stderr);
  const store = where && (await openStore(where));
  try {
    const summary = await run({
      paths: given.paths,
      ...(given.out !== undefined && { out: given.out }),
      ...(given.symbol !== undefined && { symbol: given.symbol }),
      ...(store && { store }),
      say: (line) => progress.say(line, console.log),
      onProgress: progress.show,
      signal: stop.signal,
    });
    progress.clear();
    sayEnd(given, summary, store, where);
    if (stop.signal.aborted) return 130;
    return summary.read + summary.unchanged.length > 0 ? 0 : 1;
  } finally {
    progress.clear();
    await store?.close();
  }
}

function storeOf(given: IngestArguments): StoreSettings | undefined {
  if (given.out !== undefined && given.store === undefined) return undefined;
  const { store } = readSettings();
  return given.store === undefined ? store : { ...store, url: given.store };
}

function sayEnd(
  given: IngestArguments,
  summary: RunSummary,
  store: Store | undefined,
  where: StoreSettings | undefined,
): void {
  const unchanged = summary.unchanged.length;
  const before = unchanged > 0 ? `, ${unchanged} unchanged and not read again` : "";
  console.log(`Read ${count(summary.read, "report", "reports")}${before}, skipped ${summary.skipped.length}.`);
  if (given.out !== undefined && summary.read > 0) console.log(`Written to ${given.out}.`);
  if (store && where) {
    const of = (outcome: string) =>
      summary.stored.filter((s) => s.outcome === outcome).length + (outcome === "unchanged" ? unchanged : 0);
    console.log(
      `Stored in ${where.url}: ${of("added")} added, ${of("replaced")} replaced, ${of("unchanged")} unchanged.`,
    );
  }
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${usage}`);
      process.exitCode = 2;
      return;
    }
    const known =
      error instanceof StoreError ||
      error instanceof SettingsError ||
      (error instanceof Error && error.cause !== undefined);
    console.error(known && error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
