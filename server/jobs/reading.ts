import { type ChildProcess, fork } from "node:child_process";
import { basename, resolve } from "node:path";
import type { IngestResult, Progress } from "../../ingest";
import { JobFailure } from "./failure";
import type { ReadingOrder, ReadingReport } from "./messages";
import { residentMemory } from "./resident-memory";

export interface ReadingLimits {
  /** Resident memory of the reading process, in bytes. */
  readonly memory: number;
  readonly ms: number;
  /** How often they are looked at. */
  readonly every: number;
}
export const readingLimits: ReadingLimits = { memory: 1_500_000_000, ms: 10 * 60_000, every: 250 };

export interface ReadingOptions {
  readonly symbol?: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  readonly limits?: ReadingLimits;
  /** The child's program; another one in tests. */
  readonly program?: string;
}
export type Read = (path: string, options: ReadingOptions) => Promise<IngestResult>;

const start = (program: string): ChildProcess =>
  fork(program, [], {
    execArgv: ["-r", require.resolve("ts-node/register")],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });

/**
 * Reads a file in a process of its own, watched from outside and ended when it takes too much or is not wanted any more.
 * @throws JobFailure saying what is wrong with the file; the signal's reason where it was aborted
 */
export const readInChild: Read = async (path, options) => {
  const { limits = readingLimits, signal } = options;
  signal.throwIfAborted();
  const child = start(options.program ?? resolve(__dirname, "reading-child.ts"));
  const guard = new AbortController();
  const watch = watchLimits(child, limits, basename(path), guard);
  const cancel = (): void => guard.abort(signal.reason);
  signal.addEventListener("abort", cancel, { once: true });
  guard.signal.addEventListener("abort", () => child.kill("SIGKILL"), { once: true });
  try {
    const order: ReadingOrder = { path, ...(options.symbol !== undefined && { symbol: options.symbol }) };
    return await answerOf(child, order, options.onProgress);
  } catch (error) {
    if (guard.signal.aborted) throw guard.signal.reason;
    throw error;
  } finally {
    clearInterval(watch);
    signal.removeEventListener("abort", cancel);
    child.kill("SIGKILL");
  }
};

function watchLimits(child: ChildProcess, limits: ReadingLimits, file: string, guard: AbortController): NodeJS.Timeout {
  const began = performance.now();
  const tooMuch = (fault: string, what: string): void =>
    guard.abort(
      new JobFailure(fault, `${file}: reading it was stopped, because ${what}. Split the file and bring in its parts.`),
    );
  return setInterval(async () => {
    if (performance.now() - began > limits.ms) tooMuch("time limit", `it took longer than ${limits.ms / 1000} seconds`);
    if (child.pid === undefined) return;
    const resident = await residentMemory(child.pid);
    if (resident !== undefined && resident > limits.memory)
      tooMuch("too large", `it needed more than ${Math.round(limits.memory / 1e6)} MB of memory`);
  }, limits.every);
}

function answerOf(
  child: ChildProcess,
  order: ReadingOrder,
  onProgress: (progress: Progress) => void,
): Promise<IngestResult> {
  return new Promise((answer, refuse) => {
    let complaint = "";
    child.stderr?.on("data", (words) => {
      complaint = `${complaint}${words}`.slice(-4000);
    });
    const broken = (why: string): void =>
      refuse(
        new JobFailure(
          "fault of Ibid",
          `${basename(order.path)}: reading it failed in a way that is our fault, not yours; please report it with this text: ${why}`,
        ),
      );
    child.on("message", (report: ReadingReport) => {
      if (report.kind === "progress") onProgress(report.progress);
      else if (report.kind === "read") answer(report.result);
      // Where the server keeps what comes in is nobody's concern: the file is named as it was sent.
      else if (report.kind === "refused") {
        refuse(new JobFailure(report.fault, report.message.replaceAll(order.path, basename(order.path))));
      } else broken(report.message);
    });
    child.once("error", (error) => broken(error.message));
    child.once("close", (code, signal) => broken(`the reading process ended (${signal ?? code}) ${complaint}`.trim()));
    child.send(order, (error) => {
      if (error) broken(error.message);
    });
  });
}
