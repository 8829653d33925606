import { rm } from "node:fs/promises";
import type { Logger } from "pino";
import { type Store, StoreError } from "../../cypher/stores/store";
import { type Read, ReadingError } from "../../ingest";
import type { Job } from "../schemas/job";
import type { FetchDocument } from "./documents";
import { JobFailure } from "./failure";
import type { KeptFiles } from "./kept-files";
import { Task, type Wanted } from "./task";

export interface JobsOptions {
  readonly store: Store;
  readonly files: KeptFiles;
  readonly read: Read;
  readonly fetchDocument: FetchDocument;
  readonly logger: Logger;
  /** Hears of each report that is in the graph now. */
  readonly stored?: (symbol: string) => Promise<void>;
}

/** How many jobs are remembered after their end. */
const remembered = 500;

/** Brings reports in, one after the other: fetched where only a symbol is known, read in a child process, stored, kept. */
export class Jobs {
  private readonly tasks = new Map<string, Task>();
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly options: JobsOptions) {}

  add(wanted: Wanted): Job {
    const task = new Task(wanted);
    this.forget();
    this.tasks.set(task.id, task);
    this.queue = this.queue.then(() => this.bringIn(task));
    return task.view();
  }

  get(id: string): Job | undefined {
    return this.tasks.get(id)?.view();
  }

  /** Hears of every change of a job; undefined where there is none of that id. */
  follow(id: string, listener: (job: Job) => void): (() => void) | undefined {
    return this.tasks.get(id)?.follow(listener);
  }

  /** Resolves when the job is over. */
  ended(id: string): Promise<Job> {
    return new Promise((resolve, reject) => {
      const task = this.tasks.get(id);
      if (task === undefined) return reject(new Error(`There is no job ${id}`));
      if (task.over) return resolve(task.view());
      const leave = task.follow((job) => {
        if (!task.over) return;
        leave();
        resolve(job);
      });
    });
  }

  /** Cancels a job that is not being stored yet; "too late" where it is, or where it is over. */
  cancel(id: string): Job | "too late" | undefined {
    const task = this.tasks.get(id);
    if (task === undefined) return undefined;
    if (task.over || task.storing) return "too late";
    task.stop.abort();
    task.cancelled();
    return task.view();
  }

  /** Ends what is being read, waits for what is being stored. */
  async close(): Promise<void> {
    for (const id of this.tasks.keys()) this.cancel(id);
    await this.queue;
  }

  private async bringIn(task: Task): Promise<void> {
    const folders = task.wanted.folder === undefined ? [] : [task.wanted.folder];
    try {
      if (!task.over) await this.readAndStore(task, folders);
    } catch (error) {
      this.fail(task, error);
    } finally {
      for (const folder of folders)
        await rm(folder, { recursive: true, force: true }).catch((error: unknown) =>
          this.options.logger.warn({ err: error, folder }, "A folder of files on their way in could not be removed"),
        );
    }
  }

  private async readAndStore(task: Task, folders: string[]): Promise<void> {
    const { store, files, read } = this.options;
    const { signal } = task.stop;
    const { symbol } = task.wanted;
    const path = task.wanted.path ?? (await this.fetched(task, folders));
    task.progress("read", 0, 0);
    const result = await read(path, {
      ...(symbol !== undefined && { symbol }),
      signal,
      onProgress: ({ stage, done, total }) => task.progress(stage, done, total),
    });
    signal.throwIfAborted();
    task.progress("load", 0, result.graph.nodes.length + result.graph.edges.length);
    const load = await store.load(result.graph);
    await files.keep(result.symbol, path);
    await this.options.stored?.(result.symbol);
    task.done(result, load);
  }

  /** The path of a document that is known by its symbol: fetched once, then kept. */
  private async fetched(task: Task, folders: string[]): Promise<string> {
    const symbol = task.wanted.symbol ?? task.wanted.name;
    const kept = await this.options.files.find(symbol);
    if (kept !== undefined) return kept;
    const folder = await this.options.files.incoming();
    folders.push(folder);
    task.progress("fetch", 0, 0);
    return this.options.fetchDocument(symbol, folder, {
      signal: task.stop.signal,
      onProgress: (done, total) => task.progress("fetch", done, total),
    });
  }

  private fail(task: Task, error: unknown): void {
    const { fault, message } = this.failureOf(task, error);
    if (task.stop.signal.aborted) task.cancelled();
    else task.failed(fault, message);
  }

  private failureOf(task: Task, error: unknown): { fault: string; message: string } {
    if (error instanceof JobFailure || error instanceof ReadingError) return error;
    if (error instanceof StoreError) return { fault: error.code, message: error.message };
    if (error instanceof Error && "code" in error && error.code === "ENOSPC")
      return { fault: "full", message: "The disk is full. Make room, then try again; what was stored stays." };
    if (!task.stop.signal.aborted)
      this.options.logger.error({ err: error, file: task.wanted.name }, "A report could not be brought in");
    const why = error instanceof Error ? error.message : String(error);
    const message = `${task.wanted.name}: ${why}. This is our fault; the log has more. What was stored stays.`;
    return { fault: "fault of Ibid", message };
  }

  private forget(): void {
    const over = [...this.tasks.values()].filter((task) => task.over);
    for (const task of over.slice(0, Math.max(0, this.tasks.size - remembered))) this.tasks.delete(task.id);
  }
}
