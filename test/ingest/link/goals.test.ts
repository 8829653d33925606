import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { goals } from "../../../cypher/schema/goals";
import { scoreGoals } from "../../../ingest/link";

const best = (text: string): string =>
  [...scoreGoals(text)].sort((a, b) => b.weight - a.weight || Number(a.goal) - Number(b.goal))[0]?.goal ?? "";

describe("the Goals that a text speaks for", () => {
  for (const [goal, text] of [
    ["1", "Half of the poor households live below the poverty line and receive no social protection."],
    ["2", "Smallholder farmers harvest less maize, and food insecurity and hunger spread."],
    ["3", "Clinics treat malaria and tuberculosis, and maternal mortality falls."],
    ["4", "Pupils leave primary school without literacy, for lack of trained teachers."],
    ["5", "Women do most of the unpaid care work, and gender stereotypes persist."],
    ["6", "Drinking water is scarce, and sanitation reaches few villages."],
    ["7", "Solar power and wind farms raise the share of renewable energy in electricity."],
    ["8", "Unemployment fell, wages grew and economic growth created jobs."],
    ["9", "Manufacturing firms invest in research and development and in new infrastructure."],
    ["10", "Income inequality rose, and migrants and minorities face social exclusion."],
    ["11", "Cities lack affordable housing and public transport, and slums grow at the urban fringe."],
    ["12", "Recycling of packaging waste and sustainable consumption cut the material footprint."],
    ["13", "Greenhouse gas emissions and global warming call for climate change mitigation and adaptation."],
    ["14", "Overfishing empties the ocean, and coral reefs and marine ecosystems decline."],
    ["15", "Deforestation and poaching threaten forests, wildlife and biodiversity."],
    ["16", "Courts, police and prosecutors uphold the rule of law against corruption and violence."],
    ["17", "Development cooperation, technology transfer and global partnerships support debt relief."],
  ] as const) {
    it(`are ${goal} for “${text}”`, () => {
      assert.equal(best(text), goal);
      assert.ok(scoreGoals(text).find((score) => score.goal === goal)?.applies);
    });
  }

  it("are none for a text about nothing of them, and all 17 are told of", () => {
    const scores = scoreGoals("It rained on Tuesday, and the piano was tuned.");
    assert.deepEqual(
      scores.map(({ goal }) => goal),
      goals.map(({ code }) => code),
    );
    assert.ok(scores.every(({ applies }) => !applies));
  });

  const benchmark = "../shared/data/sdg-benchmark/development.csv";
  it("agree with the experts of the public benchmark at a mean F1 of at least 0.84", function () {
    if (!existsSync(benchmark)) this.skip();
    const rows = [
      ...readFileSync(benchmark, "utf8").matchAll(/^\w+,(?:"((?:[^"]|"")*)"|([^,\n]*)),(\d+),(True|False)\r?$/gm),
    ];
    assert.ok(rows.length > 600, `${rows.length} rows`);
    const figures = goals.map(({ code }) => {
      let [right, wrong, missed] = [0, 0, 0];
      for (const [, quoted, plain, goal, label] of rows) {
        if (goal !== code) continue;
        const text = quoted?.replace(/""/g, '"') ?? plain ?? "";
        const applies = scoreGoals(text).find((score) => score.goal === code)?.applies;
        if (applies && label === "True") right++;
        else if (applies) wrong++;
        else if (label === "True") missed++;
      }
      return (2 * right) / (2 * right + wrong + missed);
    });
    const mean = figures.reduce((sum, f1) => sum + f1 / figures.length, 0);
    assert.ok(mean >= 0.84, `mean F1 ${mean.toFixed(3)}`);
  });
});
