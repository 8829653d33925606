import assert from "node:assert/strict";
import { gapsOf, gapWords, inColumn, largest, openGoals, underline } from "../../client/targets/matrix";

const tally = (total: number, stated = 0) => ({ total, stated, inferred: total - stated });
const target = (code: string, measures: number) => ({
  code,
  key: `Target:${code}`,
  title: `Title of ${code}`,
  measures: tally(measures),
  recommendations: 0,
  cells: measures > 0 ? [{ column: "Europe", ...tally(measures) }] : [],
  named: [],
});
const goal = (code: string, counts: readonly number[]) => ({
  ...target(code, Math.max(...counts)),
  key: `Goal:${code}`,
  itself: { measures: tally(0), cells: [] },
  targets: counts.map((count, index) => target(`${code}.${index + 1}`, count)),
});
describe("the matrix of targets", () => {
  it("draws an underline as long as its figure, solid as far as stated", () => {
    assert.deepEqual(underline(tally(1), 50, 52), { stated: 0, inferred: 10 });
    assert.deepEqual(underline(tally(1, 1), 50, 52), { stated: 8, inferred: 0 });
    const long = underline(tally(50, 25), 50, 52);
    assert.equal(long.stated, long.inferred);
    assert.equal(long.stated + long.inferred <= 52, true);
  });

  it("opens the Goals of the address, else that of the chosen target, else the one with most measures", () => {
    const goals = [goal("1", [2, 0]), goal("5", [9, 1]), goal("8", [4])];
    assert.deepEqual(openGoals(undefined, goals, undefined), ["5"]);
    assert.deepEqual(openGoals(undefined, goals, "Target:8.1"), ["8"]);
    assert.deepEqual(openGoals("1,8", goals, "Target:5.1"), ["1", "8"]);
    assert.deepEqual(openGoals("none", goals, undefined), []);
  });

  it("knows the targets that no measure addresses, and says where they are named all the same", () => {
    assert.deepEqual(
      gapsOf(goal("1", [2, 0, 0])).map((gap) => gap.code),
      ["1.2", "1.3"],
    );
    const named = ["17", "18", "fn4"].map((paragraph) => ({ report: "A/1", paragraph, key: paragraph }));
    assert.equal(gapWords({ named }), "named in paras. 17, 18 and footnote 4; no measure");
    assert.equal(gapWords({ named: [] }), "not named; no measure");
    assert.equal(gapWords({ named }, true), "named, none");
  });

  it("stands a State in the column of its region, a mandate holder in theirs, and nobody in the last", () => {
    const column = (id: string, kind: "State" | "Entity" | "Rapporteur" | "none") => ({
      id,
      label: id,
      kind,
      actors: 1,
      measures: 1,
    });
    const denmark = { kind: "State" as const, region: "Europe" };
    assert.equal(inColumn([denmark], column("Europe", "State")), true);
    assert.equal(inColumn([denmark], column("Asia", "State")), false);
    assert.equal(inColumn([{ kind: "Rapporteur" as const }], column("mandates", "Rapporteur")), true);
    assert.equal(inColumn([{ kind: "Entity" as const, entityKind: "treaty-body" }], column("organs", "Entity")), true);
    assert.equal(inColumn([], column("none", "none")), true);
    assert.equal(inColumn([denmark], column("none", "none")), false);
  });

  it("scales cells and totals apart", () => {
    assert.deepEqual(largest([goal("1", [2]), goal("5", [9])]), { cell: 9, total: 9 });
    assert.deepEqual(largest([]), { cell: 1, total: 1 });
  });
});
