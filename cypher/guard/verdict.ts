export interface Position {
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** A query that may run, in the form in which it runs. */
export interface Admitted {
  readonly ok: true;
  readonly text: string;
  /** EXPLAIN and PROFILE answer a plan. */
  readonly mode: "run" | "explain" | "profile";
  /** What was put otherwise, to mean on this store what it means in Cypher. */
  readonly changes: readonly string[];
}

export interface Refused {
  readonly ok: false;
  /** Why, as the end of a sentence that a person can read. */
  readonly reason: string;
  readonly position?: Position;
  /** A form that works. */
  readonly fix?: string;
}

export type Verdict = Admitted | Refused;

/** What a rule finds wrong: at an offset of the query. */
export interface Objection {
  readonly reason: string;
  readonly at: number;
  readonly fix?: string;
}

export function refuse(text: string, { reason, at, fix }: Objection): Refused {
  const before = text.slice(0, at).split("\n");
  const position = { offset: at, line: before.length, column: (before.at(-1) ?? "").length + 1 };
  return { ok: false, reason, position, ...(fix === undefined ? {} : { fix }) };
}
