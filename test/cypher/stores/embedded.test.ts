import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type StoreOptions } from "../../../cypher/stores";
import type { Store } from "../../../cypher/stores/store";
import { exampleGraph } from "../example";

const limits = { rows: 100, ms: 20_000, bytes: 100_000 };

describe("The embedded store", function () {
  this.timeout(60_000);
  let folder: string;
  let stores: Store[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "ibid-store-"));
  });
  afterEach(async () => {
    for (const store of stores) await store.close();
    stores = [];
    rmSync(folder, { recursive: true, force: true });
  });

  async function opened(options: StoreOptions = {}, at = folder): Promise<Store> {
    const store = await openStore({ url: `embedded:${at}`, username: "", password: "", database: "" }, options);
    stores.push(store);
    return store;
  }
  const symbols = async (store: Store): Promise<unknown[]> =>
    (await store.read("names", {})).length === 0
      ? []
      : (await store.ask("MATCH (r:Ibid:Report) RETURN r.symbol AS s ORDER BY r.symbol", {}, limits)).rows.map(
          (row) => row.s,
        );
  const generations = (): string[] => readdirSync(folder).filter((name) => name.includes(".grafeo"));

  function loading(...arguments_: string[]): {
    child: ChildProcess;
    said: (what: string) => Promise<void>;
    ended: Promise<number | null>;
  } {
    const file = join(__dirname, "loader.ts");
    const child = spawn(process.execPath, ["-r", "ts-node/register", file, folder, ...arguments_], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (text: Buffer) => {
      output += text;
    });
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    const said = async (what: string): Promise<void> => {
      while (!output.includes(what)) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    return { child, said, ended };
  }

  it("answers queries before anything was ever loaded, and makes no file for that", async () => {
    const store = await opened();
    assert.deepEqual(await store.read("counts-nodes"), []);
    assert.equal((await store.health()).reachable, true);
    assert.deepEqual(readdirSync(folder), []);
  });

  it("shows a report as soon as it is loaded, and leaves it alone when it comes again", async () => {
    const store = await opened();
    const graph = exampleGraph({ symbol: "A/73/263" });
    const told = { symbol: "A/73/263", nodes: graph.nodes.length, edges: graph.edges.length };
    assert.deepEqual(await store.load(graph), { ...told, outcome: "added" });
    const rows = await store.read("counts-nodes");
    assert.equal(
      rows.reduce((sum, row) => sum + Number(row.count), 0),
      graph.nodes.length,
    );
    assert.deepEqual(await store.load(graph), { ...told, outcome: "unchanged" });
    assert.deepEqual(generations(), ["1.grafeo"]);
  });

  it("shows readers that are running what another process loads, and keeps one generation", async () => {
    const store = await opened();
    await store.load(exampleGraph({ symbol: "A/1" }));
    assert.deepEqual(await symbols(store), ["A/1"]);
    assert.equal(await loading("A/2", "A/3").ended, 0);
    assert.deepEqual(await symbols(store), ["A/1", "A/2", "A/3"]);
    assert.deepEqual(generations(), ["2.grafeo"]);
    assert.ok(!existsSync(join(folder, "lock")));
  });

  it("shows what a long load has done so far, and keeps that where the load is killed", async () => {
    const store = await opened();
    const load = loading("A/2", "hang");
    while ((await symbols(store)).length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    load.child.kill("SIGKILL");
    await load.ended;
    await store.load(exampleGraph({ symbol: "A/3" }));
    assert.deepEqual(await symbols(store), ["A/2", "A/3"]);
  });

  it("keeps the generation before a load that is killed, and takes the lock of the dead over", async () => {
    const store = await opened();
    await store.load(exampleGraph({ symbol: "A/1" }));
    const load = loading("hang", "A/2");
    await load.said("hanging");
    assert.deepEqual(await symbols(store), ["A/1"]);
    load.child.kill("SIGKILL");
    await load.ended;
    assert.deepEqual(await symbols(store), ["A/1"]);
    assert.equal((await store.load(exampleGraph({ symbol: "A/3" }))).outcome, "added");
    assert.deepEqual(await symbols(store), ["A/1", "A/3"]);
    assert.deepEqual(generations().length, 1);
  });

  it("takes over a lock without a process, as a full disk leaves one, once nobody can be about to fill it", async () => {
    const lock = join(folder, "lock");
    writeFileSync(lock, "");
    const waiting = await opened({ lockWaitMs: 300 });
    await assert.rejects(waiting.load(exampleGraph({ symbol: "A/1" })), { code: "locked" });
    const before = new Date(Date.now() - 60_000);
    utimesSync(lock, before, before);
    const store = await opened({ lockWaitMs: 300 });
    assert.equal((await store.load(exampleGraph({ symbol: "A/1" }))).outcome, "added");
    assert.ok(!existsSync(lock));
  });

  it("waits for another process that is loading, says so, and in the end names it", async () => {
    const load = loading("A/2", "hang");
    await load.said("hanging");
    const notices: string[] = [];
    const store = await opened({ lockWaitMs: 300, onNotice: (notice) => notices.push(notice) });
    await assert.rejects(store.load(exampleGraph({ symbol: "A/1" })), (error: Error) => {
      assert.match(error.message, new RegExp(`Process ${load.child.pid} is loading into this store`));
      return true;
    });
    assert.match(notices.join(), /Waiting for process/);
    load.child.kill("SIGKILL");
    await load.ended;
  });

  it("says that a graph is damaged, sets it aside when reports are loaded again, and goes on", async () => {
    const notices: string[] = [];
    const store = await opened({ onNotice: (notice) => notices.push(notice) });
    await store.load(exampleGraph({ symbol: "A/1" }));
    const file = join(folder, "1.grafeo");
    const content = readFileSync(file);
    content.fill(7, 1000, 2000);
    writeFileSync(file, content);
    const fresh = await opened({ onNotice: (notice) => notices.push(notice) });
    await assert.rejects(fresh.read("counts-nodes"), { name: "StoreError", code: "damaged" });
    assert.match((await fresh.health()).detail ?? "", /read them again with npm run ingest/);
    assert.equal((await fresh.load(exampleGraph({ symbol: "A/2" }))).outcome, "added");
    assert.match(notices.join(), /It is kept in .*damaged-1/);
    assert.deepEqual(await symbols(fresh), ["A/2"]);
    assert.ok(existsSync(join(folder, "damaged-1", "1.grafeo")));
  });

  it("refuses a graph that another version of the engine wrote", async () => {
    const store = await opened();
    await store.load(exampleGraph({ symbol: "A/1" }));
    const current = JSON.parse(readFileSync(join(folder, "current"), "utf8"));
    writeFileSync(join(folder, "current"), JSON.stringify({ ...current, engine: "0.5.9" }));
    const fresh = await opened();
    await assert.rejects(fresh.read("counts-nodes"), /version 0\.5\.9 of the engine wrote it/);
  });

  it("says which folder cannot be used", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    const store = await opened({}, join(file, "graph"));
    await assert.rejects(store.load(exampleGraph({ symbol: "A/1" })), (error: Error) => {
      assert.equal(error.name, "StoreError");
      assert.match(error.message, /The folder of the graph cannot be used: .*file\/graph/);
      return true;
    });
  });

  it("ends a person's query at its limit without disturbing other readers, and answers the next", async () => {
    // memory enough that it is the time that ends it
    const store = await opened({ queryMemory: 64_000_000_000 });
    await store.load(exampleGraph({ symbol: "A/1" }));
    const runaway =
      "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a + b AS n WHERE n < 0 RETURN count(n) AS n";
    const ending = assert.rejects(store.ask(runaway, {}, { ...limits, ms: 1000 }), { code: "timeout" });
    assert.equal((await store.read("node", { key: "State:DNK" })).length, 1);
    await ending;
    assert.equal((await store.ask("RETURN 1 AS one", {}, limits)).rows.length, 1);
  });

  it("ends a person's query that takes more memory than it may, and answers the next", async () => {
    const store = await opened({ queryMemory: 500_000_000 });
    await assert.rejects(store.ask("RETURN range(1, 200000000) AS many", {}, limits), {
      code: "query",
      message: /stopped at 500 MB of memory/,
    });
    assert.equal((await store.ask("RETURN 1 AS one", {}, limits)).rows.length, 1);
  });
});
