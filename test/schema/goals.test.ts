import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { goals, indicators, targetOf, targets } from "../../cypher/schema/goals";

describe("the Goals of the schema", () => {
  it("are 17, with 169 targets and each code once", () => {
    assert.equal(goals.length, 17);
    assert.equal(targets.length, 169);
    for (const list of [goals, targets, indicators]) assert.equal(new Set(list.map((x) => x.code)).size, list.length);
  });

  it("hang together: each target on its Goal, each indicator on its target", () => {
    const codes = new Set(goals.map((goal) => goal.code));
    for (const target of targets) assert.ok(codes.has(target.goal), target.code);
    for (const indicator of indicators) assert.ok(targetOf.has(indicator.target), indicator.code);
    for (const target of targets)
      assert.ok(
        indicators.some((x) => x.target === target.code),
        target.code,
      );
  });

  it("have titles that fit a line of 40 characters, no two targets the same", () => {
    for (const { code, title } of [...goals, ...targets]) assert.ok(title.length <= 40, `${code} ${title.length}`);
    assert.equal(new Set(targets.map((target) => target.title)).size, targets.length);
  });

  const official = "../shared/data/sdg-goals-targets-indicators.ttl";
  it("have every code of the official list and none of its titles", function () {
    if (!existsSync(official)) this.skip();
    const list = readFileSync(official, "utf8");
    const codes = new Set([...list.matchAll(/"(\d+(?:\.\w+){1,2})"\^\^sdgo:SDGCodeCompact/g)].map((match) => match[1]));
    const ours = new Set<string | undefined>([...targets, ...indicators].map((entry) => entry.code));
    assert.deepEqual(
      [...codes].filter((code) => !ours.has(code)),
      [],
    );
    for (const { title } of [...targets, ...indicators]) assert.ok(!list.includes(`"${title}"@en`), title);
  });
});
