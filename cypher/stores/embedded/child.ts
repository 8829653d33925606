/**
 * The process that holds the embedded database: only a process can be stopped in the middle of a query. It opens one
 * generation at a time and answers in the order in which answers are ready.
 */
import type { GrafeoDB, QueryResult, Transaction } from "@grafeo-db/js";
import { answerQuestions } from "../../child/answer-questions";
import type { Value } from "../store";
import type { AnswerLimits, CutAnswer, Request } from "./messages";
import { Values } from "./values";

interface Open {
  readonly database: GrafeoDB;
  readonly values: Values;
  running: number;
  stale: boolean;
}

let open: Open | undefined;
let transaction: Transaction | undefined;

function close(generation: Open): void {
  generation.stale = true;
  if (generation.running === 0) generation.database.close();
}

async function openGeneration(path: string | undefined, mode: "read" | "write"): Promise<void> {
  const { default: grafeo } = await import("@grafeo-db/js");
  const { GrafeoDB } = grafeo;
  const database = path !== undefined && mode === "read" ? GrafeoDB.openReadOnly(path) : GrafeoDB.create(path);
  const before = open;
  open = { database, values: new Values(database), running: 0, stale: false };
  if (before) close(before);
}

function answerOf(result: QueryResult, values: Values, limits?: AnswerLimits): CutAnswer {
  const columns = result.columns;
  const rows: Record<string, Value>[] = [];
  let bytes = 0;
  let cut = false;
  for (let at = 0; at < result.length; at++) {
    if (limits && at >= limits.rows) {
      cut = true;
      break;
    }
    const row = Object.fromEntries(
      Object.entries(result.get(at)).map(([name, value]) => [name, values.neutral(value)]),
    );
    if (limits) {
      bytes += JSON.stringify(row).length;
      if (bytes > limits.bytes) {
        cut = true;
        break;
      }
    }
    rows.push(row);
  }
  return { columns, rows, cut };
}

async function answer(request: Request): Promise<CutAnswer | null> {
  switch (request.do) {
    case "open":
      await openGeneration(request.path, request.mode);
      return null;
    case "close":
      if (open) close(open);
      open = undefined;
      return null;
    case "prepare":
      await opened().database.executeCypher(
        "CREATE CONSTRAINT ibid_key IF NOT EXISTS FOR (n:Ibid) REQUIRE n.key IS UNIQUE",
      );
      await opened().database.executeCypher("CREATE INDEX ibid_key_index IF NOT EXISTS FOR (n:Ibid) ON (n.key)");
      return null;
    case "begin":
      transaction = opened().database.beginTransaction();
      return null;
    case "commit":
    case "rollback": {
      const ending = transaction;
      transaction = undefined;
      if (request.do === "commit") ending?.commit();
      else ending?.rollback();
      return null;
    }
    case "run": {
      const on = opened();
      on.running++;
      try {
        const result = await (transaction ?? on.database).executeCypher(request.text, request.parameters);
        return answerOf(result, on.values, request.limits);
      } finally {
        on.running--;
        if (on.stale && on.running === 0) on.database.close();
      }
    }
  }
}

function opened(): Open {
  if (!open) throw new Error("no generation is open");
  return open;
}

answerQuestions(answer);
