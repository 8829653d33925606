import assert from "node:assert/strict";
import { sharedProperties } from "../../../cypher/write/contributions";

const of = (report: string, properties: Parameters<typeof sharedProperties>[0]) => ({ report, properties });

describe("A node that several reports name", () => {
  it("keeps the vocabulary's properties, and takes what it lacks from the least report that has it", () => {
    const own = { name: "Denmark", iso3: "DNK" };
    const now = [of("B", { title: "of B", year: 2016 }), of("A", { title: "of A" }), of("A/1", { year: 2017 })];
    assert.deepEqual(sharedProperties(own, now), { name: "Denmark", iso3: "DNK", title: "of A", year: 2017 });
  });

  it("is called by the names of all, each once, but for its own", () => {
    const now = [
      of("B", { name: "Ministry Of Work", aliases: ["MoW"] }),
      of("A", { name: "Ministry of Work", aliases: ["MoW", "the Ministry"] }),
    ];
    assert.deepEqual(sharedProperties({ name: "Ministry Of Work", aliases: [] }, now), {
      name: "Ministry of Work",
      aliases: ["Ministry Of Work", "MoW", "the Ministry"],
    });
  });

  it("stands at the mean of its places, summed in the order of symbols", () => {
    const now = [of("C", { x: 0.3, y: 3 }), of("A", { x: 0.1, y: 1 }), of("B", { x: 0.2, y: 2 })];
    assert.deepEqual(sharedProperties({ x: 9, y: 9 }, now), { x: (0.1 + 0.2 + 0.3) / 3, y: 2 });
  });

  it("loses what a report had given that names it no longer, but its label", () => {
    const own = { title: "of A", label: "of A", code: "5" };
    assert.deepEqual(sharedProperties(own, [], [of("A", { title: "of A", label: "of A" })]), {
      label: "of A",
      code: "5",
    });
  });
});
