import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { parseArgs } from "node:util";
import type { ReportGraph } from "../../cypher/schema/graph";
import { ingestFile, ReadingError } from "..";
import { isGraph } from "../write-graph";
import { evaluate } from ".";
import { readGold } from "./gold";
import { asJson, table } from "./table";

const usage = `npm run evaluate -- REPORT GOLD [--misses] [--json]
  REPORT    a report (.txt .md .pdf .docx .doc), or a graph that was written with --out (.json)
  GOLD      the right answers for it; their form is described in docs/gold.md
  --misses  lists what was missed and what was wrong, by place
  --json    the figures alone, for machines`;

/** `npm run evaluate`: the exit status is 0 where it scored, however low, 2 where it could not. */
async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { misses: { type: "boolean" }, json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  const [report, goldFile, ...rest] = positionals;
  if (values.help || report === undefined || goldFile === undefined || rest.length > 0) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const gold = readGold(goldFile);
  const graph = await graphOf(report, gold.report.symbol);
  const evaluation = evaluate(graph, gold);
  console.log(values.json ? JSON.stringify(asJson(evaluation), null, 1) : table(evaluation, values.misses === true));
  return 0;
}

async function graphOf(report: string, symbol: string): Promise<ReportGraph> {
  if (extname(report).toLowerCase() !== ".json") return (await ingestFile(report, { symbol })).graph;
  const data: unknown = JSON.parse(readFileSync(report, "utf8"));
  if (!isGraph(data))
    throw new Error(`${report} is not a graph that npm run ingest wrote: it has no lists of nodes and edges.`);
  return data;
}

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
