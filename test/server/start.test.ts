import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import request from "supertest";
import { readArguments, UsageError } from "../../server/start/arguments";
import { fits } from "../../server/start/engines";
import { addressOf, ListenError, listen } from "../../server/start/listen";
import { wantsSample } from "../../server/start/sample";
import { neo4jForTests, runOn } from "../cypher/neo4j";

const house = resolve(__dirname, "../..");
const program = (file: string): string[] => ["-r", "ts-node/register", resolve(house, file)];

/** What a server says when it is ready, and the address in it. */
const addressIn = (server: ChildProcess): Promise<{ address: string; line: string }> =>
  new Promise((found, failed) => {
    let line = "";
    let complaint = "";
    server.stderr?.on("data", (words) => {
      complaint += words;
    });
    server.stdout?.on("data", (words) => {
      line += words;
      const address = /http:\/\/localhost:\d+/.exec(line)?.[0];
      if (address) found({ address, line });
    });
    server.once("exit", (code) => failed(new Error(`the server ended with ${code}: ${complaint}`)));
  });

describe("The command line of npm start", () => {
  const exists = (path: string): boolean => path === "A/73" || path === "reports";

  it("tells symbols from files and folders", () => {
    assert.deepEqual(
      readArguments(["reports", "a.pdf", "A/73/263", "A/73", "x/y.pdf", "A/HRC/59/60", "--sample"], exists),
      {
        sample: true,
        paths: ["reports", "a.pdf", "A/73", "x/y.pdf"],
        symbols: ["A/73/263", "A/HRC/59/60"],
      },
    );
    assert.deepEqual(readArguments([], exists), { sample: false, paths: [], symbols: [] });
  });

  it("refuses what it does not know", () => {
    assert.throws(() => readArguments(["--port", "1"], exists), UsageError);
    assert.equal(readArguments(["--help"], exists), "help");
  });
});

describe("Starting", () => {
  it("knows which versions of Node fit", () => {
    const range = "^20.19 || >=22.12";
    const fit = ["v20.19.0", "v20.20.2", "v22.12.0", "v24.0.1", "v26.10.0"];
    const unfit = ["v18.20.0", "v20.18.3", "v21.7.0", "v22.11.0"];
    assert.deepEqual(
      fit.filter((version) => !fits(version, range)),
      [],
    );
    assert.deepEqual(
      unfit.filter((version) => fits(version, range)),
      [],
    );
  });

  it("reads the sample only into an embedded store that is empty, never into a Neo4j by itself", () => {
    assert.equal(wantsSample("embedded", 0), true);
    assert.equal(wantsSample("embedded", 1), false);
    assert.equal(wantsSample("neo4j", 0), false);
  });

  it("says that the port is taken, and what to do", async () => {
    const taken = createServer();
    await new Promise<void>((ready) => taken.listen(0, "127.0.0.1", () => ready()));
    const { port } = taken.address() as AddressInfo;
    await assert.rejects(
      listen(() => undefined, port, "127.0.0.1"),
      (error: unknown) => error instanceof ListenError && error.message.includes(`Port ${port} is taken`),
    );
    taken.close();
  });

  it("names an address that a browser understands", async () => {
    const server = await listen(() => undefined, 0, "127.0.0.1");
    assert.match(addressOf(server, "127.0.0.1"), /^http:\/\/localhost:\d+$/);
    server.close();
  });
});

describe("A running server", () => {
  const home = mkdtempSync(join(tmpdir(), "ibid-start-"));
  const environment = { ...process.env, IBID_HOME: home, PORT: "0", HOST: "127.0.0.1", NEO4J_URI: "" };
  let server: ChildProcess;
  let address: string;
  let said = "";
  const symbols = async (): Promise<string[]> => {
    const { body } = await request(address).get("/api/reports");
    return body.reports.map(({ symbol }: { symbol: string }) => symbol);
  };

  before(async function () {
    this.timeout(60_000);
    server = spawn(process.execPath, program("server/main.ts"), { cwd: house, env: environment, detached: true });
    ({ address, line: said } = await addressIn(server));
  });
  after(() => {
    server.kill("SIGKILL");
    rmSync(home, { recursive: true, force: true });
  });

  it("says one line with its address and shows the sample", async () => {
    assert.match(said, /^Ibid shows the sample report, A\/99\/705, at http:\/\/localhost:\d+\n$/);
    assert.deepEqual(await symbols(), ["A/99/705"]);
    const page = await fetch(address);
    assert.match(page.headers.get("content-type") ?? "", /text\/html/);
    assert.equal((await fetch(`${address}/report/anything`)).status, 200);
  });

  it("shows what npm run ingest brings in beside it without a new start, and the sample leaves", async function () {
    this.timeout(60_000);
    const file = join(home, "A-1-1.txt");
    const text =
      "A/1/1\n\nGeneral Assembly\n\nProgress\n\nReport of the Secretary-General\n\nI. Introduction\n\n1. Denmark adopted a law on equal pay in 2016.\n";
    writeFileSync(file, text);
    const ingest = spawn(process.execPath, [...program("ingest/main.ts"), file], { cwd: house, env: environment });
    assert.equal(await new Promise((ended) => ingest.once("exit", ended)), 0);
    assert.deepEqual(await symbols(), ["A/1/1"]);
  });

  it("ends in order when the whole group is told to stop", async function () {
    if (process.platform === "win32") return this.skip();
    const ended = new Promise((end) => server.once("exit", (code, signal) => end(signal ?? code)));
    process.kill(-(server.pid ?? 0), "SIGINT");
    assert.equal(await ended, 0);
  });
});

