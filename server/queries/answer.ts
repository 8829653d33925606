import type { z } from "zod";
import type { Store } from "../../cypher/stores/store";
import { ProblemError } from "../problems";
import type { cypherBody } from "../schemas/cypher";
import type { Admit, Verdict } from "./admit";
import { graphOf } from "./graph-of";

const time = 10_000;
const bytes = 20_000_000;

const placeOf = (query: string, start: number): { line: number; column: number } => {
  const before = query.slice(0, start).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
};

function refusal(query: string, verdict: Verdict & { admitted: false }): ProblemError {
  const { reason, message, start, end, fix } = verdict;
  const place = start === undefined ? {} : { start, ...placeOf(query, start), ...(end !== undefined && { end }) };
  return new ProblemError(422, "The query is refused", message, { reason, ...place, ...(fix && { fix }) });
}

/**
 * Runs a person's query, once it is admitted.
 * @throws ProblemError 422 where it is not, with reason, place and a form that works
 */
export async function answerQuery(store: Store, admit: Admit, asked: z.output<typeof cypherBody>) {
  const verdict = await admit(asked.query, store.kind);
  if (!verdict.admitted) throw refusal(asked.query, verdict);
  const answer = await store.ask(verdict.query, asked.parameters, { rows: asked.limit, ms: time, bytes });
  return { ...answer, ...graphOf(answer.rows), query: verdict.query };
}
