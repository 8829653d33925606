import { useSyncExternalStore } from "react";
import { ApiProblem, answered, api, forgetAnswers } from "../api";
import type { components } from "../api/openapi";
import { say } from "../frame/announcer";

export type Job = components["schemas"]["Job"];

/** Something that was asked to be brought in: on its way to the server, a job of it, or refused before it was one. */
export type Arrival =
  | { readonly id: number; readonly name: string; readonly state: "sending" }
  | { readonly id: number; readonly name: string; readonly state: "job"; readonly job: Job }
  | { readonly id: number; readonly name: string; readonly state: "refused"; readonly problem: ApiProblem };

/** What was brought in since the page was opened; it stays while the person works elsewhere. Newest first. */
let arrivals: readonly Arrival[] = [];
const listeners = new Set<() => void>();
let next = 1;

function put(arrival: Arrival): void {
  const known = arrivals.some((other) => other.id === arrival.id);
  arrivals = known ? arrivals.map((other) => (other.id === arrival.id ? arrival : other)) : [arrival, ...arrivals];
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useArrivals = (): readonly Arrival[] => useSyncExternalStore(subscribe, () => arrivals);

const isOver = (job: Job): boolean => ["done", "failed", "cancelled"].includes(job.state);

/** Whether it is still to come: sent, waiting or being read. */
export const isUnderWay = (arrival: Arrival): boolean =>
  arrival.state === "sending" || (arrival.state === "job" && !isOver(arrival.job));

function follow(id: number, name: string, job: Job): void {
  put({ id, name, state: "job", job });
  if (isOver(job)) {
    finish(job);
    return;
  }
  const stream = new EventSource(`/api/jobs/${encodeURIComponent(job.id)}`);
  stream.onmessage = (event) => {
    // Our own server's words, in the form of its contract.
    const now = JSON.parse(String(event.data)) as Job;
    put({ id, name, state: "job", job: now });
    if (!isOver(now)) return;
    stream.close();
    finish(now);
  };
  stream.onerror = () => {
    // A stream that broke is asked once for where the job stands; the browser tries the stream again by itself.
    if (stream.readyState === EventSource.CLOSED) void look(id, name, job.id);
  };
}

async function look(id: number, name: string, job: string): Promise<void> {
  try {
    const now = await answered(api.GET("/api/jobs/{id}", { params: { path: { id: job } } }));
    put({ id, name, state: "job", job: now });
    if (isOver(now)) finish(now);
  } catch (reason) {
    put({ id, name, state: "refused", problem: asProblem(reason) });
  }
}

function finish(job: Job): void {
  if (job.state === "done") forgetAnswers();
  say(job.state === "done" ? `${job.report?.symbol ?? job.file} is read` : `${job.file}: ${job.state}`);
}

const asProblem = (reason: unknown): ApiProblem =>
  reason instanceof ApiProblem
    ? reason
    : new ApiProblem("This could not be brought in", reason instanceof Error ? reason.message : String(reason), 0);

async function bring(name: string, ask: () => Promise<Job>): Promise<void> {
  const id = next;
  next += 1;
  put({ id, name, state: "sending" });
  try {
    follow(id, name, await ask());
  } catch (reason) {
    put({ id, name, state: "refused", problem: asProblem(reason) });
  }
}

/** Sends a file; a symbol is taken where the file prints none. */
export const bringFile = (file: File, symbol?: string): Promise<void> =>
  bring(file.name, () => {
    const form = new FormData();
    // Fields come before the file, so that the server knows them when the file arrives.
    if (symbol) form.append("symbol", symbol);
    form.append("file", file);
    return answered(
      api.POST("/api/reports", {
        // The contract describes the form; the browser writes it.
        body: { file: file.name },
        bodySerializer: () => form,
      }),
    );
  });

/** Has a document fetched by its symbol. */
export const bringSymbol = (symbol: string): Promise<void> =>
  bring(symbol, () => answered(api.POST("/api/reports", { body: { symbol } })));

export async function cancel(arrival: Arrival): Promise<void> {
  if (arrival.state !== "job") return;
  try {
    const job = await answered(api.DELETE("/api/jobs/{id}", { params: { path: { id: arrival.job.id } } }));
    put({ ...arrival, job });
  } catch (reason) {
    // Too late: it is over, or being stored; its own state will say so.
    say(asProblem(reason).detail);
  }
}

export async function remove(symbol: string): Promise<void> {
  await answered(api.DELETE("/api/reports/{symbol}", { params: { path: { symbol } } }));
  forgetAnswers();
  say(`${symbol} is taken out of the graph`);
}
