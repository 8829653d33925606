import { join } from "node:path";
import { pino } from "pino";
import { Guard } from "../../cypher/guard";
import { readSettings, SettingsError } from "../../cypher/settings";
import { openStore } from "../../cypher/stores";
import { type Store, StoreError } from "../../cypher/stores/store";
import { findFiles, readApart, retireSpecimen } from "../../ingest";
import { version } from "../../package.json";
import { listReports } from "../answers/reports";
import { createApp } from "../app";
import { documentsFrom } from "../jobs/documents";
import { Jobs } from "../jobs/jobs";
import { KeptFiles } from "../jobs/kept-files";
import type { Admit } from "../queries/admit";
import { readArguments, UsageError, usage } from "./arguments";
import { asWanted, bringIn } from "./bring-in";
import { clientFolder, ensureClient } from "./client";
import { addressOf, ListenError, listen } from "./listen";
import { passingLine } from "./passing-line";
import { samplePath, wantsSample } from "./sample";
import { stopOnSignal } from "./stop";

/** A start that cannot be: one message, exit status 1. */
class StartError extends Error {
  override readonly name = "StartError";
}

async function openReachable(settings: ReturnType<typeof readSettings>): Promise<Store> {
  const store = await openStore(settings.store);
  const { reachable, detail } = await store.health();
  if (reachable) return store;
  await store.close();
  throw new StartError(detail ?? `The store ${settings.store.url} cannot be reached.`);
}

/**
 * Opens the store, builds the page where it is stale, serves both, and reads what is to be shown first.
 *
 * @throws an error that `complaintOf` puts into words
 */
export async function start(args: readonly string[]): Promise<void> {
  const given = readArguments(args);
  if (given === "help") return void process.stdout.write(`${usage}\n`);

  const settings = readSettings();
  const logger = pino({ level: "error" }, pino.destination(2));
  const line = passingLine(process.stderr);
  line.show("Opening the graph and the page");
  const [store] = await Promise.all([openReachable(settings), ensureClient()]).finally(line.clear);
  const files = new KeptFiles(join(settings.home, "files"));
  await files.clearIncoming();
  const jobs = new Jobs({
    store,
    files,
    read: readApart,
    fetchDocument: documentsFrom(settings.documentsUrl),
    logger,
    stored: async (symbol) => {
      for (const left of await retireSpecimen(store, [symbol])) await files.remove(left);
    },
  });
  const guard = new Guard();
  const admit: Admit = (...asked) => guard.admit(...asked);
  const { host, allowedHosts, port } = settings;
  const app = createApp({ store, jobs, files, admit, clientFolder, logger, version, host, allowedHosts });
  const server = await listen(app, port, host).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  stopOnSignal(async () => {
    server.close();
    server.closeAllConnections();
    await jobs.close();
    await guard.close();
    await store.close();
  });

  const { files: paths, passedOver } = findFiles(given.paths);
  for (const { path, reason } of passedOver) process.stderr.write(`Skipped ${path}: ${reason}\n`);
  const symbols = given.symbols.map((symbol) => ({ name: symbol, symbol }));
  await bringIn(jobs, [...paths.map(asWanted), ...symbols], process.stderr);
  if (given.sample || wantsSample(store.kind, (await listReports(store)).length))
    await bringIn(jobs, [asWanted(samplePath())], process.stderr, { doubts: false });

  // told to stop meanwhile
  if (!server.listening) return;
  process.stdout.write(`Ibid shows ${await shown(store)} at ${addressOf(server, host)}\n`);
}

async function shown(store: Store): Promise<string> {
  const reports = await listReports(store);
  const [only] = reports;
  if (only === undefined) return "no report yet";
  if (reports.length > 1) return `${reports.length} reports`;
  return only.specimen ? `the sample report, ${only.symbol},` : `the report ${only.symbol}`;
}

const expected = [StartError, UsageError, SettingsError, StoreError, ListenError];

/** What a start that cannot be should say, and the exit status. */
export function complaintOf(error: unknown): { message: string; status: number } {
  if (error instanceof UsageError) return { message: `${error.message}\n\n${usage}`, status: 2 };
  if (error instanceof Error && expected.some((kind) => error instanceof kind))
    return { message: error.message, status: 1 };
  return { message: error instanceof Error ? (error.stack ?? error.message) : String(error), status: 1 };
}
