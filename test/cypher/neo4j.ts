import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import type { Context } from "mocha";
import neo4j from "neo4j-driver";
import type { StoreSettings } from "../../cypher/settings";
import { type LocalNeo4j, startNeo4j } from "../../cypher/stores/neo4j/local/start";

/** Kept outside of the clone, so that only the first run on a machine fetches it. */
const kept = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "ibid", "neo4j");

let started: Promise<LocalNeo4j | undefined> | undefined;
let data: string | undefined;

function has(command: string): boolean {
  try {
    execFileSync(command, ["-version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/**
 * A Neo4j for tests, one for all files, empty. Where Java or Maven is not here the test is skipped; `NEO4J_TEST_URI`
 * names one that runs already, which is emptied.
 */
export async function neo4jForTests(context: Context): Promise<StoreSettings> {
  const given = process.env.NEO4J_TEST_URI;
  if (given) return emptied(given);
  if (!started && !(has("java") && has("mvn"))) return context.skip();
  context.timeout(300_000);
  started ??= start();
  const neo4jHere = await started;
  return neo4jHere ? emptied(neo4jHere.uri) : context.skip();
}

async function start(): Promise<LocalNeo4j> {
  data = mkdtempSync(join(tmpdir(), "ibid-neo4j-"));
  return startNeo4j({ libraries: kept, data, port: 17_687 });
}

async function emptied(url: string): Promise<StoreSettings> {
  await runOn(url, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS");
  await runOn(url, "DROP CONSTRAINT ibid_key IF EXISTS");
  return { url, username: "", password: "", database: "" };
}

/** Runs Cypher past our own store, as the person would whose Neo4j it is. */
export async function runOn(url: string, text: string): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(url, undefined, { disableLosslessIntegers: true });
  const session = driver.session();
  try {
    return (await session.run(text)).records.map((record) => record.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
}

after(async () => {
  const neo4jHere = await started?.catch(() => undefined);
  await neo4jHere?.stop();
  if (data) rmSync(data, { recursive: true, force: true });
});
