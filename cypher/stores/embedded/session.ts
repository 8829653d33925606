import type { Transaction, WriteSession } from "../engine";
import { type Parameters, type Row, StoreError } from "../store";
import { fileErrorOf } from "./errors";
import type { Current, Generations } from "./generations";
import { Lock, type LockOptions } from "./lock";
import type { DatabaseProcess } from "./process";

export interface SessionOptions extends LockOptions {
  /** Readers of a long load see so often what it has done so far. */
  readonly publishEveryMs: number;
  /** Hears what happened that nobody asked for: waiting, a damaged graph set aside. */
  readonly onNotice?: (message: string) => void;
}

/** Writes the next generation: locks, copies the current one once, writes, and moves `current` on. */
export class EmbeddedSession implements WriteSession {
  private generation: number | undefined;
  private dirty = false;
  private broken = false;
  /** A transaction and a publishing never run at once. */
  private busy: Promise<unknown> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  /** Why a publishing that nobody waited for failed. */
  private failure: unknown;

  private constructor(
    private readonly generations: Generations,
    private readonly writer: DatabaseProcess,
    private readonly lock: Lock,
    private readonly publishEveryMs: number,
  ) {}

  /** @param writer the process that writes; it holds nothing before and nothing after */
  static async begin(
    generations: Generations,
    writer: DatabaseProcess,
    options: SessionOptions,
  ): Promise<EmbeddedSession> {
    const lock = await Lock.take(generations.folder, options).catch(rethrow);
    const session = new EmbeddedSession(generations, writer, lock, options.publishEveryMs);
    try {
      const current = await session.usable(options);
      await generations.prune(current?.generation);
      await session.open(current);
      return session;
    } catch (error) {
      session.broken = true;
      await session.close();
      return rethrow(error);
    }
  }

  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.alone(() => this.transact(work));
  }

  settle(): Promise<boolean> {
    return this.alone(async () => !this.dirty);
  }

  async close(): Promise<boolean> {
    clearTimeout(this.timer);
    try {
      await this.alone(async () => {
        if (this.dirty && !this.broken) await this.publish();
      });
      return !this.dirty;
    } finally {
      await this.letGo();
      const kept = await this.generations.current().catch(() => undefined);
      if (this.broken || this.generation !== kept?.generation) await this.generations.prune(kept?.generation);
      await this.lock.release();
    }
  }

  private async transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    await this.writer.ask({ do: "begin" });
    try {
      const result = await work({ run: (text, parameters) => this.run(text, parameters ?? {}) });
      await this.writer.ask({ do: "commit" });
      this.dirty = true;
      this.publishSoon();
      return result;
    } catch (error) {
      if (error instanceof StoreError && error.code === "full") this.broken = true;
      if (this.writer.alive) await this.writer.ask({ do: "rollback" });
      else this.broken = true;
      throw error;
    }
  }

  /** Also while the next report is still being read: readers need not wait for it. */
  private publishSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      // Where this fails, the session is broken, and the next transaction or the end says so.
      this.alone(async () => this.open(await this.publish())).catch((error: unknown) => {
        this.failure = error;
      });
    }, this.publishEveryMs).unref();
  }

  private alone<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.busy.then(() => {
      if (this.failure !== undefined) throw this.failure;
      return work();
    });
    this.busy = turn.catch(() => undefined);
    return turn;
  }

  /** A process that failed, or has a generation open that is not kept, is ended; any other waits for the next load. */
  private async letGo(): Promise<void> {
    if (this.broken || !this.writer.alive) await this.writer.kill(new StoreError("The load has ended.", "query"));
    else await this.writer.ask({ do: "close" });
  }

  private async run(text: string, parameters: Parameters): Promise<readonly Row[]> {
    return (await this.writer.ask({ do: "run", text, parameters }))?.rows ?? [];
  }

  private async usable(options: SessionOptions): Promise<Current | undefined> {
    try {
      const current = await this.generations.current();
      if (current) await this.generations.verify(current);
      return current;
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== "damaged") throw error;
      const aside = await this.generations.setAside();
      options.onNotice?.(`${error.message} It is kept in ${aside}.`);
      return undefined;
    }
  }

  private async open(from: Current | undefined): Promise<void> {
    this.generation = await this.generations.begin(from);
    await this.writer.ask({ do: "open", path: this.generations.path(this.generation), mode: "write" });
    await this.writer.ask({ do: "prepare" });
  }

  private async publish(): Promise<Current> {
    const { generation } = this;
    if (generation === undefined) throw new Error("a session that is not open cannot publish");
    try {
      await this.writer.ask({ do: "close" });
      if (!(await this.lock.held()))
        throw new StoreError("Another process took this load for dead and writes now; load again.", "locked");
      const current = await this.generations.publish(generation);
      this.dirty = false;
      await this.generations.prune(generation);
      return current;
    } catch (error) {
      this.broken = true;
      return rethrow(error);
    }
  }
}

function rethrow(error: unknown): never {
  throw fileErrorOf(error);
}
