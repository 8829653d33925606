import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openStore } from "../../cypher/stores";
import type { Store } from "../../cypher/stores/store";
import { timeLeft } from "../../ingest/progress-line";
import { type RunOptions, type RunSummary, run } from "../../ingest/run";

const root = resolve(__dirname, "../..");
const sample = readFileSync(join(root, "ingest/sample/A-99-705.txt"), "utf8").replace(/Specimen, [^\n]*\n/, "");

describe("reading a folder", function () {
  this.timeout(90_000);
  let folder: string;
  let said: string[];
  const reports = (): string => join(folder, "reports");
  const out = (): string => join(folder, "graphs/");
  const file = (n: number): string => join(reports(), `A-99-${n}.txt`);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "ibid-going-on-"));
    said = [];
    mkdirSync(reports());
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const opened = (): Promise<Store> =>
    openStore({ url: `embedded:${join(folder, "store")}`, username: "", password: "", database: "" });
  const put = (...numbers: readonly number[]): void => {
    for (const n of numbers) writeFileSync(file(n), sample.replaceAll("A/99/705", `A/99/${n}`));
  };
  const read = (more: Partial<RunOptions>): Promise<RunSummary> =>
    run({ paths: [reports()], say: (line) => said.push(line), ...more });
  /** Stops after the first report that was read. */
  const stopped = async (more: Partial<RunOptions>): Promise<RunSummary> => {
    const stop = new AbortController();
    const say = (line: string): void => {
      if (/^A\/99/.test(line)) stop.abort();
    };
    return await run({ paths: [reports()], say, signal: stop.signal, ...more });
  };

  it("goes on where it stopped, with the graphs that were written", async () => {
    put(1, 2, 3);
    assert.equal((await stopped({ out: out() })).read, 1);
    const second = await read({ out: out() });
    assert.equal(second.read, 2);
    assert.deepEqual(second.unchanged, [file(1)]);
    assert.match(said.join("\n"), /Not read again, unchanged: 1 file of 3\./);
    const third = await read({ out: out() });
    assert.equal(third.read, 0);
    assert.equal(third.unchanged.length, 3);
  });

  it("goes on where it stopped, with the reports that were stored", async () => {
    put(1, 2, 3);
    const store = await opened();
    try {
      const first = await stopped({ store });
      assert.equal(first.stored.length, 1);
      const second = await read({ store });
      assert.deepEqual(second.unchanged, [file(1)]);
      assert.deepEqual(
        second.stored.map(({ symbol, outcome }) => `${symbol} ${outcome}`),
        ["A/99/2 added", "A/99/3 added"],
      );
      // stored is not written
      assert.equal((await read({ store, out: out() })).read, 3);
      assert.equal((await read({ store, out: out() })).read, 0);
    } finally {
      await store.close();
    }
  });

  it("reads again what changed, what bears another name, and what a symbol is given for", async () => {
    put(1, 2);
    await read({ out: out() });
    appendFileSync(file(1), "\n41. Nothing more is told.\n");
    const again = await read({ out: out() });
    assert.deepEqual(again.unchanged, [file(2)]);
    writeFileSync(file(4), readFileSync(file(2)));
    assert.deepEqual((await read({ out: out() })).unchanged, [file(1), file(2)]);
    assert.equal((await read({ out: out(), symbol: "A/99/77" })).unchanged.length, 0);
  });

  it("reads again where what was written is not whole", async () => {
    put(1);
    await read({ out: out() });
    const graph = join(out(), "A-99-1.json");
    writeFileSync(graph, readFileSync(graph, "utf8").slice(0, 500));
    assert.equal((await read({ out: out() })).read, 1);
  });

  it("keeps the last by name of two files of one symbol, also where that was read before", async () => {
    put(1);
    writeFileSync(file(2), `${readFileSync(file(1), "utf8")}\n41. Nothing more is told.\n`);
    const store = await opened();
    try {
      await read({ store });
      const second = await read({ store });
      assert.deepEqual(second.unchanged, [file(2)]);
      assert.deepEqual(second.stored, []);
      const [row] = await store.read("stamps");
      assert.equal(row?.sourceFile, "A-99-2.txt");
    } finally {
      await store.close();
    }
  });

  it("goes on after the whole command was killed, and ends with the graphs of a run that was not", async () => {
    put(1, 2, 3, 4, 5, 6);
    const child = spawn(process.execPath, ["-r", "ts-node/register", "ingest/main.ts", reports(), "--out", out()], {
      cwd: root,
      stdio: "ignore",
    });
    const ended = new Promise((done) => child.once("exit", done));
    while (child.exitCode === null && !existsSync(join(out(), "A-99-1.json")))
      await new Promise((go) => setTimeout(go, 20));
    child.kill("SIGKILL");
    await ended;
    const after = await read({ out: out() });
    assert.ok(after.unchanged.length > 0);
    assert.equal(after.read + after.unchanged.length, 6);
    const whole = join(folder, "whole/");
    await read({ out: whole });
    const graphs = (of: string): string[] =>
      readdirSync(of)
        .filter((name) => name.endsWith(".json"))
        .sort();
    assert.deepEqual(graphs(out()), graphs(whole));
    for (const name of graphs(whole))
      assert.equal(readFileSync(join(out(), name), "utf8"), readFileSync(join(whole, name), "utf8"), name);
  });
});

describe("the time left", () => {
  for (const [elapsed, finished, of, told] of [
    [1000, 1, 500, ""],
    [10_000, 5, 10, "about 10 s left"],
    [60_000, 50, 500, "about 9 min left"],
    [3_600_000, 100, 500, "about 4 h left"],
    [60_000, 500, 500, ""],
  ] as const) {
    it(`after ${elapsed / 1000} s and ${finished} of ${of} files is told as "${told}"`, () => {
      assert.equal(timeLeft(elapsed, finished, of), told);
    });
  }
});
