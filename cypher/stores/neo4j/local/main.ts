/** `npm run neo4j`: a real Neo4j on this machine, until Ctrl-C. */
import { join } from "node:path";
import { readSettings, SettingsError } from "../../../settings";
import { LocalNeo4jError } from "./error";
import { startNeo4j } from "./start";

async function main(): Promise<void> {
  const home = join(readSettings().home, "neo4j");
  const neo4j = await startNeo4j({ libraries: home, data: join(home, "data"), say: console.log });
  console.log(`Neo4j is ready at ${neo4j.uri}`);
  console.log(
    `It has no password. In another shell: NEO4J_URI=${neo4j.uri} npm start. Ctrl-C ends it; its data stays in ${home}.`,
  );
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      console.log("Neo4j is stopping …");
      void neo4j.stop();
    });
  }
  const code = await neo4j.ended;
  if (stopping) return;
  console.error(`Neo4j ended by itself (exit code ${code}); its log is in ${join(home, "data", "logs")}.`);
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  if (!(error instanceof LocalNeo4jError) && !(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
