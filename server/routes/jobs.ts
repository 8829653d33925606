import { Router } from "express";
import type { Jobs } from "../jobs/jobs";
import { streamJob } from "../jobs/stream";
import { ProblemError } from "../problems";

const noSuchJob = (id: string) =>
  new ProblemError(
    404,
    "There is no such job",
    `${id} is none of this server's; it forgets its jobs when it is started anew.`,
  );

export function jobRoutes(jobs: Jobs): Router {
  return Router()
    .get("/jobs/:id", (request, response) => {
      const { id } = request.params;
      const job = jobs.get(id);
      if (job === undefined) throw noSuchJob(id);
      response.vary("Accept");
      if (request.accepts(["json", "text/event-stream"]) === "text/event-stream") return streamJob(jobs, job, response);
      response.json(job);
    })
    .delete("/jobs/:id", (request, response) => {
      const { id } = request.params;
      const job = jobs.cancel(id);
      if (job === undefined) throw noSuchJob(id);
      if (job === "too late")
        throw new ProblemError(
          409,
          "It is too late for that",
          "The job is over or its report is being stored. DELETE /api/reports/{symbol} takes the report out again.",
        );
      response.json(job);
    });
}
