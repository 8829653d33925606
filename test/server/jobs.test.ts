import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import request from "supertest";
import { type IngestResult, type Read, readApart, retireSpecimen } from "../../ingest";
import { documentsFrom, type FetchDocument } from "../../server/jobs/documents";
import { JobFailure } from "../../server/jobs/failure";
import type { Job } from "../../server/schemas/job";
import { samplePath } from "../../server/start/sample";
import { exampleGraph } from "../cypher/example";
import { answerOf, type Served, serve } from "./serve";

const resultFor = (symbol: string): IngestResult => ({
  symbol,
  symbolFrom: "printed",
  title: "Progress",
  paragraphs: 1,
  graph: exampleGraph({ symbol }),
  doubts: ["1: unsure"],
});
const reads: Read = async (_path, { onProgress, symbol }) => {
  onProgress({ file: "x", stage: "recognise", done: 1, total: 4 });
  return resultFor(symbol ?? "A/1/1");
};
/** Reads until it is told to stop. */
const waits: Read = (_path, { signal }) =>
  new Promise((_done, failed) => signal.addEventListener("abort", () => failed(signal.reason)));

let served: Served;
const upload = (name: string, text = "words") =>
  request(served.app).post("/api/reports").attach("file", Buffer.from(text), name);
const endOf = (job: Job) => served.jobs.ended(job.id);
const incoming = (): string[] => {
  const folder = join(served.home, "files", "incoming");
  return existsSync(folder) ? readdirSync(folder) : [];
};

