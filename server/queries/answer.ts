import type { z } from "zod";
import type { Refused } from "../../cypher/guard/verdict";
import type { Store } from "../../cypher/stores/store";
import { ProblemError } from "../problems";
import type { cypherBody } from "../schemas/cypher";
import type { Admit } from "./admit";
import { graphOf } from "./graph-of";

const time = 10_000;
const bytes = 20_000_000;

function refusal({ reason, position, fix }: Refused): ProblemError {
  const place = position && { start: position.offset, line: position.line, column: position.column };
  const where = position && `Line ${position.line}, place ${position.column}: `;
  const detail = `${where ?? ""}${reason.replace(/\.$/, "")}.${fix === undefined ? "" : ` ${fix}`}`;
  return new ProblemError(422, "The query is refused", detail, { reason, ...place, ...(fix !== undefined && { fix }) });
}

/**
 * Runs a person's query, once it is admitted.
 * @throws ProblemError 422 where it is not, with reason, place and a form that works
 */
export async function answerQuery(store: Store, admit: Admit, asked: z.output<typeof cypherBody>) {
  const verdict = await admit(asked.query, store.kind, asked.parameters);
  if (!verdict.ok) throw refusal(verdict);
  const answer = await store.ask(verdict.text, asked.parameters, { rows: asked.limit, ms: time, bytes });
  const plan = answer.plan ?? (verdict.mode === "explain" ? answer.rows[0]?.plan : undefined);
  const about = { query: verdict.text, changes: [...verdict.changes], ...(plan !== undefined && { plan }) };
  return { ...answer, ...graphOf(answer.rows), ...about };
}
