import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { ReadingError } from "./reading-error";

/** Larger than any report that was seen by a factor of ten; beyond it the file is something else. */
const largestFile = 200 * 1024 * 1024;

export interface OpenFile {
  readonly path: string;
  /** Without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly hash: string;
}

/** The file's bytes, or a reason why there are none, told to people. */
export async function openFile(path: string): Promise<OpenFile> {
  const name = basename(path);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") {
      throw new ReadingError(path, "missing", `${path}: there is no such file. Check the path.`, { cause: error });
    }
    throw new ReadingError(path, "unreadable", `${path}: cannot be opened (${error.code}). Check its permissions.`, {
      cause: error,
    });
  });
  if (found.isDirectory()) {
    throw new ReadingError(path, "wrong type", `${path}: is a folder, where a file was expected. Name a file in it.`);
  }
  if (!found.isFile()) {
    throw new ReadingError(
      path,
      "wrong type",
      `${path}: is not a plain file. Name a report as .txt, .md, .pdf or .docx.`,
    );
  }
  if (found.size === 0) throw new ReadingError(path, "empty", `${path}: the file is empty. Fetch it again.`);
  if (found.size > largestFile) {
    const size = Math.round(found.size / 1024 / 1024);
    throw new ReadingError(path, "too large", `${path}: ${size} MB is too large for a report (at most 200 MB).`);
  }
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new ReadingError(path, "unreadable", `${path}: cannot be read (${error.code}). Check its permissions.`, {
      cause: error,
    });
  });
  return { path, name, bytes, hash: createHash("sha256").update(bytes).digest("hex") };
}