describe("Bringing a report in", () => {
  afterEach(() => served.end());

  it("answers a job at once, reads and stores the file, keeps it as it came in, and shows its graph", async () => {
    served = await serve({}, { read: readApart });
    const text = readFileSync(samplePath());
    const response = await request(served.app).post("/api/reports").attach("file", text, "A-99-705.txt");
    const job = answerOf("bringIn", response) as Job;
    assert.equal(response.headers.location, `/api/jobs/${job.id}`);
    const done = await endOf(job);
    answerOf("job", await request(served.app).get(`/api/jobs/${job.id}`));
    assert.deepEqual([done.state, done.report?.symbol, done.report?.outcome], ["done", "A/99/705", "added"]);
    assert.ok((done.report?.counts.Measure ?? 0) > 10);
    assert.ok(done.stages.every(({ state }) => state === "done"));
    const graph = (await request(served.app).get("/api/graph")).body;
    assert.ok(graph.nodes.length > 50);
    const file = await request(served.app).get("/api/reports/A%2F99%2F705/file").responseType("blob");
    assert.deepEqual(file.body, text);
    assert.match(file.headers["content-disposition"] ?? "", /A-99-705\.txt/);
    assert.deepEqual(incoming(), []);
  });

  it("keeps file names of any alphabet, and no path in them", async () => {
    const names: string[] = [];
    const read: Read = async (path) => {
      names.push(path.slice(path.lastIndexOf("/") + 1));
      return resultFor("A/1/1");
    };
    served = await serve({}, { read });
    const long = `${"報".repeat(200)}.pdf`;
    for (const name of ["Überprüfung №1.txt", "報告.pdf", "../../evil.txt", "..\\evil.txt", long])
      await endOf((await upload(name)).body);
    assert.deepEqual(names, ["Überprüfung №1.txt", "報告.pdf", "evil.txt", "evil.txt", `${"報".repeat(65)}.pdf`]);
  });

  it("takes the symbol that is given beside the file", async () => {
    served = await serve({}, { read: reads });
    const { body } = await upload("a.txt").field("symbol", "A/7/7");
    assert.equal((await endOf(body)).report?.symbol, "A/7/7");
  });

  it("says why a file could not be read; what was stored stays", async () => {
    const read: Read = async (path, options) => {
      if (path.endsWith("bad.pdf"))
        throw new JobFailure("no text", "bad.pdf holds only pictures. Bring in a PDF with text.");
      return reads(path, options);
    };
    served = await serve({}, { read });
    await endOf((await upload("good.pdf")).body);
    const failed = await endOf((await upload("bad.pdf")).body);
    assert.equal(failed.state, "failed");
    assert.deepEqual(failed.failure, {
      fault: "no text",
      message: "bad.pdf holds only pictures. Bring in a PDF with text.",
    });
    assert.equal((await request(served.app).get("/api/reports")).body.total, 1);
    assert.deepEqual(incoming(), []);
  });

  it("refuses a file that is too large, and a form without one", async () => {
    served = await serve({ uploadBytes: 1000 }, { read: reads });
    const large = await upload("a.txt", "x".repeat(2000));
    assert.deepEqual([large.status, large.body.title], [413, "The file is too large"]);
    const empty = await request(served.app).post("/api/reports").field("symbol", "A/1/1");
    assert.deepEqual([empty.status, empty.body.title], [400, "No file came"]);
  });

  it("says of a form that breaks off, or is none, that it cannot be read, and keeps nothing of it", async () => {
    served = await serve({}, { read: reads });
    const part = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nwords';
    for (const [type, body] of [
      ["multipart/form-data", "words"],
      ["multipart/form-data; boundary=x", "words"],
      ["multipart/form-data; boundary=x", part],
      ["multipart/form-data; boundary=x", `${part.replace("a.txt", "a\u0000.txt")}\r\n--x--\r\n`],
    ] as const) {
      const answer = await request(served.app).post("/api/reports").set("Content-Type", type).send(body);
      assert.deepEqual([answer.status, answer.body.title], [400, "The upload cannot be read"], answer.text);
    }
    assert.equal((await upload("a.txt").field("symbol", "x".repeat(300))).status, 400);
    assert.deepEqual(incoming(), []);
  });

  it("keeps nothing of uploads that are broken off at any moment", async () => {
    served = await serve({}, { read: reads });
    const server = served.app.listen(0, "127.0.0.1");
    await new Promise((ready) => server.once("listening", ready));
    const { port } = server.address() as AddressInfo;
    for (let at = 0; at < 24; at++) {
      const body = new FormData();
      body.append("file", new Blob([new Uint8Array(3_000_000)]), "a.txt");
      const sent = fetch(`http://127.0.0.1:${port}/api/reports`, {
        method: "POST",
        body,
        signal: AbortSignal.timeout(1 + at),
      });
      await sent.then(async (answer) => endOf((await answer.json()) as Job)).catch(() => undefined);
    }
    await new Promise((closed) => server.close(closed));
    await served.jobs.close();
    for (let wait = 0; wait < 20 && incoming().length > 0; wait++) await new Promise((go) => setTimeout(go, 100));
    assert.deepEqual(incoming(), []);
  });

  it("keeps the file of a report whose symbol is longer than a folder's name may be", async () => {
    served = await serve({}, { read: reads });
    const symbol = "報".repeat(60);
    const { body } = await upload("a.txt").field("symbol", symbol);
    assert.equal((await endOf(body)).state, "done");
    assert.equal((await request(served.app).get(`/api/reports/${encodeURIComponent(symbol)}/file`)).status, 200);
  });

  it("is cancelled while it is read, and not after", async () => {
    served = await serve({}, { read: waits });
    const { body } = await upload("a.txt");
    const cancelled = await request(served.app).delete(`/api/jobs/${body.id}`);
    assert.equal((answerOf("cancelJob", cancelled) as Job).state, "cancelled");
    const again = await request(served.app).delete(`/api/jobs/${body.id}`);
    assert.deepEqual([again.status, again.body.title], [409, "It is too late for that"]);
    assert.equal((await request(served.app).get("/api/reports")).body.total, 0);
  });

  it("tells which stage it is at: one that is done whole makes way for the next", async () => {
    const read: Read = (path, options) => {
      options.onProgress({ file: path, stage: "read", done: 9, total: 9 });
      options.onProgress({ file: path, stage: "structure", done: 75, total: 75 });
      return waits(path, options);
    };
    served = await serve({}, { read });
    const { body } = await upload("a.txt");
    const job = (await request(served.app).get(`/api/jobs/${body.id}`)).body;
    assert.equal(job.stage, "recognise");
    assert.deepEqual(
      job.stages.slice(0, 4).map(({ state }: { state: string }) => state),
      ["done", "done", "running", "to come"],
    );
  });

  it("goes one after the other; a cancelled one that waits is never begun", async () => {
    let begun = 0;
    const read: Read = (path, options) => {
      begun++;
      return begun === 1 ? waits(path, options) : reads(path, options);
    };
    served = await serve({}, { read });
    const [first, second, third] = [
      (await upload("1.txt")).body,
      (await upload("2.txt")).body,
      (await upload("3.txt")).body,
    ];
    assert.equal((await request(served.app).get(`/api/jobs/${second.id}`)).body.state, "waiting");
    served.jobs.cancel(second.id);
    served.jobs.cancel(first.id);
    assert.equal((await endOf(third)).state, "done");
    assert.equal(begun, 2);
  });

  it("streams the states of a job where they are asked for", async () => {
    served = await serve({}, { read: reads });
    const { body } = await upload("a.txt");
    const stream = await request(served.app)
      .get(`/api/jobs/${body.id}`)
      .set("Accept", "text/event-stream")
      .responseType("blob");
    assert.match(stream.headers["content-type"] ?? "", /^text\/event-stream/);
    const states = String(stream.body)
      .split("\n\n")
      .filter((event) => event.startsWith("data: "))
      .map((event): Job => JSON.parse(event.slice(6)));
    assert.equal(states.at(-1)?.state, "done");
  });

  it("leaves the sample only when a real report has come", async () => {
    const stored = async (symbol: string) => void (await retireSpecimen(served.store, [symbol]));
    const sample = resultFor("A/99/705");
    const specimen = sample.graph.nodes.map((node) =>
      node.attributes.kind === "Report" ? { ...node, attributes: { ...node.attributes, specimen: true } } : node,
    );
    const read: Read = async (path, options) =>
      path.endsWith("sample.txt") ? { ...sample, graph: { ...sample.graph, nodes: specimen } } : reads(path, options);
    served = await serve({}, { read, stored });
    const symbols = async () =>
      (await request(served.app).get("/api/reports")).body.reports.map((one: { symbol: string }) => one.symbol);
    await endOf((await upload("sample.txt")).body);
    assert.deepEqual(await symbols(), ["A/99/705"]);
    await endOf((await upload("real.txt")).body);
    assert.deepEqual(await symbols(), ["A/1/1"]);
  });
});

