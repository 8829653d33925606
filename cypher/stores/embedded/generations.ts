import { createHash } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { copyFile, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { version as engine } from "@grafeo-db/js/package.json";
import { z } from "zod";
import { StoreError } from "../store";

export { engine };

const currentSchema = z.object({
  generation: z.number().int().positive(),
  engine: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
});
/** Which generation readers open, and the stamp by which they know that it is whole. */
export type Current = z.infer<typeof currentSchema>;

/**
 * A folder of generations that never change, `FOLDER/<n>.grafeo`, and a file `current` that names the one to read.
 * A load that is killed at any moment leaves `current` where it was.
 */
export class Generations {
  constructor(readonly folder: string) {}

  path(generation: number): string {
    return join(this.folder, `${generation}.grafeo`);
  }

  /** @returns undefined where nothing was ever stored */
  async current(): Promise<Current | undefined> {
    let text: string;
    try {
      text = await readFile(this.file, "utf8");
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
    const parsed = currentSchema.safeParse(parse(text));
    if (parsed.success) return parsed.data;
    throw damaged(this.folder, "its file `current` cannot be read");
  }

  /** @throws StoreError where the file is not what `current` says, or another engine wrote it */
  async verify(current: Current): Promise<void> {
    if (current.engine !== engine)
      throw damaged(this.folder, `version ${current.engine} of the engine wrote it, this is ${engine}`);
    const path = this.path(current.generation);
    const size = await stat(path).then(
      (found) => found.size,
      (error: unknown) => {
        throw isMissing(error) ? damaged(this.folder, `${path} is missing`) : error;
      },
    );
    if (size !== current.bytes) throw damaged(this.folder, `${path} has ${size} bytes instead of ${current.bytes}`);
    if ((await hash(path)) !== current.sha256) throw damaged(this.folder, `the content of ${path} has changed`);
  }

  /** Makes a copy of a generation, or an empty place, for the next one. */
  async begin(from: Current | undefined): Promise<number> {
    const next = (from?.generation ?? (await this.highest())) + 1;
    await rm(this.path(next), { force: true });
    if (from) await copyFile(this.path(from.generation), this.path(next), constants.COPYFILE_FICLONE);
    return next;
  }

  /** Moves `current` on to a generation that is written and closed. */
  async publish(generation: number): Promise<Current> {
    const path = this.path(generation);
    const { size: bytes } = await stat(path);
    const current: Current = { generation, engine, bytes, sha256: await hash(path) };
    const draft = `${this.file}.${process.pid}`;
    const file = await open(draft, "w");
    try {
      await file.writeFile(JSON.stringify(current));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, this.file);
    return current;
  }

  /** Sets a damaged graph aside, so that a new one can begin. @returns where it is kept */
  async setAside(): Promise<string> {
    const aside = join(this.folder, `damaged-${await this.highest()}`);
    await mkdir(aside, { recursive: true });
    for (const name of await this.names()) await rename(join(this.folder, name), join(aside, name));
    await rename(this.file, join(aside, "current"));
    return aside;
  }

  /** Removes all generations but one. What another process still holds open on Windows stays until the next time. */
  async prune(keep: number | undefined): Promise<void> {
    for (const name of await this.names()) {
      if (keep !== undefined && name.startsWith(`${keep}.grafeo`)) continue;
      await rm(join(this.folder, name), { recursive: true, force: true }).catch(ignoreBusy);
    }
  }

  private get file(): string {
    return join(this.folder, "current");
  }

  private async names(): Promise<string[]> {
    return (await readdir(this.folder)).filter((name) => /^\d+\.grafeo/.test(name));
  }

  private async highest(): Promise<number> {
    return Math.max(0, ...(await this.names()).map((name) => Number.parseInt(name, 10)));
  }
}

export const damaged = (folder: string, why: string): StoreError =>
  new StoreError(
    `The stored graph in ${folder} cannot be used: ${why}. It is a cache of the reports: read them again with npm run ingest, which sets this one aside and begins a new one.`,
    "damaged",
  );

export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function ignoreBusy(error: unknown): void {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code !== "EBUSY" && code !== "EPERM" && code !== "EACCES") throw error;
}

async function hash(path: string): Promise<string> {
  const sum = createHash("sha256");
  await pipeline(createReadStream(path), sum);
  return sum.digest("hex");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
