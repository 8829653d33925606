import { join } from "node:path";
import { pino } from "pino";
import { Guard } from "../cypher/guard";
import { readSettings, SettingsError } from "../cypher/settings";
import { openStore } from "../cypher/stores";
import { type Store, StoreError } from "../cypher/stores/store";
import { findFiles, retireSpecimen } from "../ingest";
import { engines, version } from "../package.json";
import { listReports } from "./answers/reports";
import { createApp } from "./app";
import { documentsFrom } from "./jobs/documents";
import { Jobs } from "./jobs/jobs";
import { KeptFiles } from "./jobs/kept-files";
import { readInChild } from "./jobs/reading";
import type { Admit } from "./queries/admit";
import { readArguments, UsageError, usage } from "./start/arguments";
import { asWanted, bringIn } from "./start/bring-in";
import { clientFolder, ensureClient } from "./start/client";
import { fits } from "./start/engines";
import { addressOf, ListenError, listen } from "./start/listen";
import { samplePath, wantsSample } from "./start/sample";
import { stopOnSignal } from "./start/stop";

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

async function main(args: readonly string[]): Promise<void> {
  if (!fits(process.version, engines.node))
    throw new StartError(
      `Ibid needs Node ${engines.node}; this is ${process.version}. Install a newer one from nodejs.org.`,
    );
  const given = readArguments(args);
  if (given === "help") return void process.stdout.write(`${usage}\n`);

  const settings = readSettings();
  const logger = pino({ level: "error" }, pino.destination(2));
  const [store] = await Promise.all([openReachable(settings), ensureClient()]);
  const files = new KeptFiles(join(settings.home, "files"));
  const jobs = new Jobs({
    store,
    files,
    read: readInChild,
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
    await bringIn(jobs, [asWanted(samplePath())], process.stderr);

  process.stdout.write(`Ibid shows ${await shown(store)} at ${addressOf(server, host)}\n`);
}

async function shown(store: Store): Promise<string> {
  const reports = await listReports(store);
  const [only] = reports;
  if (only === undefined) return "no report yet";
  if (reports.length > 1) return `${reports.length} reports`;
  return only.specimen ? `the sample report, ${only.symbol},` : `the report ${only.symbol}`;
}

const known = [StartError, UsageError, SettingsError, StoreError, ListenError];

main(process.argv.slice(2)).catch((error: unknown) => {
  const expected = known.some((kind) => error instanceof kind) && error instanceof Error;
  process.stderr.write(`${expected ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  if (error instanceof UsageError) process.stderr.write(`\n${usage}\n`);
  process.exit(error instanceof UsageError ? 2 : 1);
});