describe("Fetching a report by its symbol", () => {
  const asked: string[] = [];
  const documents = createServer((incoming, answer) => {
    asked.push(`${incoming.url} ${incoming.headers["user-agent"]}`);
    if (incoming.url === "/en/A/1/1") answer.setHeader("Content-Type", "application/pdf").end("%PDF-1.7 words");
    else if (incoming.url === "/en/A/2/2") answer.end("<html>Not here</html>");
    else answer.writeHead(404).end();
  });
  let fetchDocument: FetchDocument;
  const want = async (symbol: string) => {
    const response = await request(served.app).post("/api/reports").send({ symbol });
    return endOf(answerOf("bringIn", response) as Job);
  };

  before(async () => {
    await new Promise<void>((ready) => documents.listen(0, "127.0.0.1", () => ready()));
    fetchDocument = documentsFrom(`http://127.0.0.1:${(documents.address() as AddressInfo).port}/en/{symbol}`, 0);
    served = await serve({}, { read: reads, fetchDocument });
  });
  after(async () => {
    documents.close();
    await served.end();
  });

  it("asks once, says who asks, and keeps what came", async () => {
    const first = await want("A/1/1");
    assert.deepEqual([first.state, first.report?.symbol, first.stages[0]?.stage], ["done", "A/1/1", "fetch"]);
    await want("A/1/1");
    assert.equal(asked.length, 1);
    assert.match(asked[0] ?? "", /^\/en\/A\/1\/1 Ibid\//);
    const file = await request(served.app).get("/api/reports/A%2F1%2F1/file").responseType("blob");
    assert.equal(file.headers["content-type"], "application/pdf");
    assert.equal(String(file.body), "%PDF-1.7 words");
  });

  it("says that there is no such document, or that a page came in its place", async () => {
    assert.match(
      (await want("A/3/3")).failure?.message ?? "",
      /^A\/3\/3 could not be fetched: .*404.*bring in the file/,
    );
    assert.match((await want("A/2/2")).failure?.message ?? "", /answers a page, not a PDF/);
  });

  it("says that the documents cannot be reached", async () => {
    const offline = await serve({}, { read: reads, fetchDocument: documentsFrom("http://127.0.0.1:9/{symbol}", 0) });
    const { body } = await request(offline.app).post("/api/reports").send({ symbol: "A/4/4" });
    const { failure } = await offline.jobs.ended(body.id);
    assert.equal(failure?.fault, "unreachable");
    assert.match(failure?.message ?? "", /127\.0\.0\.1:9 cannot be reached from here\. Get its PDF yourself/);
    await offline.end();
  });
});
