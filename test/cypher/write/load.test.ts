import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReportGraph } from "../../../cypher/schema/graph";
import { openStore } from "../../../cypher/stores";
import type { Store } from "../../../cypher/stores/store";
import { type Example, exampleGraph } from "../example";
import { wholeOf } from "../whole";

const a: Example = {
  symbol: "A/1",
  x: 0.1,
  aliases: ["Danes", "Denmark"],
  resolutionTitle: "As A/1 calls it",
  measures: 3,
};
const b: Example = { symbol: "A/2", x: 0.2, aliases: ["Danemark"], withoutSource: true };
const c: Example = { symbol: "B/1", x: 0.7, aliases: [], resolutionTitle: "As B/1 calls it" };

describe("Loading many reports into one graph", function () {
  this.timeout(120_000);
  const folders: string[] = [];
  const stores: Store[] = [];
  after(async () => {
    for (const store of stores) await store.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  async function after_(steps: (store: Store) => Promise<void>): Promise<Awaited<ReturnType<typeof wholeOf>>> {
    const folder = mkdtempSync(join(tmpdir(), "ibid-load-"));
    folders.push(folder);
    const store = await openStore({ url: `embedded:${folder}`, username: "", password: "", database: "" });
    stores.push(store);
    await steps(store);
    return wholeOf(store);
  }
  const loading = (...examples: Example[]) =>
    after_((store) => store.loadAll(stream(examples.map((example) => exampleGraph(example)))));

  it("gives the same graph in whatever order reports come, and however often", async () => {
    const expected = await loading(a, b, c);
    assert.deepEqual(await loading(c, b, a), expected);
    assert.deepEqual(await loading(b, a, { ...a, sourceHash: "an earlier file" }, c, b, a), expected);
  });

  it("gives a shared node the mean place, the union of aliases, and the first title by symbol", async () => {
    const { nodes } = await loading(c, b, a);
    const state = JSON.stringify(nodes.find((node) => JSON.stringify(node).includes('"State:DNK"')));
    assert.match(state, new RegExp(`"aliases":\\["Danemark","Danes"\\].*"x":${(0.1 + 0.2 + 0.7) / 3}`));
    assert.match(JSON.stringify(nodes), /"title":"As A\/1 calls it"/);
  });

  it("takes out a report with all that only it supports", async () => {
    const removing =
      (...symbols: string[]) =>
      (store: Store) =>
      async () => {
        for (const symbol of symbols) assert.equal(await store.remove(symbol), true);
      };
    const without = async (all: Example[], ...symbols: string[]) =>
      after_(async (store) => {
        await store.loadAll(stream(all.map((example) => exampleGraph(example))));
        await removing(...symbols)(store)();
      });
    assert.deepEqual(await without([a, b, c], "A/1"), await loading(b, c));
    assert.deepEqual(await without([a, b, c], "A/1", "B/1"), await loading(b));
    assert.deepEqual(await without([a, b, c], "A/1", "B/1", "A/2"), { nodes: [], edges: [] });
  });

  it("replaces a report by what it says now, down to nothing left of what it said before", async () => {
    const now = { ...a, sourceHash: "a later file", measures: 1, withoutSource: true, aliases: ["Denmark"] };
    const { resolutionTitle: _untitled, ...untitled } = now;
    assert.deepEqual(await loading(a, b, untitled), await loading(untitled, b));
  });

  it("keeps both edges of two reports with the same sentence, and three mentions of one pair as three", async () => {
    const { edges } = await loading(a, b);
    const mentions = edges.filter((edge) =>
      JSON.stringify(edge).includes('"key":"MENTIONS:Paragraph:A/1#1>State:DNK@'),
    );
    const adopted = edges.filter((edge) => JSON.stringify(edge).includes('"key":"ADOPTED_BY:'));
    assert.deepEqual([mentions.length, adopted.length], [3, 2]);
  });

  it("leaves nothing of a report that cannot be loaded, and keeps what came before it in the same command", async () => {
    const graph = exampleGraph(b);
    const wrong: ReportGraph = { ...graph, edges: graph.edges.map((edge) => ({ ...edge, key: "the same" })) };
    const stored: string[] = [];
    const got = await after_(async (store) => {
      const load = store.loadAll(stream([exampleGraph(a), wrong, exampleGraph(c)]), ({ symbol }) =>
        stored.push(symbol),
      );
      await assert.rejects(load, /two edges have the key the same/);
    });
    assert.deepEqual(stored, ["A/1"]);
    assert.deepEqual(got, await loading(a));
  });
});

async function* stream(graphs: readonly ReportGraph[]): AsyncGenerator<ReportGraph> {
  yield* graphs;
}
