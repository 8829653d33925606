import type { Failure } from "../../child/asked-process";
import { StoreError } from "../store";

/** What the embedded database and the file system complain of, as an error that a person can act on. */
export function storeErrorOf(failure: Failure): StoreError {
  const { message } = failure;
  if (/no space left|ENOSPC|disk quota|EDQUOT/i.test(message)) return new StoreError(fullDisk(message), "full");
  if (/permission denied|EACCES|EPERM|EROFS|read-only file system/i.test(message))
    return new StoreError(
      `The folder of the graph cannot be written: ${message}. Give yourself the right, or set IBID_HOME to another folder.`,
      "full",
    );
  if (
    /Cannot find native binding|Cannot find module '@grafeo-db|ERR_DLOPEN_FAILED|Failed to load native/i.test(message)
  )
    return new StoreError(missingBinary(message), "unsupported");
  if (failure.status === "25G03") return new StoreError("This query would write; a query may only read.", "query");
  if (failure.status?.startsWith("42")) return new StoreError(`The query cannot be read: ${plain(message)}`, "query");
  return new StoreError(plain(message), "query");
}

const plain = (message: string): string => message.replace(/^(?:[A-Z]\w+ error|Error): GRAFEO-\w+: /, "").trim();

const fullDisk = (message: string): string =>
  `The disk is full, so nothing of this was stored; what was stored before is untouched (${plain(message)}). Make room, or set IBID_HOME to a folder on another disk, and try again.`;

const missingBinary = (message: string): string =>
  `The embedded store has no binary for this platform (${process.platform} ${process.arch}). Install again with npm ci, or use a Neo4j: set NEO4J_URI, for example to bolt://localhost:7687. (${message.split("\n")[0]})`;

/** An error of the file system as a store's; any other stays what it is. */
export function fileErrorOf(error: unknown): unknown {
  if (error instanceof StoreError || !(error instanceof Error) || !("code" in error)) return error;
  const told = storeErrorOf({ message: error.message });
  if (told.code !== "query") return told;
  return new StoreError(
    `The folder of the graph cannot be used: ${error.message}. Set IBID_HOME or --store to a folder that can.`,
    "unreachable",
    { cause: error },
  );
}
