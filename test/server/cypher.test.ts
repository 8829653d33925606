import assert from "node:assert/strict";
import request from "supertest";
import { Guard } from "../../cypher/guard";
import { openStore } from "../../cypher/stores";
import { exampleGraph } from "../cypher/example";
import { refusedTexts } from "../cypher/guard/refused";
import { neo4jForTests } from "../cypher/neo4j";
import { wholeOf } from "../cypher/whole";
import { answerOf, type Served, serve } from "./serve";

const stores = { embedded: async () => undefined, neo4j: neo4jForTests } as const;
for (const kind of ["embedded", "neo4j"] as const)
  describe(`People's queries over the store ${kind}`, () => {
    let served: Served;
    let guard: Guard;
    const run = (query: string, rest: object = {}) =>
      request(served.app)
        .post("/api/cypher")
        .send({ query, ...rest });

    before(async function () {
      const settings = await stores[kind](this);
      guard = new Guard();
      const admit = guard.admit.bind(guard);
      served = await serve({
        admit,
        ...(settings && { store: await openStore(settings) }),
        rates: { queries: 1000, uploads: 1, searches: 1 },
      });
      await served.store.load(exampleGraph({ symbol: "A/1/1" }));
    });
    after(async () => {
      await guard?.close();
      await served?.end();
    });

    it(`are refused where they write or escape (${refusedTexts.length} texts), and the store is as before`, async function () {
      this.timeout(60_000);
      assert.ok(refusedTexts.length >= 25);
      const before = await wholeOf(served.store);
      for (const text of refusedTexts) {
        const { status, body } = await run(text);
        assert.equal(status, 422, `${text}: ${JSON.stringify(body)}`);
        assert.ok(body.reason.length > 5, text);
        assert.ok(body.detail.startsWith("Line "), text);
      }
      assert.deepEqual(await wholeOf(served.store), before);
    });

    it("answer with their parameters", async () => {
      const response = await run("MATCH (t:Target {code: $code}) RETURN t.title AS title", {
        parameters: { code: "5.1" },
      });
      answerOf("cypher", response);
      assert.deepEqual(response.body.rows, [{ title: "End discrimination" }]);
    });

    it("show a plan where one is asked for", async () => {
      const response = await run("EXPLAIN MATCH (n:State) RETURN n.key AS key");
      answerOf("cypher", response);
      assert.notEqual(response.body.plan, undefined);
    });

    it("answer paths with their nodes and edges", async () => {
      const response = await run("MATCH p = (:Measure)-[:REPORTED_BY]->(:State) RETURN p");
      answerOf("cypher", response);
      const { rows, nodes, edges } = response.body;
      assert.deepEqual([rows[0].p.type, nodes.length, edges.length], ["path", 2, 1]);
    });

    it("say what is wrong with a text that is no query, and where", async () => {
      const { status, body } = await run("MATCH (n:State)\nRETRUN n");
      assert.deepEqual([status, body.line], [422, 2]);
    });
  });
