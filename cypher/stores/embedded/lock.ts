import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
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
      if (!isAlive(holder)) await takeAway(path, holder);
      else if (Date.now() >= until) throw locked(path, holder);
      else {
        if (!told) options.onWait?.(`Waiting for process ${pidOf(holder)}, which is loading into ${folder} …`);
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
  try {
    const file = await open(path, "wx");
    await file.writeFile(token);
    await file.close();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
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

/** A lock without a process id was made this instant: its maker is about to write it. */
function isAlive(holder: string): boolean {
  const pid = pidOf(holder);
  if (Number.isNaN(pid)) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

const locked = (path: string, holder: string): StoreError =>
  new StoreError(
    `Process ${pidOf(holder)} is loading into this store. Try again when it has ended; if no such load is running, remove ${path}.`,
    "locked",
  );
