import assert from "node:assert/strict";
import { shortName } from "../../client/graph/data/caption";
import { compareCodes } from "../../client/graph/data/codes";
import { litAround, litOnPage } from "../../client/graph/data/lit";
import { pictureOf } from "../../client/graph/data/picture";
import { visibleGraph } from "../../client/graph/data/visible";
import { countLegend } from "../../client/graph/legend/counts";
import { outlineOfPage, rowsOf } from "../../client/outline/rows";
import { firstView } from "../../client/state/view";
import { exampleGraph } from "./example-graph";

const answer = exampleGraph();
const picture = pictureOf(visibleGraph(answer, firstView), answer.sheets[0], answer);

describe("what the picture shows", () => {
  it("groups States by region, bodies by sort, treaty bodies with the organs", () => {
    const names = picture.groups.map(({ name }) => name);
    assert.deepEqual(names, [
      "Africa",
      "Americas",
      "Asia",
      "Europe",
      "Oceania",
      "United Nations organs",
      "United Nations entities",
      "Regional bodies and others",
      "Mandate holders and experts",
    ]);
    assert.equal(picture.groups.find(({ name }) => name === "United Nations organs")?.actors.length, 6);
  });

  it("lists Goals and targets as the Agenda does, and apart those named without a measure", () => {
    assert.deepEqual(["5.10", "5.a", "5.2", "5", "10.1"].sort(compareCodes), ["5", "5.2", "5.10", "5.a", "10.1"]);
    assert.deepEqual(picture.bare, [{ code: "14", key: "Goal:14" }]);
  });

  it("keeps with stated links alone only measures that have one", () => {
    const stated = visibleGraph(answer, { ...firstView, basis: ["stated"] });
    const measures = stated.nodes.filter(({ kind }) => kind === "Measure");
    const linked = new Set(answer.links.filter(({ basis }) => basis === "stated").map(({ source }) => source));
    assert.deepEqual(
      measures.map(({ key }) => key),
      answer.nodes.filter(({ key }) => linked.has(key)).map(({ key }) => key),
    );
  });

  it("leaves out inferred links under the least score, and no stated one", () => {
    const { links } = visibleGraph(answer, { ...firstView, minScore: 0.5 });
    const aims = links.filter(({ kind }) => kind === "ADDRESSES");
    assert.ok(aims.every(({ basis, score }) => basis === "stated" || (score ?? 0) >= 0.5));
    assert.equal(
      aims.filter(({ basis }) => basis === "stated").length,
      answer.links.filter(({ basis }) => basis === "stated").length,
    );
  });

  it("takes a region out with its States and the measures that were theirs alone", () => {
    const without = visibleGraph(answer, { ...firstView, withoutRegions: ["Africa"] });
    assert.ok(without.nodes.every(({ region }) => region !== "Africa"));
    const gone = answer.nodes.filter(
      ({ key, kind }) => kind === "Measure" && !without.nodes.some((node) => node.key === key),
    );
    for (const { key } of gone) {
      const actors = answer.links.filter(({ kind, source }) => kind === "REPORTED_BY" && source === key);
      assert.ok(actors.every(({ target }) => answer.nodes.find((node) => node.key === target)?.region === "Africa"));
    }
  });

  it("lights a whole path: an actor, its measures, their targets", () => {
    const act = picture.acts[0];
    assert.ok(act);
    const lit = litOnPage(picture, act.actor);
    const deeds = picture.acts.filter(({ actor }) => actor === act.actor).map(({ deed }) => deed);
    const aims = picture.aims.filter(({ deed }) => deeds.includes(deed)).map(({ aim }) => aim);
    assert.deepEqual([...(lit?.nodes ?? [])].sort(), [...new Set([act.actor, ...deeds, ...aims])].sort());
  });

  it("lights nothing for what is not in the picture", () => {
    assert.equal(litOnPage(picture, "State:NOWHERE"), undefined);
    assert.equal(litOnPage(picture, undefined), undefined);
    assert.equal(litAround(answer.links, "REPORTED_BY:a>b"), undefined);
  });

  it("counts in the legend what acts and what is linked with a measure", () => {
    const counts = countLegend(answer, firstView.kinds);
    assert.equal(counts.kinds.get("Goal"), picture.goals.length);
    assert.equal(
      counts.scores.reduce((sum, count) => sum + count, 0),
      counts.basis.inferred,
    );
    assert.equal(counts.kinds.get("Paragraph"), 24);
  });

  it("is said by the outline too: every actor under its group, every Goal", () => {
    const branches = outlineOfPage(picture);
    const closed = rowsOf(branches, new Set());
    assert.equal(closed.length, picture.groups.length + picture.goals.length);
    const open = rowsOf(branches, new Set(["group:Africa"]));
    assert.equal(open.length - closed.length, picture.groups[0]?.actors.length);
  });
});

describe("a short name", () => {
  const node = { x: 0, y: 0, label: "", key: "x" };
  it("is the acronym of a long-named body, the name of a short-named one", () => {
    const name = "Organization for the Study of Long Names";
    assert.equal(shortName({ ...node, kind: "Entity", name, acronym: "OSLN" }), "OSLN");
    assert.equal(shortName({ ...node, kind: "Entity", name: "Study Group", acronym: "SG" }), "Study Group");
  });

  it("is of a mandate what stands before its additions", () => {
    const name = "Special Rapporteur on matters of water, including its causes and consequences";
    assert.equal(shortName({ ...node, kind: "Rapporteur", name }), "Special Rapporteur on matters of water");
  });
});
