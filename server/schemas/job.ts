import { count } from "./common";
import type { Operation } from "./operation";
import { z } from "./zod";

export const jobStages = ["fetch", "read", "structure", "recognise", "extract", "link", "build", "load"] as const;
export const jobStates = ["waiting", "running", "done", "failed", "cancelled"] as const;

export const job = z
  .object({
    id: z.string(),
    file: z.string().describe("Name of the file, or the symbol that is fetched"),
    state: z.enum(jobStates),
    stage: z.enum(jobStages).optional().describe("What is being done, or what failed"),
    stages: z
      .array(
        z.object({
          stage: z.enum(jobStages),
          state: z.enum(["to come", "running", "done"]),
          done: count,
          total: count.describe("0 where it is not known"),
        }),
      )
      .describe("In order; fetch only where a symbol was asked for"),
    report: z
      .object({
        symbol: z.string(),
        symbolFrom: z.string().describe("Where the symbol was taken from: printed, given, file name, hash"),
        title: z.string(),
        outcome: z.enum(["added", "replaced", "unchanged"]),
        nodes: count,
        edges: count,
        counts: z.record(z.string(), count).describe("Nodes by kind"),
        doubts: z.array(z.string()),
      })
      .optional()
      .describe("Once it is in the graph"),
    failure: z.object({ fault: z.string(), message: z.string().describe("What is wrong and what to do") }).optional(),
    ms: count.describe("Since it began"),
  })
  .openapi("Job");
export type Job = z.infer<typeof job>;
export type JobStage = (typeof jobStages)[number];

const params = z.object({ id: z.string().min(1).max(100) });
export const jobOperations = [
  {
    id: "job",
    method: "get",
    path: "/api/jobs/{id}",
    tag: "Reports",
    summary: "The state of a job; a stream of states where text/event-stream is accepted",
    params,
    answer: job,
    problems: [404],
  },
  {
    id: "cancelJob",
    method: "delete",
    path: "/api/jobs/{id}",
    tag: "Reports",
    summary: "Cancels a job; what was stored before stays",
    params,
    answer: job,
    problems: [404, 409],
  },
] as const satisfies readonly Operation[];
