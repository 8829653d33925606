import assert from "node:assert/strict";
import { readAddress, writeAddress } from "../../client/state/address";
import { firstView, isEdgeKey, kindOfKey, type View } from "../../client/state/view";

const read = (address: string): View => {
  const url = new URL(address, "http://localhost");
  return readAddress(url.pathname, url.search);
};

const views: Readonly<Record<string, View>> = {
  "the first view": firstView,
  "a chosen State": { ...firstView, report: "A/73/263", chosen: "State:DNK" },
  "a chosen edge whose key holds signs of addresses": {
    ...firstView,
    chosen: "REPORTED_BY:Measure:A/73/263#32@118>Entity:ministry of justice@DNK@A/73/263#32.7",
  },
  "a symbol with brackets and spaces": { ...firstView, report: "S/RES/2331 (2016)" },
  "the free layout around a target, with an expansion": {
    ...firstView,
    layout: "free",
    around: "Target:5.2",
    expanded: [{ node: "Target:5.2", edgeKind: "ADDRESSES", direction: "in", kind: "Measure", count: 40 }],
  },
  "every filter": {
    ...firstView,
    kinds: ["State", "Measure"],
    basis: ["stated"],
    minScore: 0.55,
    withoutMeasureKinds: ["law", "training"],
    withoutRegions: ["Oceania", "United Nations organs"],
  },
  "no kind at all": { ...firstView, kinds: [] },
  "the reader at a footnote": { ...firstView, view: "report", report: "A/73/263", place: "fn21", outline: true },
  "a query with line ends and signs": {
    ...firstView,
    view: "cypher",
    query: "MATCH (s:State)-[r]->(m)\nWHERE s.name = 'Côte d’Ivoire' AND 1 < 2 & true\nRETURN s, r + '%' // 100 %?",
    parameters: '{"target":"10.7"}',
    answer: "table",
  },
  "a cell of the matrix": { ...firstView, view: "targets", target: "10.7", column: "Europe", tab: "gaps" },
};

describe("the address of a view", () => {
  for (const [name, view] of Object.entries(views)) {
    it(`gives ${name} back as it was`, () => assert.deepEqual(read(writeAddress(view)), view));
  }

  it("is short where nothing differs from the first view", () => assert.equal(writeAddress(firstView), "/graph"));

  it("keeps symbols and keys readable", () => {
    const address = writeAddress({ ...firstView, report: "A/73/263", chosen: "State:DNK" });
    assert.equal(address, "/graph?report=A/73/263&chosen=State:DNK");
  });

  it("reads what it does not know as the first view", () => {
    assert.deepEqual(read("/nowhere?score=7&basis=&kinds=Nothing&expand=x~y&layout=round"), {
      ...firstView,
      basis: [],
      kinds: [],
    });
  });

  it("tells keys of edges from keys of nodes", () => {
    assert.equal(isEdgeKey("PART_OF:Target:5.2>Goal:5"), true);
    assert.equal(isEdgeKey("Target:5.2"), false);
    assert.equal(kindOfKey("Measure:A/73/263#32@118"), "Measure");
    assert.equal(kindOfKey("PART_OF:Target:5.2>Goal:5"), undefined);
  });
});
