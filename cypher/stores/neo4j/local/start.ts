import { type ChildProcess, spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { LocalNeo4jError } from "./error";
import { javaCommand } from "./java";
import { libraries } from "./libraries";

export interface LocalNeo4j {
  /** bolt://localhost:7687 */
  readonly uri: string;
  /** Ends it in good order. */
  stop(): Promise<void>;
  /** Resolves when it has ended, with its exit code. */
  readonly ended: Promise<number | null>;
}

export interface LocalNeo4jOptions {
  /** Where the libraries are kept. */
  readonly libraries: string;
  /** Where the data is kept. */
  readonly data: string;
  /** The first port to try; the next free one is taken. */
  readonly port?: number;
  readonly say?: (message: string) => void;
}

/**
 * Starts a Neo4j on this machine, for this machine alone, without a password.
 * @throws LocalNeo4jError where it cannot be started
 */
export async function startNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const say = options.say ?? (() => undefined);
  const lib = await libraries(options.libraries, say);
  await mkdir(options.data, { recursive: true });
  const port = await freePort(options.port ?? 7687);
  const child = spawn(
    javaCommand(),
    ["-cp", join(lib, "*"), join(__dirname, "Neo4j.java"), options.data, String(port)],
    {
      stdio: ["pipe", "pipe", "pipe"],
      // Ctrl-C reaches the whole group; the one that started it ends it.
      detached: process.platform !== "win32",
    },
  );
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  await ready(child, ended, options.data);
  const stop = async (): Promise<void> => {
    child.stdin?.end();
    await ended;
  };
  return { uri: `bolt://localhost:${port}`, stop, ended };
}

async function ready(child: ChildProcess, ended: Promise<number | null>, data: string): Promise<void> {
  let output = "";
  const started = new Promise<void>((resolve, reject) => {
    child.on("error", (error) => reject(new LocalNeo4jError(`Java could not be started: ${error.message}`)));
    child.stderr?.on("data", (text: Buffer) => {
      output = `${output}${text}`.slice(-8000);
    });
    child.stdout?.on("data", (text: Buffer) => {
      if (text.toString().includes("ready")) resolve();
    });
  });
  const failed = ended.then((code) => {
    throw new LocalNeo4jError(why(output, data, code));
  });
  failed.catch(() => undefined);
  await Promise.race([started, failed]);
}

function why(output: string, data: string, code: number | null): string {
  if (/FileLockException|Lock file has been locked/.test(output))
    return `Another Neo4j is using ${data}. Use that one, or stop it first.`;
  if (/No space left/.test(output))
    return `The disk is full: Neo4j cannot keep its data in ${data}. Make room, or set IBID_HOME.`;
  const cause =
    output
      .split("\n")
      .filter((line) => /Caused by|Exception|rror/.test(line))
      .at(-1) ?? output.slice(-300);
  return `Neo4j ended at once (exit code ${code}): ${cause.trim()}`;
}

/** @returns the first port from this one on that nobody has */
export async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + 100; port++) if (await isFree(port)) return port;
  throw new LocalNeo4jError(`The ports ${from} to ${from + 99} are all taken.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
