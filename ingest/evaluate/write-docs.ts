import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { byCodeUnit } from "../build/graph-draft";
import { ingestFile } from "../ingest-file";
import { evaluate } from ".";
import { evaluateGoals } from "./goals";
import { readGoalCases } from "./goals-file";
import { readGold } from "./gold";
import { qualityPage, type Scored } from "./quality-page";

const root = resolve(__dirname, "../..");
const page = join(root, "docs/quality.md");
const shared = resolve(root, "../shared");
const benchmark = join(shared, "data/sdg-benchmark/development.csv");
const golds = [join(root, "ingest/sample"), join(shared, "score")];
const reports = [join(root, "ingest/sample"), join(shared, "reports"), join(shared, "reports/more")];
const formats: Readonly<Record<string, string>> = { ".txt": "text", ".pdf": "PDF", ".docx": "Word" };

/** Scores every report at hand that has a gold, and writes the figures to docs/quality.md. */
export async function writeDocs(say: (line: string) => void): Promise<void> {
  const scored: Scored[] = [];
  for (const { gold, report } of pairs()) {
    say(`Reading ${report}`);
    const answers = readGold(gold);
    const { graph } = await ingestFile(report, { symbol: answers.report.symbol });
    const specimen = graph.nodes.some(({ attributes }) => attributes.specimen === true);
    const format = formats[extname(report).toLowerCase()] ?? "file";
    scored.push({ evaluation: evaluate(graph, answers), format, specimen });
  }
  const goals = existsSync(benchmark) ? evaluateGoals(readGoalCases(benchmark)) : undefined;
  if (!goals) say("The benchmark of Goals is not at hand; its figures are left out.");
  writeFileSync(page, qualityPage(scored, goals));
  say(`Written to ${page}.`);
}

/** Each gold at hand with its report, by name. */
function pairs(): { gold: string; report: string }[] {
  const ending = /\.gold\.json$/;
  return golds.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => ending.test(name))
      .sort(byCodeUnit)
      .flatMap((name) => {
        const candidates = reports.flatMap((place) =>
          Object.keys(formats).map((format) => join(place, name.replace(ending, format))),
        );
        const report = candidates.find(existsSync);
        return report === undefined ? [] : [{ gold: join(folder, name), report }];
      }),
  );
}
