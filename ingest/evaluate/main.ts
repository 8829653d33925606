import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { parseArgs } from "node:util";
import type { ReportGraph } from "../../cypher/schema/graph";
import { ingestFile, ReadingError } from "..";
import { isGraph } from "../write-graph";
import { evaluate } from ".";
import { evaluateGoals, goalsAsJson, goalTable } from "./goals";
import { readGoalCases } from "./goals-file";
import { readGold } from "./gold";
import { asJson, table } from "./table";
import { writeDocs } from "./write-docs";

const usage = `npm run evaluate -- REPORT GOLD [--misses] [--json]
npm run evaluate -- --goals FILE.csv [--json]
npm run evaluate -- --write-docs
  REPORT        a report (.txt .md .pdf .docx .doc), or a graph that was written with --out (.json)
  GOLD          the right answers for it; their form is described in docs/gold.md
  --misses      lists what was missed and what was wrong, by place
  --goals       scores the choice of whole Goals on a file with the columns id, text, sdg, label
  --json        the figures alone, for machines
  --write-docs  scores what is at hand, and writes docs/quality.md`;

/** `npm run evaluate`: the exit status is 0 where it scored, however low, 2 where it could not. */
async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      misses: { type: "boolean" },
      json: { type: "boolean" },
      goals: { type: "string" },
      "write-docs": { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  const json = values.json === true;
  if (values.help) console.log(usage);
  else if (values.goals !== undefined && positionals.length === 0) sayGoals(values.goals, json);
  else if (values["write-docs"] && positionals.length === 0) await writeDocs(console.log);
  else {
    const [report, goldFile, ...rest] = positionals;
    if (report === undefined || goldFile === undefined || rest.length > 0) {
      console.error(usage);
      return 2;
    }
    const gold = readGold(goldFile);
    const evaluation = evaluate(await graphOf(report, gold.report.symbol), gold);
    console.log(json ? JSON.stringify(asJson(evaluation), null, 1) : table(evaluation, values.misses === true));
  }
  return 0;
}

function sayGoals(file: string, json: boolean): void {
  const evaluation = evaluateGoals(readGoalCases(file));
  console.log(json ? JSON.stringify(goalsAsJson(evaluation), null, 1) : goalTable(evaluation));
}

async function graphOf(report: string, symbol: string): Promise<ReportGraph> {
  if (extname(report).toLowerCase() !== ".json") return (await ingestFile(report, { symbol })).graph;
  const data: unknown = JSON.parse(readFileSync(report, "utf8"));
  if (!isGraph(data) || !hasParts(data))
    throw new Error(
      `${report} is not a graph that npm run ingest wrote: it has no nodes with keys and attributes, or no edges with two ends.`,
    );
  return data;
}

const hasParts = ({ nodes, edges }: { nodes: readonly unknown[]; edges: readonly unknown[] }): boolean =>
  nodes.every((node) => has(node, "key", "attributes")) &&
  edges.every((edge) => has(edge, "key", "source", "target", "attributes"));
const has = (value: unknown, ...names: readonly string[]): boolean =>
  typeof value === "object" && value !== null && names.every((name) => name in value);

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const known = error instanceof ReadingError || error instanceof Error;
    console.error(known ? error.message : error);
    process.exitCode = 2;
  },
);
