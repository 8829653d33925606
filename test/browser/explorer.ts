import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { buildClient } from "../../client/build";
import { Guard } from "../../cypher/guard";
import { ingestFile, readApart } from "../../ingest";
import { serve } from "../server/serve";

export interface Explorer {
  readonly address: string;
  readonly end: () => Promise<void>;
}

/** The whole explorer on a free port, its own store filled with the given reports. */
export async function startExplorer(paths: readonly string[]): Promise<Explorer> {
  const guard = new Guard();
  const served = await serve(
    {
      clientFolder: await buildClient(),
      admit: (query, store, parameters) => guard.admit(query, store, parameters),
    },
    { read: readApart },
  );
  for (const path of paths) await served.store.load((await ingestFile(path)).graph);
  const server = served.app.listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    end: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await guard.close();
      await served.end();
    },
  };
}

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds serious or worse on the page as it is now, with where. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}
