import { type Dirent, existsSync, readdirSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { byCodeUnit } from "./build/graph-draft";

/** The endings of the files that can be read as reports. */
export const readable: ReadonlySet<string> = new Set([".txt", ".md", ".pdf", ".docx", ".doc"]);

export interface FoundFiles {
  /** Files to read, sorted by name. */
  readonly files: readonly string[];
  /** What in the folders was passed over, and why. */
  readonly passedOver: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * The files to read for the paths given: a file as it is (whatever its name: reading says what is wrong with it), a
 * folder's readable files, and those of its folders.
 */
export function findFiles(paths: readonly string[]): FoundFiles {
  const files: string[] = [];
  const passedOver: { path: string; reason: string }[] = [];
  for (const path of paths) {
    if (existsSync(path) && statSync(path).isDirectory()) {
      const before = files.length + passedOver.length;
      walk(path, files, passedOver);
      if (files.length + passedOver.length === before) passedOver.push({ path, reason: "the folder is empty" });
    } else files.push(path);
  }
  return { files: [...new Set(files)], passedOver };
}

function walk(folder: string, files: string[], passedOver: { path: string; reason: string }[]): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => byCodeUnit(a.name, b.name));
  } catch (error) {
    passedOver.push({
      path: folder,
      reason: `the folder cannot be opened (${error instanceof Error ? error.message : error})`,
    });
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) walk(path, files, passedOver);
    else if (readable.has(extname(entry.name).toLowerCase())) files.push(path);
    else
      passedOver.push({
        path,
        reason: `${extname(entry.name) || "a file without ending"} is not read; only ${[...readable].join(" ")}`,
      });
  }
}
