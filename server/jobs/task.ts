import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import type { LoadResult } from "../../cypher/stores/store";
import type { IngestResult } from "../../ingest";
import { type Job, type JobStage, jobStages } from "../schemas/job";

/** What is brought in: a file that came in, in a folder of its own, or a symbol to be fetched. */
export interface Wanted {
  /** The file's name, or the symbol. */
  readonly name: string;
  readonly path?: string;
  readonly symbol?: string;
  /** The folder that is taken away at the end. */
  readonly folder?: string;
}

/** One report on its way in: what is known of it now, told to those who follow it. */
export class Task {
  readonly id: string = randomUUID();
  readonly stop = new AbortController();
  private readonly changes = new EventEmitter<{ change: [Job] }>();
  private readonly began = performance.now();
  private readonly steps: Map<JobStage, { done: number; total: number }>;
  private ended: number | undefined;
  private state: Job["state"] = "waiting";
  private stage: JobStage | undefined;
  private outcome: Pick<Job, "report" | "failure"> = {};

  constructor(readonly wanted: Wanted) {
    this.changes.setMaxListeners(0);
    const stages = jobStages.filter((stage) => stage !== "fetch" || wanted.path === undefined);
    this.steps = new Map(stages.map((stage) => [stage, { done: 0, total: 0 }]));
  }

  get over(): boolean {
    return this.ended !== undefined;
  }

  /** True once the report is being stored: from then on it is not cancelled. */
  get storing(): boolean {
    return (this.steps.get("load")?.total ?? 0) > 0;
  }

  /** So much of a stage is done; a stage that is done whole makes way for the next. */
  progress(stage: JobStage, done: number, total: number): void {
    const stages = [...this.steps.keys()];
    const next = total > 0 && done >= total ? stages[stages.indexOf(stage) + 1] : undefined;
    this.state = "running";
    this.stage = next ?? stage;
    this.steps.set(stage, { done, total });
    this.tell();
  }

  done(result: IngestResult, load: LoadResult): void {
    const counts: Record<string, number> = {};
    for (const { attributes } of result.graph.nodes) counts[attributes.kind] = (counts[attributes.kind] ?? 0) + 1;
    const { symbol, symbolFrom, title, doubts } = result;
    const { outcome, nodes, edges } = load;
    this.outcome = { report: { symbol, symbolFrom, title, outcome, nodes, edges, counts, doubts: [...doubts] } };
    this.end("done");
  }

  failed(fault: string, message: string): void {
    this.outcome = { failure: { fault, message } };
    this.end("failed");
  }

  cancelled(): void {
    this.end("cancelled");
  }

  /** Hears of every change from now on; answers how to stop hearing. */
  follow(listener: (job: Job) => void): () => void {
    this.changes.on("change", listener);
    return () => void this.changes.off("change", listener);
  }

  view(): Job {
    const now = this.ended ?? performance.now();
    const at = this.stage === undefined ? -1 : [...this.steps.keys()].indexOf(this.stage);
    const stages = [...this.steps].map(([stage, { done, total }], index) => ({
      stage,
      state:
        this.state === "done" || index < at
          ? ("done" as const)
          : index === at
            ? ("running" as const)
            : ("to come" as const),
      done,
      total,
    }));
    return {
      id: this.id,
      file: this.wanted.name,
      state: this.state,
      ...(this.stage !== undefined && { stage: this.stage }),
      stages,
      ...this.outcome,
      ms: Math.round(now - this.began),
    };
  }

  private end(state: "done" | "failed" | "cancelled"): void {
    if (this.over) return;
    this.state = state;
    this.ended = performance.now();
    this.tell();
  }

  private tell(): void {
    this.changes.emit("change", this.view());
  }
}
