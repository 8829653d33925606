import { type ChildProcess, fork } from "node:child_process";
import { resolve } from "node:path";
import { StoreError } from "../store";
import { storeErrorOf } from "./errors";
import type { CutAnswer, Reply, Request } from "./messages";

const house = resolve(__dirname, "../../..");

interface Waiting {
  readonly resolve: (answer: CutAnswer | null) => void;
  readonly reject: (error: Error) => void;
}

/** A child process that holds the embedded database, and the questions that are out. It starts when first asked. */
export class Connection {
  private child: ChildProcess | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private next = 0;

  ask(request: Request): Promise<CutAnswer | null> {
    const child = this.start();
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      child.send({ ...request, id }, (error) => {
        if (error) this.settle(id)?.reject(error);
      });
      child.ref();
      child.channel?.ref();
    });
  }

  get alive(): boolean {
    return this.child !== undefined;
  }

  /** Ends the process at once: whatever it was doing is lost, nothing that it acknowledged is. */
  kill(reason: StoreError): void {
    const child = this.child;
    this.child = undefined;
    this.fail(reason);
    child?.removeAllListeners();
    child?.kill("SIGKILL");
  }

  async close(): Promise<void> {
    const child = this.child;
    if (!child) return;
    const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    await this.ask({ do: "close" });
    this.child = undefined;
    // Who closes waits for the end, even with nothing else to do.
    child.ref();
    child.disconnect();
    await gone;
  }

  private start(): ChildProcess {
    if (this.child) return this.child;
    const child = fork(resolve(__dirname, "child.ts"), [], {
      execArgv: ["-r", require.resolve("ts-node/register")],
      env: { ...process.env, TS_NODE_PROJECT: resolve(house, "tsconfig.json") },
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    let noise = "";
    child.stderr?.on("data", (text: Buffer) => {
      noise = `${noise}${text}`.slice(-2000);
    });
    child.on("message", (reply: Reply) => this.receive(reply));
    child.on("exit", (code, signal) => {
      if (this.child === child) this.child = undefined;
      const how = signal ?? `exit code ${code}`;
      this.fail(new StoreError(`The process that holds the graph ended (${how}). ${noise.trim()}`.trim(), "query"));
    });
    child.on("error", (error) => this.fail(error));
    this.child = child;
    return child;
  }

  private receive(reply: Reply): void {
    const waiting = this.settle(reply.id);
    if (reply.failure) waiting?.reject(storeErrorOf(reply.failure));
    else waiting?.resolve(reply.answer);
  }

  private settle(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    // A process that nobody waits for does not keep the command alive.
    if (this.waiting.size === 0) this.rest();
    return waiting;
  }

  private rest(): void {
    this.child?.unref();
    this.child?.channel?.unref();
  }

  private fail(error: Error): void {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const waiting of all) waiting.reject(error);
  }
}
