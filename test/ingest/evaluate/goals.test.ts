import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { evaluateGoals, goalTable } from "../../../ingest/evaluate/goals";
import { readGoalCases } from "../../../ingest/evaluate/goals-file";

const root = resolve(__dirname, "../../..");
const benchmark = join(root, "../shared/data/sdg-benchmark/development.csv");

describe("npm run evaluate -- --goals", () => {
  const folder = mkdtempSync(join(tmpdir(), "ibid-goals-"));
  after(() => rmSync(folder, { recursive: true }));
  const file = (content: string): string => {
    const path = join(folder, "goals.csv");
    writeFileSync(path, content);
    return path;
  };

  it("reads quoted fields with commas, quotation marks and line ends, columns in any order", () => {
    const path = file('label,sdg,id,text\r\nTrue,6,a,"Wells, pumps and ""taps""\nfor all"\r\nFalse,13,b,It rained\r\n');
    assert.deepEqual(readGoalCases(path), [
      { id: "a", text: 'Wells, pumps and "taps"\nfor all', goal: "6", applies: true },
      { id: "b", text: "It rained", goal: "13", applies: false },
    ]);
  });

  for (const [what, content, message] of [
    ["a column that is not there", "id,text,label\na,b,True\n", /missing: sdg/],
    ["a Goal that is none", "id,text,sdg,label\na,b,18,True\n", /row 2 \(a\): "18" is no Goal from 1 to 17/],
    ["a label that is none", "id,text,sdg,label\na,b,6,perhaps\n", /True or False is expected/],
    ["a comma too many", "id,text,sdg,label\na,b,c,6,True\n", /5 fields where the first row has 4/],
    ["a quotation mark that is never closed", 'id,text,sdg,label\na,"b,6,True\n', /quotation marks/],
    ["no rows", "id,text,sdg,label\n", /no row/],
  ] as const) {
    it(`says where a file has ${what}`, () => {
      assert.throws(() => readGoalCases(file(content)), message);
    });
  }

  it("counts precision, recall and F1 for each Goal that the file asks about, and their mean", () => {
    const water = "Drinking water is scarce, and sanitation reaches few villages.";
    const evaluation = evaluateGoals([
      { id: "1", text: water, goal: "6", applies: true },
      { id: "2", text: water, goal: "6", applies: false },
      { id: "3", text: "It rained on Tuesday.", goal: "6", applies: true },
      { id: "4", text: "It rained on Tuesday.", goal: "7", applies: false },
    ]);
    assert.deepEqual(evaluation.figures[0], { goal: "6", precision: 0.5, recall: 0.5, f1: 0.5, cases: 3, gold: 2 });
    assert.equal(evaluation.figures.length, 2);
    assert.equal(evaluation.mean, (0.5 + 1) / 2);
    assert.match(goalTable(evaluation), /^6 +0\.50 +0\.50 +0\.50 +2 +3$/m);
  });

  it("prints figures for machines, and ends with status 2 where it cannot score", () => {
    const command = (...args: string[]) => ["-r", "ts-node/register", "ingest/evaluate/main.ts", ...args];
    const path = file('id,text,sdg,label\na,"Drinking water is scarce, and sanitation reaches few.",6,True\n');
    const told = JSON.parse(
      execFileSync(process.execPath, command("--goals", path, "--json"), { cwd: root, encoding: "utf8" }),
    );
    assert.deepEqual(told.goals["6"], { precision: 1, recall: 1, f1: 1, gold: 1, cases: 1 });
    const failed = spawnSync(process.execPath, command("--goals", "none.csv"), { cwd: root, encoding: "utf8" });
    assert.equal(failed.status, 2);
    assert.match(failed.stderr, /none\.csv cannot be read/);
  });

  it("reaches a mean F1 of 0.84 on the public benchmark", function () {
    if (!existsSync(benchmark)) this.skip();
    const { mean, cases } = evaluateGoals(readGoalCases(benchmark));
    assert.equal(cases, 618);
    assert.ok(mean >= 0.84, `mean F1 ${mean.toFixed(3)}`);
  });
});
