import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { StoreError } from "../store";
import { isMissing } from "./generations";

export interface LockOptions {
  /** How long to wait for another process that is loading. */
  readonly waitMs: number;
  readonly onWait?: (message: string) => void;
}

/** The right to write: a file with the process id of the one who has it. That of a dead process is taken over. */
export class Lock {
  private constructor(
    private readonly path: string,
    private readonly token: string,
  ) {}

  static async take(folder: string, options: LockOptions): Promise<Lock> {
    await mkdir(folder, { recursive: true });
    const path = join(folder, "lock");
    const token = `${process.pid} ${randomUUID()}`;
    const until = Date.now() + options.waitMs;
    for (let told = false; ; told = true) {
      if (await create(path, token)) return new Lock(path, token);
      const holder = await read(path);
      if (holder === undefined) continue;
      if (!isAlive(holder) && !(await isNew(path, holder))) await takeAway(path, holder);
      else if (Date.now() >= until) throw locked(path, holder);
      else {
        if (!told) options.onWait?.(`Waiting for ${nameOf(holder).toLowerCase()}, which is loading into ${folder} …`);
        await pause(100);
      }
    }
  }

  /** True as long as nobody took the lock over (a process that slept for long may have been taken for dead). */
  async held(): Promise<boolean> {
    return (await read(this.path)) === this.token;
  }

  async release(): Promise<void> {
    if (await this.held()) await rm(this.path, { force: true });
  }
}

async function create(path: string, token: string): Promise<boolean> {
  const file = await open(path, "wx").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST") return undefined;
    throw error;
  });
  if (!file) return false;
  try {
    await file.writeFile(token);
    return true;
  } catch (error) {
    // On a full disk the file is made, but its content is not: it would lock everybody out.
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Moves a dead process's lock away; where somebody else was quicker, theirs is put back. */
async function takeAway(path: string, dead: string): Promise<void> {
  const away = `${path}.${randomUUID()}`;
  try {
    await rename(path, away);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  const moved = await read(away);
  if (moved !== dead) await rename(away, path);
  else await rm(away, { force: true });
}

const pidOf = (holder: string): number => Number.parseInt(holder, 10);

/** How long its maker may take to write a process id into a lock that was just made. */
const writingMs = 5_000;

/** A lock without a process id was made this instant, and its maker is about to write it; else it died before. */
async function isNew(path: string, holder: string): Promise<boolean> {
  if (!Number.isNaN(pidOf(holder))) return false;
  const made = await stat(path).catch(() => undefined);
  return made === undefined || Date.now() - made.mtimeMs < writingMs;
}

function isAlive(holder: string): boolean {
  const pid = pidOf(holder);
  if (Number.isNaN(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

const nameOf = (holder: string): string =>
  Number.isNaN(pidOf(holder)) ? "Another process" : `Process ${pidOf(holder)}`;

const locked = (path: string, holder: string): StoreError =>
  new StoreError(
    `${nameOf(holder)} is loading into this store. Try again when it has ended; if no such load is running, remove ${path}.`,
    "locked",
  );
