import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { ApiProblem } from "./client";

export type Asked<T> =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly value: T }
  | { readonly state: "failed"; readonly problem: ApiProblem; readonly again: () => void };

interface Entry {
  promise: Promise<unknown>;
  settled?: { readonly value: unknown } | { readonly problem: ApiProblem };
}

/** Answers by what was asked. Reports change only when one is brought in or taken out; then all is forgotten. */
const entries = new Map<string, Entry>();
const most = 200;
const listeners = new Set<() => void>();
let generation = 0;

const asProblem = (reason: unknown): ApiProblem =>
  reason instanceof ApiProblem
    ? reason
    : new ApiProblem("This could not be shown", reason instanceof Error ? reason.message : String(reason), 0);

function ask(key: string, load: () => Promise<unknown>): Entry {
  const known = entries.get(key);
  if (known) return known;
  const oldest = entries.keys().next();
  if (entries.size >= most && !oldest.done) entries.delete(oldest.value);
  const entry: Entry = { promise: load() };
  entry.promise = entry.promise.then(
    (value) => {
      entry.settled = { value };
    },
    (reason: unknown) => {
      entry.settled = { problem: asProblem(reason) };
    },
  );
  entries.set(key, entry);
  return entry;
}

/** Forgets every answer, so that each is asked for again: after a report came in or went out. */
export function forgetAnswers(): void {
  entries.clear();
  generation += 1;
  for (const listener of listeners) listener();
}

/** Forgets what failed, so that it is asked for again; what was answered stays. */
export function forgetFailures(): void {
  for (const [key, { settled }] of entries) if (settled && "problem" in settled) entries.delete(key);
  generation += 1;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * Asks the server for something once and keeps the answer under `key` (undefined asks nothing yet). While another key
 * loads, the state is `loading`: a view that wants to keep what it showed remembers it itself.
 */
export function useAsked<T>(key: string | undefined, load: () => Promise<T>): Asked<T> {
  useSyncExternalStore(subscribe, () => generation);
  const [, redraw] = useState(0);
  const entry = key === undefined ? undefined : ask(key, load);
  const again = useCallback(() => {
    if (key !== undefined) entries.delete(key);
    redraw((count) => count + 1);
  }, [key]);
  useEffect(() => {
    // It may have settled between drawing and now: then too there is something new to draw.
    if (!entry) return;
    let here = true;
    entry.promise.then(() => here && redraw((count) => count + 1));
    return () => {
      here = false;
    };
  }, [entry]);
  if (!entry?.settled) return { state: "loading" };
  if ("problem" in entry.settled) return { state: "failed", problem: entry.settled.problem, again };
  // The key names the route and its parameters, so what is kept under it has the type that its loader answers.
  return { state: "ready", value: entry.settled.value as T };
}
