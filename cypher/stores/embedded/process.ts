import { resolve } from "node:path";
import { AskedProcess } from "../../child/asked-process";
import { storeErrorOf } from "./errors";
import type { CutAnswer, Request } from "./messages";

export type DatabaseProcess = AskedProcess<Request, CutAnswer | null>;

/** A child process that holds the embedded database. */
export const databaseProcess = (): DatabaseProcess => new AskedProcess(resolve(__dirname, "child.ts"), storeErrorOf);
