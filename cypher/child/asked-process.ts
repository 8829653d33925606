import { type ChildProcess, fork } from "node:child_process";
import { resolve } from "node:path";
import { residentMemory } from "./resident-memory";

const house = resolve(__dirname, "../..");

export interface Failure {
  readonly message: string;
  /** GQLSTATUS of an error of a database */
  readonly status?: string;
}

export type Envelope<Request> = Request & { readonly id: number };
export type Reply<Answer> =
  | { readonly id: number; readonly answer: Answer; readonly failure?: undefined }
  | { readonly id: number; readonly failure: Failure };

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A child process that answers questions, and the questions that are out. It starts when first asked, does not keep the
 * command alive while nothing is out, and can be ended in the middle of an answer.
 */
export class AskedProcess<Request extends object, Answer> {
  private child: ChildProcess | undefined;
  private readonly waiting = new Map<number, Waiting<Answer>>();
  private next = 0;

  /**
   * @param file the TypeScript file that the process runs; it calls `answerQuestions`
   * @param errorOf turns what went wrong there into an error
   */
  constructor(
    private readonly file: string,
    private readonly errorOf: (failure: Failure) => Error,
  ) {}

  get alive(): boolean {
    return this.child !== undefined;
  }

  /** Its resident memory in bytes; 0 where it does not run or the system does not tell. */
  async memory(): Promise<number> {
    return this.child?.pid === undefined ? 0 : ((await residentMemory(this.child.pid)) ?? 0);
  }

  ask(request: Request): Promise<Answer> {
    const child = this.start();
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      child.ref();
      child.channel?.ref();
      child.send({ ...request, id }, (error) => {
        if (error) this.settle(id)?.reject(error);
      });
    });
  }

  /** Ends the process at once: what it was doing is lost. The next question starts another. Resolves when it is gone. */
  async kill(reason: Error): Promise<void> {
    const child = this.child;
    this.child = undefined;
    this.fail(reason);
    if (!child) return;
    child.removeAllListeners();
    const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    // Who waits for the end is kept alive until then, even with nothing else to do.
    child.ref();
    child.kill("SIGKILL");
    await gone;
  }

  /** Ends the process when all that was asked is answered. */
  async close(last?: Request): Promise<void> {
    const child = this.child;
    if (!child) return;
    const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    if (last) await this.ask(last);
    this.child = undefined;
    // Who closes waits for the end, even with nothing else to do.
    child.ref();
    child.disconnect();
    await gone;
  }

  private start(): ChildProcess {
    if (this.child) return this.child;
    const child = fork(this.file, [], {
      execArgv: ["-r", require.resolve("ts-node/register")],
      env: { ...process.env, TS_NODE_PROJECT: resolve(house, "tsconfig.json") },
      serialization: "advanced",
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    let noise = "";
    child.stderr?.on("data", (text: Buffer) => {
      noise = `${noise}${text}`.slice(-2000);
    });
    child.on("message", (reply: Reply<Answer>) => this.receive(reply));
    child.on("exit", (code, signal) => {
      if (this.child === child) this.child = undefined;
      this.fail(
        this.errorOf({ message: `a process ended unasked (${signal ?? `exit code ${code}`}) ${noise}`.trim() }),
      );
    });
    child.on("error", (error) => this.fail(error));
    this.child = child;
    return child;
  }

  private receive(reply: Reply<Answer>): void {
    const waiting = this.settle(reply.id);
    if (reply.failure) waiting?.reject(this.errorOf(reply.failure));
    else waiting?.resolve(reply.answer);
  }

  private settle(id: number): Waiting<Answer> | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (this.waiting.size === 0) this.rest();
    return waiting;
  }

  private rest(): void {
    this.child?.unref();
    this.child?.channel?.unref();
    const error = this.child?.stderr;
    if (error && "unref" in error && typeof error.unref === "function") error.unref();
  }

  private fail(error: Error): void {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const waiting of all) waiting.reject(error);
  }
}