describe("A server that is given reports", () => {
  const home = mkdtempSync(join(tmpdir(), "ibid-start-"));
  let server: ChildProcess | undefined;
  after(() => {
    server?.kill("SIGKILL");
    rmSync(home, { recursive: true, force: true });
  });

  it("says what is in doubt in them, and shows the latest of those that have a date", async function () {
    this.timeout(60_000);
    const dated = join(home, "A-1-1.txt");
    const notes = join(home, "notes.txt");
    writeFileSync(
      dated,
      "A/1/1\n\n3 May 2044\n\nProgress\n\nReport of the Board\n\n1. Denmark adopted a law on equal pay.\n",
    );
    writeFileSync(notes, "Notes on nets\n\nFiji opened a school for the menders of nets in the bay.\n");
    const environment = { ...process.env, IBID_HOME: join(home, "kept"), PORT: "0", HOST: "127.0.0.1", NEO4J_URI: "" };
    server = spawn(process.execPath, [...program("server/main.ts"), notes, dated], { cwd: house, env: environment });
    let doubts = "";
    server.stderr?.on("data", (words) => {
      doubts += words;
    });
    const { address, line } = await addressIn(server);
    assert.match(line, /^Ibid shows 2 reports at/);
    assert.match(doubts, /^FILE-[0-9a-f]{8} {2}.*\n {2}\? .*nothing in it shows a report/s);
    const { body } = await request(address).get("/api/reports");
    assert.equal(body.reports[0].symbol, "A/1/1");
  });
});

describe("A server over a Neo4j that holds a person's other data", () => {
  const home = mkdtempSync(join(tmpdir(), "ibid-start-"));
  let server: ChildProcess | undefined;
  let said: { address: string; line: string };

  before(async function () {
    const { url } = await neo4jForTests(this);
    this.timeout(300_000);
    await runOn(
      url,
      "UNWIND range(1, 30) AS n CREATE (p:Report:Person {key: 'P' + n, kind: 'Report'})-[:NAMES]->(:State {key: 'S' + n})",
    );
    const environment = { ...process.env, IBID_HOME: home, PORT: "0", HOST: "127.0.0.1", NEO4J_URI: url };
    server = spawn(process.execPath, program("server/main.ts"), { cwd: house, env: environment });
    said = await addressIn(server);
  });
  after(() => {
    server?.kill("SIGKILL");
    rmSync(home, { recursive: true, force: true });
  });

  it("reads no sample into it and counts nothing of that data", async () => {
    assert.match(said.line, /^Ibid shows no report yet at http/);
    const answer = async (path: string) => (await request(said.address).get(path)).body;
    assert.equal((await answer("/api/health")).reports, 0);
    assert.deepEqual((await answer("/api/schema")).total, { nodes: 0, edges: 0 });
    assert.deepEqual((await answer("/api/graph")).total, { nodes: 0, links: 0 });
    assert.equal((await answer("/api/search?q=S1")).total, 0);
    assert.equal((await request(said.address).get("/api/nodes/S1")).status, 404);
  });
});

describe("A start that cannot be", () => {
  it("says in one message that Neo4j is not there", async function () {
    this.timeout(60_000);
    const environment = { ...process.env, NEO4J_URI: "bolt://127.0.0.1:9", PORT: "0" };
    const server = spawn(process.execPath, program("server/main.ts"), { cwd: house, env: environment });
    let complaint = "";
    server.stderr.on("data", (words) => {
      complaint += words;
    });
    assert.equal(await new Promise((ended) => server.once("close", ended)), 1);
    assert.match(complaint, /bolt:\/\/127\.0\.0\.1:9/);
    assert.equal(complaint.trim().split("\n").length, 1, complaint);
  });
});
