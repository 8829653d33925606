import { resolve } from "node:path";
import { AskedProcess } from "../child/asked-process";
import { typeOfValue } from "../stores/embedded/dialect/types";
import type { Parameters } from "../stores/store";
import type { Question } from "./child";
import type { Verdict } from "./verdict";

export type { Admitted, Position, Refused, Verdict } from "./verdict";

/** No query of a person is longer: parsing takes time that grows with it. */
const longest = 20_000;
const remembered = 500;

/**
 * Says of people's queries whether they may run on a store, and in which form. Denied by default; see `allowed.ts`. The
 * parser runs in a process of its own, started at the first query and ended where it takes too long.
 */
export class Guard {
  private readonly process = new AskedProcess<Question, Verdict>(
    resolve(__dirname, "child.ts"),
    ({ message }) => new Error(`the guard of queries failed: ${message}`),
  );
  private readonly verdicts = new Map<string, Verdict>();
  private last: Promise<unknown> = Promise.resolve();

  /** @param longestMs how long the parser may take over one query */
  constructor(private readonly longestMs = 15_000) {}

  async admit(text: string, store: "embedded" | "neo4j", parameters: Parameters = {}): Promise<Verdict> {
    if (text.length > longest)
      return { ok: false, reason: `a query is at most ${longest} characters long, this has ${text.length}` };
    const types = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, typeOfValue(value)]));
    const id = JSON.stringify([store, text, types]);
    const before = this.verdicts.get(id);
    if (before) return before;
    const verdict = await this.inTurn(() => this.judged({ text, store, parameters: types }));
    this.remember(id, verdict);
    return verdict;
  }

  close(): Promise<void> {
    return this.process.close();
  }

  /** One after the other: the time of each is its own, and the process can be ended without ending another's. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async judged(question: Question): Promise<Verdict> {
    // What the parser takes to start is no fault of the query.
    if (!this.process.alive) await this.process.ask({ text: "RETURN 1 AS one", store: "neo4j", parameters: {} });
    const tooLong = new Error("too long");
    const timer = setTimeout(() => this.process.kill(tooLong), this.longestMs);
    try {
      return await this.process.ask(question);
    } catch (error) {
      if (error !== tooLong) throw error;
      return {
        ok: false,
        reason: `the query is so tangled that it could not be read within ${this.longestMs / 1000} seconds`,
      };
    } finally {
      clearTimeout(timer);
    }
  }

  private remember(id: string, verdict: Verdict): void {
    this.verdicts.set(id, verdict);
    const [oldest] = this.verdicts.keys();
    if (this.verdicts.size > remembered && oldest !== undefined) this.verdicts.delete(oldest);
  }
}
