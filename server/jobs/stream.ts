import type { Response } from "express";
import type { Job } from "../schemas/job";
import type { Jobs } from "./jobs";

const heartbeat = 15_000;
/** No more states a second than an eye can follow. */
const least = 60;

const isOver = ({ state }: Job): boolean => state === "done" || state === "failed" || state === "cancelled";

/** Streams the states of a job as server-sent events, the present one first, until it is over. */
export function streamJob(jobs: Jobs, now: Job, response: Response): void {
  response
    .status(200)
    .set({ "Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-cache, no-transform" });
  response.flushHeaders();
  let last = 0;
  let late: NodeJS.Timeout | undefined;
  const write = (job: Job): void => {
    clearTimeout(late);
    last = performance.now();
    response.write(`data: ${JSON.stringify(job)}\n\n`);
  };
  const finish = (): void => {
    clearTimeout(late);
    clearInterval(beat);
    leave?.();
    response.end();
  };
  const hear = (job: Job): void => {
    clearTimeout(late);
    const wait = least - (performance.now() - last);
    if (isOver(job)) {
      write(job);
      finish();
    } else if (wait <= 0) write(job);
    else late = setTimeout(write, wait, job);
  };
  const leave = isOver(now) ? undefined : jobs.follow(now.id, hear);
  const beat = setInterval(() => response.write(": still here\n\n"), heartbeat);
  response.on("close", finish);
  write(now);
  if (isOver(now)) finish();
}
