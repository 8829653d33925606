import assert from "node:assert/strict";
import { nearestThing } from "../../client/graph/canvas/nearest";
import { visibleGraph } from "../../client/graph/data/visible";
import { overlap, placeLabels } from "../../client/graph/free/labels";
import { layOutFreely } from "../../client/graph/free/layout";
import { joined, linkedOnly, neighbourhoodOf } from "../../client/graph/free/neighbourhood";
import { found, sectionsOf, windowOn } from "../../client/search/sections";
import { firstView } from "../../client/state/view";
import { exampleGraph, widthOf } from "./example-graph";

const visible = visibleGraph(exampleGraph(), firstView);

describe("the free layout", () => {
  it("lets no label lie over another or over a mark", () => {
    const asked = Array.from({ length: 120 }, (_, n) => ({
      key: `n${n}`,
      mark: { x: ((n * 97) % 900) + 20, y: ((n * 61) % 600) + 20, width: 12, height: 12 },
      width: 40 + ((n * 13) % 90),
      importance: n % 7,
    }));
    const placed = placeLabels(asked, { x: 0, y: 0, width: 1000, height: 700 }, 1);
    assert.ok(placed.length > 40);
    const boxes = placed.map(({ key, x, y, align }) => {
      const width = asked.find((label) => label.key === key)?.width ?? 0;
      const left = align === "right" ? x - width : align === "center" ? x - width / 2 : x;
      return { x: left, y: y - 9, width, height: 11 };
    });
    for (const [index, box] of boxes.entries()) {
      assert.equal(
        boxes.slice(index + 1).some((other) => overlap(box, other)),
        false,
      );
      assert.equal(
        asked.some(({ mark }) => overlap(box, mark)),
        false,
      );
    }
  });

  it("is the same for the same part of the graph", () => {
    const part = neighbourhoodOf(visible, "Target:5.2");
    const lay = () => layOutFreely(part, { width: 1000, height: 700 }, false, widthOf).marks;
    assert.deepEqual(lay(), lay());
  });

  it("shows around a target its measures and who reported them, not their other targets", () => {
    const part = neighbourhoodOf(visible, "Target:5.2");
    const kinds = new Set(part.nodes.map(({ kind }) => kind));
    assert.ok(kinds.has("Measure") && kinds.has("State"));
    assert.deepEqual(
      part.nodes.filter(({ kind }) => kind === "Target").map(({ key }) => key),
      ["Target:5.2"],
    );
  });

  it("joins two graphs without doubling, and leaves out what nothing links", () => {
    assert.deepEqual(joined(visible, visible).links.length, visible.links.length);
    const alone = linkedOnly({ nodes: visible.nodes, links: [] }, new Set(["Target:5.2"]));
    assert.deepEqual(
      alone.nodes.map(({ key }) => key),
      ["Target:5.2"],
    );
  });

  it("leads by arrow keys to the nearest thing in a direction", () => {
    const thing = (key: string, x: number, y: number) => ({ key, x, y, width: 10, height: 10, said: key });
    const things = [thing("here", 0, 0), thing("right", 60, 4), thing("far right", 200, 0), thing("below", 3, 40)];
    assert.equal(nearestThing(things, things[0], "right")?.key, "right");
    assert.equal(nearestThing(things, things[0], "down")?.key, "below");
    assert.equal(nearestThing(things, things[0], "left"), undefined);
  });
});

describe("what a search shows", () => {
  it("puts names before measures and text last", () => {
    const hit = (kind: "State" | "Measure" | "Paragraph") => ({
      node: { key: kind, kind, label: kind, x: 0, y: 0 },
      matched: "",
      score: 1,
    });
    const kinds = sectionsOf([hit("Paragraph"), hit("Measure"), hit("State")]).map(({ kind }) => kind);
    assert.deepEqual(kinds, ["State", "Measure", "Paragraph"]);
  });

  it("cuts a long text around what was looked for, at words", () => {
    const text = `${"many words before it ".repeat(6)}the shelter stands ${"and many more after ".repeat(6)}`;
    const cut = windowOn(text, "shelter");
    assert.match(cut, /^….*shelter.*…$/);
    assert.ok(cut.length < 110);
  });

  it("marks each word that was looked for, whatever its case", () => {
    const hits = found("Shelter and shelters (two)", "shelter (two)").filter(({ hit }) => hit);
    assert.deepEqual(
      hits.map(({ text }) => text),
      ["Shelter", "shelter", "(two)"],
    );
  });
});
