import assert from "node:assert/strict";
import { Guard } from "../../../cypher/guard";
import { refusedTexts } from "./refused";

describe("The guard of people's queries", function () {
  this.timeout(60_000);
  const guard = new Guard();
  after(() => guard.close());

  for (const store of ["embedded", "neo4j"] as const) {
    it(`refuses ${refusedTexts.length} texts that write, escape or cannot be read, each with a reason (${store})`, async () => {
      const admitted: string[] = [];
      for (const text of refusedTexts) {
        const verdict = await guard.admit(text, store);
        if (verdict.ok) admitted.push(text);
        else assert.ok(verdict.reason.length > 5 && verdict.position !== undefined, text);
      }
      assert.deepEqual(admitted, []);
    });
  }

  it("says where and why, and what to write instead", async () => {
    assert.deepEqual(await guard.admit("MATCH (n)\n  SET n.label = 'x'", "neo4j"), {
      ok: false,
      reason: "SET writes",
      position: { offset: 12, line: 2, column: 3 },
      fix: "A query here may only read: MATCH … RETURN …",
    });
  });

  it("refuses a query that is longer than any that a person writes", async () => {
    const verdict = await guard.admit(`RETURN ${"1 + ".repeat(10_000)}1 AS sum`, "neo4j");
    assert.equal(verdict.ok, false);
  });

  it("refuses a query that is nested deeper than it can be read", async () => {
    for (const [open, close] of ["()", "[]"]) {
      const verdict = await guard.admit(`RETURN ${open?.repeat(3000)}1${close?.repeat(3000)} AS deep`, "embedded");
      assert.match(verdict.ok ? "" : verdict.reason, /nested too deeply/);
    }
  });

  it("judges a plain query rightly while a tangled one is given up", async () => {
    const hasty = new Guard(4000);
    const tangled = hasty.admit(`RETURN ${"NOT ".repeat(4000)}true AS no`, "embedded");
    const plain = hasty.admit("RETURN 1 AS one, 2 AS two", "embedded");
    assert.match(((verdict) => (verdict.ok ? "" : verdict.reason))(await tangled), /so tangled/);
    assert.equal((await plain).ok, true);
    await hasty.close();
  });

  const read = [
    "MATCH (n:State) WHERE n.label STARTS WITH 'D' RETURN n ORDER BY n.key SKIP 1 LIMIT 10",
    "MATCH (m:Measure)-[r:REPORTED_BY]->(s:State) WITH s, count(m) AS measures WHERE measures > 1 RETURN s, measures",
    "OPTIONAL MATCH (n:Goal) UNWIND [1, 2] AS x RETURN n, x UNION MATCH (n:Target) RETURN n, 1 AS x",
    "MATCH (n:State) WHERE EXISTS { (n)<-[:REPORTED_BY]-() } RETURN n.key AS key, COUNT { (n)--() } AS edges",
    "MATCH p = shortestPath((a:State {key: 'State:DNK'})-[:REPORTED_BY|ADDRESSES*..4]-(b:Target)) RETURN p",
    "MATCH (n) WHERE n.label = $name RETURN n // a comment with CREATE in it",
    "MATCH (n) WHERE n.text CONTAINS 'DELETE' RETURN n AS `SET`",
    "EXPLAIN MATCH (n:State) RETURN n",
    "PROFILE MATCH (n:State) RETURN n",
    "MATCH (n:State) CALL { WITH n MATCH (n)--(m) RETURN count(m) AS c } RETURN n.key AS key, c;",
    "RETURN '😀' AS face, CASE WHEN 1 > 2 THEN 'a' ELSE 'b' END AS letter, [x IN range(1, 3) | x * 2] AS list",
  ];
  it("admits what reads, on both stores", async () => {
    for (const text of read) {
      for (const store of ["embedded", "neo4j"] as const) {
        const verdict = await guard.admit(text, store, { name: "Denmark" });
        assert.deepEqual(verdict.ok ? { ok: true } : verdict, { ok: true }, text);
      }
    }
  });

  it("sends a query to Neo4j as it was written, without the semicolon at its end", async () => {
    const verdict = await guard.admit("PROFILE MATCH (n:State|Entity) RETURN n;", "neo4j");
    const text = "PROFILE MATCH (n:State|Entity) RETURN n";
    assert.deepEqual(verdict, { ok: true, text, mode: "profile", changes: [] });
  });
});
