import type { Engine, Limits, WriteSession } from "../engine";
import { type Answer, type Parameters, type PersonalAnswer, StoreError, type StoreHealth } from "../store";
import { fileErrorOf } from "./errors";
import { engine, Generations } from "./generations";
import { databaseProcess } from "./process";
import { Reader } from "./reader";
import { EmbeddedSession, type SessionOptions } from "./session";

/** A process that has some hundreds of reports open takes 220 MB; a runaway query takes half a GB a second. */
const usualMemory = 1_500_000_000;

export interface EmbeddedOptions extends SessionOptions {
  /** Resident memory, in bytes, at which a person's query is ended. */
  readonly queryMemory?: number;
}

/** The graph in a folder of this machine, held by child processes; needs no server. */
export class EmbeddedEngine implements Engine {
  readonly kind = "embedded";
  private readonly generations: Generations;
  private readonly own: Reader;
  /** People's queries have a process of their own, so that stopping one disturbs nobody else. */
  private readonly personal: Reader;
  private readonly writer = databaseProcess();
  private asking: Promise<unknown> = Promise.resolve();

  constructor(
    folder: string,
    private readonly options: EmbeddedOptions,
  ) {
    this.generations = new Generations(folder);
    this.own = new Reader(this.generations);
    this.personal = new Reader(this.generations);
  }

  async health(): Promise<StoreHealth> {
    try {
      await this.read("MATCH (report:Report) RETURN count(report) AS reports", {});
      return { store: "embedded", version: engine, reachable: true };
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return { store: "embedded", version: engine, reachable: false, detail: error.message };
    }
  }

  async read(text: string, parameters: Parameters): Promise<Answer> {
    return this.own.ask({ do: "run", text, parameters }).catch((error: unknown) => {
      throw fileErrorOf(error);
    });
  }

  /** One after the other: the process can be ended without ending another person's query. */
  ask(text: string, parameters: Parameters, limits: Limits): Promise<PersonalAnswer> {
    const answer = this.asking.catch(() => undefined).then(() => this.askNow(text, parameters, limits));
    this.asking = answer;
    return answer;
  }

  write(): Promise<WriteSession> {
    return EmbeddedSession.begin(this.generations, this.writer, this.options);
  }

  async close(): Promise<void> {
    await Promise.all([this.own.close(), this.personal.close(), this.writer.close({ do: "close" })]);
  }

  private async askNow(text: string, parameters: Parameters, limits: Limits): Promise<PersonalAnswer> {
    let rest: (() => void) | undefined;
    try {
      // What the process takes to start is no time of the query's.
      await this.personal.ready();
      const began = performance.now();
      rest = this.watch(limits.ms);
      const answer = await this.personal.ask({ do: "run", text, parameters, limits });
      const ms = Math.round(performance.now() - began);
      const plan = planOf(text, answer);
      if (plan !== undefined) return { columns: [], rows: [], cut: false, ms, notifications: [], plan };
      const { columns, rows, cut } = answer;
      return { columns, rows, cut, ms, notifications: [] };
    } catch (error) {
      throw fileErrorOf(error);
    } finally {
      rest?.();
    }
  }

  /** Looks at a query's time and memory from outside: the process that runs it hears nothing meanwhile. */
  private watch(ms: number): () => void {
    const began = performance.now();
    const { queryMemory = usualMemory } = this.options;
    let over = false;
    const timer = setInterval(async () => {
      const late = performance.now() - began > ms;
      const reason = late ? tooLong(ms) : (await this.personal.memory()) > queryMemory && tooLarge(queryMemory);
      if (reason && !over) await this.personal.kill(reason);
    }, 100);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }
}

/** EXPLAIN and PROFILE are answered by a row that holds the plan as text. */
function planOf(text: string, answer: Answer): string | undefined {
  if (!/^\s*(EXPLAIN|PROFILE)\b/i.test(text)) return undefined;
  return answer.rows.flatMap((row) => Object.values(row)).join("\n");
}

const tooLarge = (bytes: number): StoreError =>
  new StoreError(
    `The query was stopped at ${Math.round(bytes / 1e6)} MB of memory. Ask for less: smaller ranges and lists, a LIMIT before what is collected.`,
    "query",
  );

const tooLong = (ms: number): StoreError =>
  new StoreError(
    `The query was stopped after ${ms / 1000} seconds. Ask for less: name labels and kinds of edge, bound the length of a path, add a LIMIT.`,
    "timeout",
  );
