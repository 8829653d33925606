import type { Answer, Parameters } from "../store";

/** What the process that uses the store asks of the process that holds the database. */
export type Request =
  /** Without a path: a graph in memory that holds nothing. */
  | { readonly do: "open"; readonly path?: string; readonly mode: "read" | "write" }
  | { readonly do: "run"; readonly text: string; readonly parameters: Parameters; readonly limits?: AnswerLimits }
  | { readonly do: "begin" | "commit" | "rollback" | "close" | "prepare" };

export interface AnswerLimits {
  readonly rows: number;
  readonly bytes: number;
}

export interface CutAnswer extends Answer {
  readonly cut: boolean;
}
