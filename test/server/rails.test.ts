import assert from "node:assert/strict";
import request from "supertest";
import { StoreError } from "../../cypher/stores/store";
import { type Served, serve } from "./serve";

let served: Served;
const asked = (headers: Record<string, string>, path = "/api/health") => request(served.app).get(path).set(headers);

describe("Who may ask", () => {
  before(async () => {
    served = await serve({ allowedHosts: ["ibid.example.org"] });
  });
  after(() => served.end());

  for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "LOCALHOST", "ibid.example.org"])
    it(`answers to the name ${host}`, async () => assert.equal((await asked({ Host: host })).status, 200));

  for (const host of [
    "evil.example",
    "localhost.evil.example",
    "user@localhost",
    "localhost/evil",
    "ibid.example.org.evil",
  ])
    it(`refuses the rebound name ${host}, for the page too`, async () => {
      const { status, body } = await asked({ Host: host });
      assert.deepEqual([status, body.title], [403, "This name is not one of Ibid's"]);
      assert.match(body.detail, /IBID_ALLOWED_HOSTS/);
      assert.equal((await asked({ Host: host }, "/")).status, 403);
    });

  it("lets through its own page and what is no browser", async () => {
    const Host = "localhost:3000";
    assert.equal((await asked({ Host, Origin: "http://localhost:3000" })).status, 200);
    assert.equal((await asked({ Host, "Sec-Fetch-Site": "same-origin" })).status, 200);
    assert.equal((await asked({ Host, "Sec-Fetch-Site": "none" })).status, 200);
    assert.equal((await asked({ Host })).status, 200);
  });

  for (const Origin of ["http://evil.example", "http://localhost:8080", "null", "http://127.0.0.1:3000"])
    it(`refuses another page: ${Origin}`, async () => {
      const { status, body } = await asked({ Host: "localhost:3000", Origin });
      assert.deepEqual([status, body.title], [403, "Another page asked"]);
    });

  it("refuses an upload from another page", async () => {
    const response = await request(served.app)
      .post("/api/reports")
      .set({ Host: "localhost:3000", "Sec-Fetch-Site": "cross-site" })
      .attach("file", Buffer.from("text"), "a.txt");
    assert.equal(response.status, 403);
  });

  it("refuses what another page loads, but follows a link to the page", async () => {
    const link = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document" };
    assert.equal((await asked({ ...link })).status, 403);
    assert.equal((await asked({ ...link }, "/api")).status, 403);
    assert.equal((await asked({ ...link }, "/API/health")).status, 403);
    assert.equal((await asked({ "Sec-Fetch-Site": "same-site" })).status, 403);
    assert.notEqual((await asked({ ...link }, "/")).status, 403);
  });

  it("loads nothing from another host and lets the layout's worker be a blob", async () => {
    const policy = (await asked({})).headers["content-security-policy"] ?? "";
    assert.match(policy, /default-src 'self'/);
    assert.match(policy, /worker-src 'self' blob:/);
    assert.doesNotMatch(policy, /upgrade-insecure-requests|https?:/);
  });
});

describe("Problems", () => {
  before(async () => {
    served = await serve({ rates: { queries: 2, uploads: 2, searches: 1000 } });
  });
  after(() => served.end());

  it("are problem details that say what is wrong and what to do", async () => {
    const response = await request(served.app).get("/api/graph?limit=many&basis=sure");
    assert.equal(response.status, 400);
    assert.match(response.headers["content-type"] ?? "", /^application\/problem\+json/);
    const { type, title, status, detail, instance, errors } = response.body;
    assert.deepEqual([type, title, status], ["about:blank", "The request cannot be understood", 400]);
    assert.equal(instance, "/api/graph?limit=many&basis=sure");
    assert.match(detail, /limit:.*basis:|basis:.*limit:/);
    assert.deepEqual(errors.map(({ place }: { place: string }) => place).sort(), ["basis", "limit"]);
  });

  for (const [path, title] of [
    ["/api/nothing", "There is no such address"],
    ["/api/nodes/State%3AXXX", "There is no such node"],
    ["/api/nodes/State%3AXXX/neighbours", "There is no such node"],
    ["/api/edges/NONE", "There is no such edge"],
    ["/api/reports/A%2F9%2F9", "There is no such report"],
    ["/api/reports/A%2F9%2F9/file", "The file is not kept"],
    ["/api/targets/18.1", "There is no such target"],
    ["/api/jobs/1", "There is no such job"],
  ] as const)
    it(`answer 404 for ${path}`, async () => {
      const { status, body } = await request(served.app).get(path);
      assert.deepEqual([status, body.title, typeof body.detail], [404, title, "string"]);
    });

  it("say that an address cannot be read, that a body is no JSON, that it is of the wrong sort", async () => {
    const post = (path: string) => request(served.app).post(path);
    assert.equal((await request(served.app).get("/api/nodes/%E0%A4%A")).body.title, "The address cannot be read");
    const broken = await post("/api/reports").set("Content-Type", "application/json").send("{");
    assert.deepEqual([broken.status, broken.body.title], [400, "The body is not JSON"]);
    const wrong = await post("/api/reports").set("Content-Type", "text/plain").send("A/73/263");
    assert.deepEqual([wrong.status, wrong.body.title], [415, "This sort of request is not read"]);
  });

  it("hold back who asks for too much, and say how long to wait", async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 3; at++)
      statuses.push((await request(served.app).post("/api/cypher").send({ query: "RETURN 1 AS one" })).status);
    assert.deepEqual(statuses, [200, 200, 429]);
  });

  it("pass on why the store cannot answer", async () => {
    const message = "No Neo4j answers at bolt://localhost:7687. Start it, or take NEO4J_URI away.";
    const fails = async () => {
      throw new StoreError(message, "unreachable");
    };
    const down = await serve({ store: { ...served.store, kind: "neo4j", read: fails, close: async () => undefined } });
    const { status, body } = await request(down.app).get("/api/reports");
    assert.deepEqual([status, body.title, body.detail], [503, "The store cannot be reached", message]);
    await down.end();
  });

  it("do not show the inside of a fault of ours", async () => {
    const fails = async () => {
      throw new Error("secret inside");
    };
    const broken = await serve({
      store: { ...served.store, kind: "embedded", read: fails, close: async () => undefined },
    });
    const { status, text } = await request(broken.app).get("/api/reports");
    assert.equal(status, 500);
    assert.doesNotMatch(text, /secret/);
    await broken.end();
  });
});

describe("A refused query", () => {
  it("says why, where, and what to write instead", async () => {
    const query = "MATCH (n)\nDELETE n";
    const refusing = await serve({
      admit: async () => ({
        ok: false,
        reason: "DELETE changes the graph",
        position: { offset: 10, line: 2, column: 1 },
        fix: "A query here may only read: MATCH … RETURN …",
      }),
    });
    const { status, body } = await request(refusing.app).post("/api/cypher").send({ query });
    assert.equal(status, 422);
    assert.equal(body.title, "The query is refused");
    assert.equal(
      body.detail,
      "Line 2, place 1: DELETE changes the graph. A query here may only read: MATCH … RETURN …",
    );
    assert.deepEqual([body.line, body.column, body.start], [2, 1, 10]);
    await refusing.end();
  });
});
