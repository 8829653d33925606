import { StoreError } from "../store";
import { damaged, type Generations } from "./generations";
import type { CutAnswer, Request } from "./messages";
import { databaseProcess } from "./process";

/** A process that reads the current generation, and goes on to the next one when there is one. */
export class Reader {
  private readonly connection = databaseProcess();
  /** The generation that the process has open; 0 is the empty graph before the first. */
  private opened: number | undefined;
  private opening: Promise<void> = Promise.resolve();

  constructor(private readonly generations: Generations) {}

  /** Resolves when the process runs and has the current generation open. */
  ready(): Promise<void> {
    this.opening = this.opening.catch(() => undefined).then(() => this.follow());
    return this.opening;
  }

  async ask(request: Request): Promise<CutAnswer> {
    await this.ready();
    const answer = await this.connection.ask(request);
    if (answer === null) throw new Error(`no answer to ${request.do}`);
    return answer;
  }

  memory(): Promise<number> {
    return this.connection.memory();
  }

  kill(reason: StoreError): Promise<void> {
    return this.connection.kill(reason);
  }

  close(): Promise<void> {
    return this.connection.close({ do: "close" });
  }

  private async follow(): Promise<void> {
    if (!this.connection.alive) this.opened = undefined;
    for (;;) {
      const current = await this.generations.current();
      const generation = current?.generation ?? 0;
      if (this.opened === generation) return;
      try {
        if (current) await this.generations.verify(current);
        const path = current ? { path: this.generations.path(current.generation) } : {};
        await this.connection.ask({ do: "open", mode: "read", ...path });
        this.opened = generation;
        return;
      } catch (error) {
        // A load may have moved on and removed this generation in between: then read the next one.
        if ((await this.generations.current())?.generation !== current?.generation) continue;
        if (error instanceof StoreError && error.code === "query")
          throw damaged(this.generations.folder, error.message);
        throw error;
      }
    }
  }
}
