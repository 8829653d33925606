/**
 * A process that loads into an embedded store, for tests of two processes: `loader.ts FOLDER SYMBOL… [hang]`. It says
 * what it has loaded; with `hang` it never comes to an end.
 */
import type { ReportGraph } from "../../../cypher/schema/graph";
import { openStore } from "../../../cypher/stores";
import { exampleGraph } from "../example";

const [folder, ...symbols] = process.argv.slice(2);

async function* graphs(): AsyncGenerator<ReportGraph> {
  for (const symbol of symbols) {
    if (symbol === "hang") {
      console.log("hanging");
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    } else yield exampleGraph({ symbol });
  }
}

async function main(): Promise<void> {
  const store = await openStore(
    { url: `embedded:${folder}`, username: "", password: "", database: "" },
    { publishEveryMs: 300 },
  );
  await store.loadAll(graphs(), (result) => console.log(`${result.outcome} ${result.symbol}`));
  await store.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
