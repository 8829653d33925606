import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const client = __dirname;
const dist = resolve(client, "dist");
const stamp = resolve(dist, "built-from");
/** What the page is made of: a change in any of these makes the built page stale. */
const sources = [client, resolve(client, "../cypher/schema"), resolve(client, "../package-lock.json")];

function filesUnder(path: string): string[] {
  if (path === dist || !existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

function hashOfSources(): string {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesUnder).sort())
    hash.update(file.slice(client.length)).update(readFileSync(file));
  return hash.digest("hex");
}

/** Builds the page into `client/dist`, unless what is there was built from these very sources. Answers the folder. */
export async function buildClient({ force = false } = {}): Promise<string> {
  const hash = hashOfSources();
  const fresh = existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
  if (!force && fresh) return dist;
  const { build } = await import("vite");
  await build({ configFile: resolve(client, "vite.config.mts"), logLevel: force ? "info" : "warn" });
  writeFileSync(stamp, hash);
  return dist;
}

if (require.main === module) {
  buildClient({ force: !process.argv.includes("--if-stale") }).then(
    (folder) => console.log(`The page is in ${folder}`),
    (reason: unknown) => {
      console.error(reason instanceof Error ? reason.message : reason);
      process.exitCode = 1;
    },
  );
}
