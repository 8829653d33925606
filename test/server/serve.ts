import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Express } from "express";
import { pino } from "pino";
import type { Response } from "supertest";
import { openStore } from "../../cypher/stores";
import type { Store } from "../../cypher/stores/store";
import { type AppOptions, createApp } from "../../server/app";
import { Jobs, type JobsOptions } from "../../server/jobs/jobs";
import { KeptFiles } from "../../server/jobs/kept-files";
import { operations } from "../../server/schemas";

export interface Served {
  readonly app: Express;
  readonly store: Store;
  readonly jobs: Jobs;
  readonly files: KeptFiles;
  /** The folder that all of it lies in. */
  readonly home: string;
  readonly end: () => Promise<void>;
}

export const silent = pino({ level: "silent" });

/** The app over an embedded store in a folder of its own, with what a test wants otherwise. */
export async function serve(
  options: Partial<AppOptions> = {},
  jobOptions: Partial<Pick<JobsOptions, "read" | "fetchDocument" | "stored">> = {},
): Promise<Served> {
  const home = mkdtempSync(join(tmpdir(), "ibid-server-"));
  const url = `embedded:${join(home, "graph")}`;
  const store = options.store ?? (await openStore({ url, username: "", password: "", database: "" }));
  const files = new KeptFiles(join(home, "files"));
  const never = async () => assert.fail("not to be called in this test");
  const jobs = new Jobs({ store, files, read: never, fetchDocument: never, logger: silent, ...jobOptions });
  const app = createApp({
    store,
    jobs,
    files,
    admit: async (text) => ({ ok: true, text, mode: "run", changes: [] }),
    logger: silent,
    version: "1.2.3",
    host: "127.0.0.1",
    allowedHosts: [],
    ...options,
  });
  const end = async (): Promise<void> => {
    await jobs.close();
    await store.close();
    rmSync(home, { recursive: true, force: true });
  };
  return { app, store, jobs, files, home, end };
}

/** The body of an answer, once it is what the contract says it is, no property more. */
export function answerOf(id: string, response: Response): unknown {
  const operation = operations.find((one) => one.id === id);
  assert.ok(operation?.answer, `${id} is a route that answers JSON`);
  assert.equal(response.status, operation.status ?? 200, JSON.stringify(response.body));
  const parsed = operation.answer.parse(response.body);
  assert.deepEqual(parsed, response.body, `${id} answers nothing that its schema does not name`);
  return parsed;
}
