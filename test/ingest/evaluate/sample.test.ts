import assert from "node:assert/strict";
import { join } from "node:path";
import { ingestFile } from "../../../ingest";
import { type Evaluation, evaluate } from "../../../ingest/evaluate";
import { readGold } from "../../../ingest/evaluate/gold";
import { qualityPage } from "../../../ingest/evaluate/quality-page";
import floors from "./floors.json";

const folder = join(__dirname, "../../../ingest/sample");

describe("the specimen, scored against its gold", () => {
  let evaluation: Evaluation;
  before(async () => {
    const { graph } = await ingestFile(join(folder, "A-99-705.txt"));
    evaluation = evaluate(graph, readGold(join(folder, "A-99-705.gold.json")));
  });

  it("has a floor for every figure", () => {
    assert.deepEqual(
      [...evaluation.figures.map(({ what }) => what), "mean", "faithfulness"].sort(),
      Object.keys(floors).sort(),
    );
  });

  // a figure that rises for good raises its floor in floors.json; one that must fall is lowered there, with a reason
  for (const [what, floor] of Object.entries(floors)) {
    it(`does not fall below ${floor} in ${what}`, () => {
      const { figures, mean, faithfulness } = evaluation;
      const one = figures.find((figure) => figure.what === what);
      const value = what === "mean" ? mean : what === "faithfulness" ? faithfulness.share : (one?.f1 ?? 0);
      const faults = [...(one?.missed ?? []), ...(one?.wrong ?? [])].join("\n");
      assert.ok(value >= floor - 0.0005, `${value.toFixed(4)}\n${faults}`);
    });
  }

  it("fills the page of figures, the same on every run", () => {
    const scored = [{ evaluation, format: "text", specimen: true }];
    const page = qualityPage(scored, undefined);
    assert.equal(page, qualityPage(scored, undefined));
    assert.match(page, /\| measures \| 0\.\d\d \|/);
    assert.match(page, /A\/99\/705, as text: our own specimen/);
  });
});
