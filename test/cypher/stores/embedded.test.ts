import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../../cypher/stores";
import type { Store } from "../../../cypher/stores/store";
import { exampleGraph } from "../example";

const settings = (folder: string) => ({ url: `embedded:${folder}`, username: "", password: "", database: "" });

describe("The embedded store", () => {
  let folder: string;
  let store: Store;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "ibid-store-"));
    store = await openStore(settings(folder));
  });
  after(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("answers queries before anything was ever loaded", async () => {
    assert.deepEqual(await store.read("counts-nodes"), []);
    assert.equal((await store.health()).reachable, true);
  });

  it("shows a report as soon as it is loaded, and leaves it alone when it comes again", async () => {
    const graph = exampleGraph({ symbol: "A/73/263" });
    const told = { symbol: "A/73/263", nodes: graph.nodes.length, edges: graph.edges.length };
    assert.deepEqual(await store.load(graph), { ...told, outcome: "added" });
    const rows = await store.read("counts-nodes");
    assert.equal(
      rows.reduce((sum, row) => sum + Number(row.count), 0),
      graph.nodes.length,
    );
    assert.deepEqual(await store.load(graph), { ...told, outcome: "unchanged" });
  });
});
