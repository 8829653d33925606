import { type ChildProcess, fork } from "node:child_process";
import { basename, resolve } from "node:path";
import { residentMemory } from "../../cypher/child/resident-memory";
import type { IngestResult, Progress } from "../ingest-file";
import { ReadingError } from "../read/reading-error";
import type { ReadingOrder, ReadingReport } from "./messages";

export interface ReadingLimits {
  /** Resident memory of the reading process, in bytes. */
  readonly memory: number;
  readonly ms: number;
  /** How often they are looked at, in milliseconds. */
  readonly every: number;
}
export const readingLimits: ReadingLimits = { memory: 1_500_000_000, ms: 10 * 60_000, every: 250 };

export interface ApartOptions {
  readonly symbol?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly limits?: ReadingLimits;
  /** The process's program; another one in tests. */
  readonly program?: string;
}
/** Reads one file, as who follows it and may cancel it asks for. */
export type Read = (
  path: string,
  options: ApartOptions & Required<Pick<ApartOptions, "signal" | "onProgress">>,
) => Promise<IngestResult>;

/** A process that reads files one after the other, watched from outside: its memory, its time, its death. */
export class Reader {
  private readonly child: ChildProcess;
  private complaint = "";
  /** How many files it was given. */
  given = 0;

  constructor(program = resolve(__dirname, "child.ts")) {
    this.child = fork(program, [], {
      execArgv: ["--expose-gc", "-r", require.resolve("ts-node/register")],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.child.setMaxListeners(0);
    this.child.stderr?.on("data", (words) => {
      this.complaint = `${this.complaint}${words}`.slice(-4000);
    });
  }

  get alive(): boolean {
    return this.child.connected && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Its resident memory in bytes; 0 where the system does not tell. */
  async memory(): Promise<number> {
    return this.child.pid === undefined ? 0 : ((await residentMemory(this.child.pid)) ?? 0);
  }

  close(): void {
    this.child.kill("SIGKILL");
  }

  /**
   * Reads a file. A process that takes too much, or is not wanted any more, is ended.
   * @throws ReadingError saying what is wrong with the file; the signal's reason where it was aborted
   */
  async read(
    path: string,
    { signal, limits = readingLimits, onProgress, symbol }: ApartOptions,
  ): Promise<IngestResult> {
    signal?.throwIfAborted();
    this.given++;
    const guard = new AbortController();
    const watch = this.watch(limits, basename(path), guard);
    const cancel = (): void => guard.abort(signal?.reason);
    signal?.addEventListener("abort", cancel, { once: true });
    guard.signal.addEventListener("abort", () => this.close(), { once: true });
    try {
      return await this.answer({ path, ...(symbol !== undefined && { symbol }) }, onProgress);
    } catch (error) {
      if (guard.signal.aborted) throw guard.signal.reason;
      throw error;
    } finally {
      clearInterval(watch);
      signal?.removeEventListener("abort", cancel);
    }
  }

  private watch(limits: ReadingLimits, file: string, guard: AbortController): NodeJS.Timeout {
    const began = performance.now();
    const tooMuch = (fault: "time limit" | "too large", what: string): void => {
      const message = `${file}: reading it was stopped, because ${what}. Split the file and bring in its parts.`;
      guard.abort(new ReadingError(file, fault, message));
    };
    return setInterval(async () => {
      if (performance.now() - began > limits.ms)
        tooMuch("time limit", `it took longer than ${limits.ms / 1000} seconds`);
      if ((await this.memory()) > limits.memory)
        tooMuch("too large", `it needed more than ${Math.round(limits.memory / 1e6)} MB of memory`);
    }, limits.every);
  }

  private answer(order: ReadingOrder, onProgress: ApartOptions["onProgress"]): Promise<IngestResult> {
    const file = basename(order.path);
    const { child } = this;
    return new Promise((answer, refuse) => {
      const leave = (): void => {
        child.off("message", hear);
        child.off("error", fail);
        child.off("close", end);
      };
      const broken = (why: string): void => {
        leave();
        const message = `${file}: reading it failed in a way that is our fault, not yours; please report it with this text: ${why}`;
        refuse(new ReadingError(file, "fault of Ibid", message));
      };
      const fail = (error: Error): void => broken(error.message);
      const end = (code: number | null, by: string | null): void =>
        broken(`the reading process ended (${by ?? code}) ${this.complaint}`.trim());
      const hear = (report: ReadingReport): void => {
        if (report.kind === "progress") onProgress?.(report.progress);
        else if (report.kind === "broken") broken(report.message);
        else {
          leave();
          if (report.kind === "read") answer(report.result);
          // where a server keeps what comes in is nobody's concern: the file is named as it was sent
          else refuse(new ReadingError(file, report.fault, report.message.replaceAll(order.path, file)));
        }
      };
      child.on("message", hear);
      child.once("error", fail);
      child.once("close", end);
      child.send(order, (error) => {
        if (error) broken(error.message);
      });
    });
  }
}

/** Reads one file in a process of its own. */
export async function readApart(path: string, options: ApartOptions): Promise<IngestResult> {
  options.signal?.throwIfAborted();
  const reader = new Reader(options.program);
  try {
    return await reader.read(path, options);
  } finally {
    reader.close();
  }
}
