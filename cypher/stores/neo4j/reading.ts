import type { Plan, ProfiledPlan, ResultSummary, Session } from "neo4j-driver";
import type { Limits } from "../engine";
import { type Parameters, type PersonalAnswer, StoreError, type Value } from "../store";
import { keysOf, neutralRows } from "./rows";
import { toNeo4j } from "./values";

const remembered = 500;

/** People's queries: READ access, a limit of time that the server keeps, rows taken only up to the limit. */
export class Reading {
  /** Texts that the server itself says only read. */
  private readonly checked = new Set<string>();

  constructor(private readonly session: () => Session) {}

  async ask(text: string, parameters: Parameters, limits: Limits): Promise<PersonalAnswer> {
    const began = performance.now();
    const session = this.session();
    try {
      await this.check(session, text, parameters);
      const taken = await take(session, text, parameters, limits);
      const rows = await neutralRows(taken.raw, (ids) => keysOf(session, ids));
      const plan = planOf(taken.summary);
      const ms = Math.round(performance.now() - began);
      const { columns, cut } = taken;
      return { columns, rows, cut, ms, notifications: notesOf(taken.summary), ...(plan === undefined ? {} : { plan }) };
    } finally {
      await session.close();
    }
  }

  /** Beside the guard: what the server plans for the query must be a read, and must call and load nothing. */
  private async check(session: Session, text: string, parameters: Parameters): Promise<void> {
    if (this.checked.has(text)) return;
    const explained = `EXPLAIN ${text.replace(/^\s*(EXPLAIN|PROFILE)\b/i, "")}`;
    const { summary } = await session.run(explained, Object(toNeo4j(parameters)), { timeout: 10_000 });
    const operators = summary.plan ? operatorsOf(summary.plan) : [];
    const foreign = operators.find((operator) =>
      /LoadCSV|Create|Delete|Merge|SetProp|SetLabels|Remove|Foreach/i.test(operator),
    );
    if (summary.queryType !== "r" || foreign !== undefined)
      throw new StoreError(
        `This query does more than read (${foreign ?? summary.queryType}); a query may only read.`,
        "query",
      );
    this.checked.add(text);
    const [oldest] = this.checked;
    if (this.checked.size > remembered && oldest !== undefined) this.checked.delete(oldest);
  }
}

interface Taken {
  readonly columns: readonly string[];
  readonly raw: readonly Readonly<Record<string, unknown>>[];
  readonly cut: boolean;
  readonly summary: ResultSummary;
}

async function take(session: Session, text: string, parameters: Parameters, limits: Limits): Promise<Taken> {
  const result = session.run(text, Object(toNeo4j(parameters)), { timeout: limits.ms });
  const columns = (await result.keys()).map(String);
  const raw: Readonly<Record<string, unknown>>[] = [];
  const records = result[Symbol.asyncIterator]();
  let bytes = 0;
  for (;;) {
    const next = await records.next();
    if (next.done) return { columns, raw, cut: false, summary: next.value };
    const row = next.value.toObject();
    bytes += JSON.stringify(row).length;
    if (raw.length >= limits.rows || bytes > limits.bytes) break;
    raw.push(row);
  }
  const ended = await records.return?.();
  const summary = ended?.done ? ended.value : await result.summary();
  return { columns, raw, cut: true, summary };
}

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}

function planOf(summary: ResultSummary): Value | undefined {
  const plan = summary.profile || summary.plan;
  return plan ? neutralPlan(plan) : undefined;
}

function neutralPlan(plan: Plan | ProfiledPlan): Value {
  const { Details } = plan.arguments;
  return {
    operator: plan.operatorType.replace(/@.*$/, ""),
    details: typeof Details === "string" ? Details : null,
    rows: "rows" in plan ? Number(plan.rows) : null,
    hits: "dbHits" in plan ? Number(plan.dbHits) : null,
    children: plan.children.map(neutralPlan),
  };
}

/** What the server remarks on the query; a kind or property that the graph does not have yet is no news. */
const notesOf = (summary: ResultSummary): string[] => [
  ...new Set(
    summary.gqlStatusObjects
      .map((status) => ("diagnosticRecord" in status ? status.statusDescription : ""))
      .filter((text) => /^(warn|info)/.test(text)),
  ),
];
