import { useEffect, useState } from "react";
import { ApiProblem, answered, api, type SearchAnswer } from "../api";

export type SearchState =
  | { readonly state: "idle" | "looking" }
  | { readonly state: "found"; readonly query: string; readonly answer: SearchAnswer }
  | { readonly state: "failed"; readonly problem: ApiProblem };

const pause = 140;

/** Searches while one types: a pause after the last key, and what a newer key made stale is given up. */
export function useSearch(query: string): SearchState {
  const [state, setState] = useState<SearchState>({ state: "idle" });
  useEffect(() => {
    const q = query.trim();
    if (q === "") {
      setState({ state: "idle" });
      return;
    }
    const stop = new AbortController();
    const timer = window.setTimeout(() => {
      setState((old) => (old.state === "found" ? old : { state: "looking" }));
      answered(api.GET("/api/search", { params: { query: { q, limit: 60 } }, signal: stop.signal })).then(
        (answer) => setState({ state: "found", query: q, answer }),
        (reason: unknown) => {
          if (stop.signal.aborted) return;
          const problem =
            reason instanceof ApiProblem ? reason : new ApiProblem("The search failed", String(reason), 0);
          setState({ state: "failed", problem });
        },
      );
    }, pause);
    return () => {
      window.clearTimeout(timer);
      stop.abort();
    };
  }, [query]);
  return state;
}
