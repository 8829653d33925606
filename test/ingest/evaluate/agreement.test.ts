import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ingestFile, toGraphology } from "../../../ingest";
import { evaluate } from "../../../ingest/evaluate";
import { readGold } from "../../../ingest/evaluate/gold";

const shared = join(__dirname, "../../../../shared");
const scorer = join(shared, "score/score.mjs");
const reports = ["A-73-263.txt", "A-80-62.pdf"];

describe("npm run evaluate", () => {
  for (const report of reports) {
    const file = join(shared, "reports", report);
    const gold = join(shared, "score", report.replace(/\.\w+$/, ".gold.json"));
    it(`agrees with the reference scorer on ${report}`, async function () {
      if (![scorer, file, gold].every((path) => existsSync(path))) this.skip();
      const folder = mkdtempSync(join(tmpdir(), "ibid-evaluate-"));
      try {
        const { graph } = await ingestFile(file);
        const path = join(folder, "graph.json");
        writeFileSync(path, JSON.stringify(toGraphology(graph).export()));
        const reference = JSON.parse(
          execFileSync(process.execPath, [scorer, path, gold, "--json"], { encoding: "utf8" }),
        );
        const ours = evaluate(graph, readGold(gold));
        assert.equal(ours.mean.toFixed(3), reference.mean.toFixed(3));
        assert.equal(ours.faithfulness.share.toFixed(4), reference.faithfulness.share.toFixed(4));
        for (const row of ours.figures)
          assert.equal(row.f1.toFixed(3), reference.figures[row.what].f1.toFixed(3), row.what);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});
