import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Store } from "../../cypher/stores/store";

const folder = resolve(__dirname, "../../ingest/sample");

/** The sample report's file. */
export function samplePath(): string {
  const name = readdirSync(folder).find((name) => /\.(txt|md|pdf|docx)$/.test(name));
  if (name === undefined) throw new Error(`The sample report is not in ${folder}. Take the project's files anew.`);
  return join(folder, name);
}

/** The sample is shown to who has nothing yet: never put into a person's Neo4j unasked. */
export const wantsSample = (store: Store["kind"], reports: number): boolean => store === "embedded" && reports === 0;
