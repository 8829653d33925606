import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Guard } from "../../../cypher/guard";
import { readQueryNames } from "../../../cypher/read/queries";
import type { ReportGraph } from "../../../cypher/schema/graph";
import { openStore } from "../../../cypher/stores";
import { type Parameters, type Row, type Store, StoreError } from "../../../cypher/stores/store";
import { exampleGraph } from "../example";
import { refusedTexts } from "../guard/refused";
import { neo4jForTests, runOn } from "../neo4j";
import { asked } from "../questions";
import { wholeOf } from "../whole";

const first = exampleGraph({
  symbol: "A/1",
  x: 0.1,
  measures: 3,
  aliases: ["Danemark", "Danes"],
  resolutionTitle: "Pay",
});
const second = exampleGraph({ symbol: "A/2", x: 0.2, aliases: ["Dánia"], withoutSource: true });
const limits = { rows: 100, ms: 20_000, bytes: 1_000_000 };

describe("The two stores", function () {
  this.timeout(120_000);
  let folder: string | undefined;
  let url: string;
  const stores: Store[] = [];

  before(async function () {
    const settings = await neo4jForTests(this);
    url = settings.url;
    await runOn(
      url,
      "CREATE (:Person {name: 'Ada', key: 'State:DNK'})-[:KNOWS]->(:State {name: 'Denmark', kind: 'State'})",
    );
    folder = mkdtempSync(join(tmpdir(), "ibid-contract-"));
    stores.push(await openStore({ ...settings, url: `embedded:${folder}` }), await openStore(settings));
  });
  after(async () => {
    for (const store of stores) await store.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  /** What both stores answer, which must be the same. */
  async function both<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const [embedded, neo4j] = stores;
    assert.ok(embedded && neo4j);
    const [one, other] = [await work(embedded), await work(neo4j)];
    assert.deepEqual(other, one);
    return one;
  }

  it("answer every query on an empty graph alike, without a constraint or anything of ours in Neo4j", async () => {
    for (const [query, parameters] of asked) await both((store) => store.read(query, parameters));
    assert.deepEqual(await both((store) => store.read("counts-nodes")), []);
    assert.deepEqual(await runOn(url, "SHOW CONSTRAINTS YIELD name RETURN name"), []);
  });

  it("load reports with the same result, and leave them alone when they come again", async () => {
    for (const graph of [first, second]) assert.equal((await both((store) => store.load(graph))).outcome, "added");
    const once = await both(wholeOf);
    for (const graph of [first, second]) assert.equal((await both((store) => store.load(graph))).outcome, "unchanged");
    assert.deepEqual(await both(wholeOf), once);
    assert.equal(once.edges.length, new Set([...first.edges, ...second.edges].map((edge) => edge.key)).size);
  });

  it("keep three mentions of one pair as three edges, and the same sentence of two reports as two", async () => {
    const count = async (store: Store, text: string): Promise<unknown> =>
      (await store.ask(text, {}, limits)).rows[0]?.count;
    const mentions =
      "MATCH (p:Ibid {key: 'Paragraph:A/1#1'})-[r:MENTIONS]->(s:Ibid {key: 'State:DNK'}) RETURN count(r) AS count";
    const adopted = "MATCH (r:Ibid:Resolution)-[a:ADOPTED_BY]->(e:Ibid:Entity) RETURN count(a) AS count";
    assert.equal(await both((store) => count(store, mentions)), 3);
    assert.equal(await both((store) => count(store, adopted)), 2);
  });

  it("give the same whole answer to every query", async () => {
    const unasked = readQueryNames().filter((name) => !asked.some(([query]) => query === name));
    assert.deepEqual(unasked, []);
    const empty: string[] = [];
    for (const [query, parameters] of asked) {
      const rows = await both((store) => sortedWhereUnordered(store, query, parameters));
      if (rows.length === 0) empty.push(query);
    }
    assert.deepEqual(empty, []);
  });

  it("find the same by names, accents left out or not", async () => {
    for (const text of ["denmark", "dánia", "Dania", "equal pay", "5.1", "A/RES/70", "nothing like it"])
      await both((store) => store.search(text, undefined, 20));
    const { hits, total } = await both((store) => store.search("dan", ["State"], 1));
    assert.deepEqual([hits.map((hit) => hit.key), total], [["State:DNK"], 1]);
  });

  it("replace and remove a report with the same result", async () => {
    const again = exampleGraph({ symbol: "A/1", x: 0.4, sourceHash: "another", measures: 1 });
    assert.equal((await both((store) => store.load(again))).outcome, "replaced");
    await both(wholeOf);
    assert.equal(await both((store) => store.remove("A/2")), true);
    assert.equal(await both((store) => store.remove("A/2")), false);
    await both(wholeOf);
    await both((store) => store.load(first));
    await both((store) => store.load(second));
    await both(wholeOf);
  });

  it("answer people's queries in one shape: nodes, edges, paths, maps, lists, cut at the limit", async () => {
    const texts = [
      "MATCH (m:Ibid:Measure)-[r:REPORTED_BY]->(s:Ibid:State) RETURN m, r, s ORDER BY r.key",
      "MATCH (m:Ibid:Measure)-[r:REPORTED_BY]->(s:Ibid:State) RETURN r AS edge ORDER BY r.key",
      "MATCH p = (m:Ibid:Measure {key: 'Measure:A/1#1@0'})-[r:ADDRESSES]->(t:Ibid:Target) RETURN p AS path, {a: [1, 2.5, null], b: m.x} AS map ORDER BY r.key",
      "UNWIND range(1, 500) AS n RETURN n",
    ];
    for (const text of texts) {
      await both(async (store) => {
        const { columns, rows, cut } = await store.ask(text, {}, limits);
        return { columns, rows, cut };
      });
    }
    const cut = await both(async (store) => (await store.ask(texts[3] ?? "", {}, limits)).cut);
    assert.equal(cut, true);
  });

  it("end a query that runs away, refuse one that writes, and go on", async () => {
    const runaway =
      "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 1000) AS c WITH a + b + c AS n WHERE n < 0 RETURN count(n) AS count";
    for (const store of stores) {
      await assert.rejects(store.ask(runaway, {}, { ...limits, ms: 1500 }), {
        name: "StoreError",
        message: /^The query was stopped/,
      });
      await assert.rejects(store.ask("CREATE (n:Ibid {key: 'x'})", {}, limits), { name: "StoreError" });
      await assert.rejects(store.ask("MATCH (n RETURN n", {}, limits), { name: "StoreError", code: "query" });
      assert.equal((await store.ask("RETURN 1 AS one", {}, limits)).rows.length, 1);
    }
  });

  it("are unchanged by every text that writes or escapes, past the guard too", async () => {
    const guard = new Guard();
    const before = await both(wholeOf);
    for (const store of stores) {
      for (const text of refusedTexts) assert.equal((await guard.admit(text, store.kind)).ok, false, text);
      // Without the guard: what the store itself lets nobody do. Reading files is the guard's to prevent.
      for (const text of refusedTexts.filter((one) => !/LOAD CSV|^\s*(\/\/|$)/.test(one))) {
        const answer = await store.ask(text, {}, limits).catch((error: unknown) => error);
        assert.ok(answer instanceof StoreError || !(answer instanceof Error), `${text}: ${String(answer)}`);
      }
    }
    await guard.close();
    assert.deepEqual(await both(wholeOf), before);
  });

  it("show the plan of a query", async () => {
    for (const store of stores) {
      assert.ok((await store.ask("EXPLAIN MATCH (n:Ibid) RETURN n", {}, limits)).plan);
      assert.ok((await store.ask("PROFILE MATCH (n:Ibid) RETURN n", {}, limits)).plan);
    }
  });

  it("touch and count nothing of what else is in the same Neo4j", async () => {
    const others =
      "MATCH (p:Person)-[k:KNOWS]->(s:State) WHERE NOT s:Ibid RETURN p.name AS person, properties(s) AS state, count(k) AS known";
    assert.deepEqual(await runOn(url, others), [
      { person: "Ada", state: { name: "Denmark", kind: "State" }, known: 1 },
    ]);
    const [counted] = await both(async (store) =>
      (await store.read("counts-nodes")).filter((row) => row.kind === "State"),
    );
    assert.equal(counted?.count, 1);
  });

  it("take loads of several at once on Neo4j, with the result of one after the other", async () => {
    const [embedded, neo4j] = stores;
    assert.ok(embedded && neo4j);
    const more = ["B/1", "B/2", "B/3", "B/4", "B/5"].map((symbol, at) =>
      exampleGraph({ symbol, x: at / 3, aliases: [symbol] }),
    );
    await embedded.loadAll(stream(more));
    await Promise.all(more.map((graph) => neo4j.load(graph)));
    await both(wholeOf);
    for (const { nodes } of more) {
      const symbol = String(nodes.find((node) => node.attributes.kind === "Report")?.attributes.symbol);
      await embedded.remove(symbol);
    }
    await Promise.all(["B/1", "B/2", "B/3", "B/4", "B/5"].map((symbol) => neo4j.remove(symbol)));
    await both(wholeOf);
  });
});

/** Only a query that says in which order is compared in order. */
async function sortedWhereUnordered(store: Store, query: string, parameters: Parameters): Promise<readonly Row[]> {
  const rows = await store.read(query, parameters);
  if (!["paths", "node-counts", "names-of", "neighbour-links"].includes(query)) return rows;
  return [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

async function* stream(graphs: readonly ReportGraph[]): AsyncGenerator<ReportGraph> {
  yield* graphs;
}
