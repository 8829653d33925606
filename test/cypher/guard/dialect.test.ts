import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Guard } from "../../../cypher/guard";
import { openStore } from "../../../cypher/stores";
import type { Store } from "../../../cypher/stores/store";
import { exampleGraph } from "../example";

/** What is put otherwise for the embedded store. */
const rewritten: readonly [text: string, to: string][] = [
  ["MATCH (s:State) RETURN s, count(*)", "MATCH (s:State) RETURN s, count(*) AS `count(*)`"],
  [
    "MATCH (n) RETURN n.kind, count(*) ORDER BY count(*) DESC, n.kind",
    "MATCH (n) RETURN n.kind AS `n.kind`, count(*) AS `count(*)` ORDER BY `count(*)` DESC, `n.kind`",
  ],
  ["MATCH (n:State|Entity) RETURN n", "MATCH (n) WHERE (n:State OR n:Entity) RETURN n"],
  [
    "MATCH (:State|Entity)<-[r]-(m:Measure) WHERE m.order > 1 OR r.start = 0 RETURN m",
    "MATCH (node1)<-[r]-(m:Measure) WHERE (m.order > 1 OR r.start = 0) AND (node1:State OR node1:Entity) RETURN m",
  ],
  ["MATCH (n:!State&!Entity) RETURN n", "MATCH (n) WHERE (NOT n:State AND NOT n:Entity) RETURN n"],
  ["MATCH (n) WHERE n:State|Entity RETURN n", "MATCH (n) WHERE (n:State OR n:Entity) RETURN n"],
  ["MATCH (n:Target WHERE n.code > '5') RETURN n", "MATCH (n:Target ) WHERE (n.code > '5') RETURN n"],
  ["MATCH (n) RETURN sum(n.year) AS years", "MATCH (n) RETURN coalesce(sum(n.year), 0) AS years"],
  [
    "MATCH (n:Target) RETURN sum(toInteger(n.code))",
    "MATCH (n:Target) RETURN coalesce(sum(toInteger(toFloat(n.code))), 0) AS `sum(toInteger(n.code))`",
  ],
];

/** What the embedded store would answer wrongly, or does not have. */
const refused: readonly [text: string, why: RegExp][] = [
  ["RETURN 1 IN ['1'] AS a", /takes 1 and '1' for the same/],
  ["RETURN 1 = '1' AS a", /takes 1 and '1' for the same/],
  ["MATCH (n:Resolution) WHERE n.year = '2016' RETURN n", /a number with text/],
  ["MATCH (n:Resolution) WHERE n.year IN $years RETURN n", /a number with text/],
  ["MATCH (n:Paragraph) WITH n.number AS number WHERE number = 32 RETURN number", /text with a number/],
  ["MATCH (n) RETURN CASE n.year WHEN '1' THEN 1 END AS a", /a number with text/],
  ["RETURN 1 IN [1, 'a'] AS a", /list of both/],
  ["RETURN [1, 2] = [null, 2] AS a", /lists that hold nulls/],
  ["RETURN false < true AS a", /no order/],
  ["RETURN 2 ^ 3 ^ 2 AS a", /from the right/],
  ["RETURN 1 + '1' AS a", /adds no text to a number/],
  ["RETURN [1] + 2 AS a", /adds only lists/],
  ["MATCH (n) WHERE n.label RETURN n", /WHERE wants a condition/],
  ["RETURN [1, 2, 3][..-1] AS a", /slices a list/],
  ["RETURN [1, 2, 3][-2..] AS a", /slices a list/],
  ["MATCH p = (a)-->(b) WHERE none(n IN nodes(p) WHERE n.year > 2000) RETURN p", /missing value inside none/],
  ["RETURN all(x IN [1, null] WHERE x > 0) AS a", /missing value inside all/],
  ["MATCH (n:State) OPTIONAL MATCH (n)--(m) WHERE EXISTS { (m)--() } RETURN n, m", /drops rows/],
  ["MATCH (n:State) OPTIONAL MATCH (n)--(m) WHERE (m)--(:Goal) RETURN n, m", /drops rows/],
  ["MATCH (n) RETURN count(*) AS a, COUNT { (n)-->() } AS b, COUNT { (n)<--() } AS c", /miscounts/],
  ["MATCH (n:State) RETURN COLLECT { MATCH (n)--(m) RETURN m } AS a", /no COLLECT/],
  ["MATCH (n:State) RETURN collect(n)[0..2] AS a", /only outside of lists/],
  ["MATCH (n:State) RETURN {all: collect(n)} AS a", /only outside of lists/],
  ["MATCH (a:State)(()-[:REPORTED_BY]-()){1,3}(b) RETURN b", /no quantified paths|parentheses/],
  ["MATCH (a:State)-[:REPORTED_BY]-{1,3}(b) RETURN b", /no quantified paths/],
  ["MATCH p = ANY SHORTEST (a:State)--+(b:Goal) RETURN p", /no quantified paths|selectors/],
  ["RETURN date('2018-07-27').year AS a", /values of time and place/],
  ["RETURN isEmpty('') AS a", /does not have this function/],
  ["MATCH p = (n:State) RETURN p", /path of a single node/],
  ["MATCH (n) RETURN n LIMIT 1 + 1", /LIMIT takes a whole number/],
  ["MATCH (n:State) RETURN [p = (n)--(m) | length(p)] AS a", /names no path inside/],
  ["MATCH (n:State) RETURN size([(n)--(m:Goal) | m]) AS a", /as a column of its own/],
  ["MATCH (a)-[r:!MENTIONS]->(b) RETURN r", /joined by \|/],
  ["CALL db.labels() YIELD label RETURN label", /procedure/],
  ["MATCH (n) WHERE n.year IS :: INTEGER RETURN n", /tests of types/],
];

/** Whole answers that Cypher gives and the embedded store would not, without its dialect. */
const answered: readonly [text: string, rows: unknown[][]][] = [
  ["MATCH (s:Nope) RETURN sum(s.year)", [[0]]],
  ["MATCH (t:Target) RETURN toInteger(t.code), t.code + '!'", [[5, "5.1!"]]],
  ["MATCH (n:State|Goal) RETURN n.key ORDER BY n.key", [["Goal:5"], ["State:DNK"]]],
  ["MATCH (n:Measure|Recommendation)-->(:State|Entity) RETURN count(*)", [[1]]],
  ["MATCH (n) WHERE n:!Paragraph&!State AND n:Goal|Target RETURN count(n)", [[2]]],
  [
    "MATCH (s:State) OPTIONAL MATCH (s)<-[:REPORTED_BY]-(m) RETURN s.label, count(m), collect(m.key)",
    [["Denmark", 1, ["Measure:A/1#1@0"]]],
  ],
  [
    "MATCH (n) RETURN n.kind, count(*) ORDER BY count(*) DESC, n.kind LIMIT 2",
    [
      ["Entity", 1],
      ["Footnote", 1],
    ],
  ],
];

describe("The embedded store's dialect", function () {
  this.timeout(60_000);
  const guard = new Guard();
  let folder: string;
  let store: Store;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "ibid-dialect-"));
    store = await openStore({ url: `embedded:${folder}`, username: "", password: "", database: "" });
    await store.load(exampleGraph({ symbol: "A/1" }));
  });
  after(async () => {
    await Promise.all([guard.close(), store.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  it("puts forms that the store lacks into forms that it has", async () => {
    for (const [text, to] of rewritten) {
      const verdict = await guard.admit(text, "embedded");
      assert.equal(verdict.ok ? verdict.text : verdict.reason, to);
    }
  });

  it("refuses what would be answered wrongly, with the reason and a form that works", async () => {
    for (const [text, why] of refused) {
      const verdict = await guard.admit(text, "embedded", { years: ["2016"] });
      assert.ok(!verdict.ok, text);
      assert.match(verdict.reason, why, text);
      assert.ok(verdict.fix !== undefined || /procedure/.test(verdict.reason), text);
    }
  });

  it("answers what Cypher answers, with the columns as they were written", async () => {
    for (const [text, rows] of answered) {
      const verdict = await guard.admit(text, "embedded");
      assert.ok(verdict.ok, `${text}: ${verdict.ok ? "" : verdict.reason}`);
      const answer = await store.ask(verdict.text, {}, { rows: 100, ms: 20_000, bytes: 100_000 });
      assert.deepEqual(
        answer.rows.map((row) => answer.columns.map((column) => row[column])),
        rows,
        text,
      );
    }
  });

  it("returns a node as a node where an aggregate stands beside it", async () => {
    const verdict = await guard.admit("MATCH (s:State) RETURN s, count(*)", "embedded");
    assert.ok(verdict.ok);
    const { rows, columns } = await store.ask(verdict.text, {}, { rows: 10, ms: 20_000, bytes: 100_000 });
    assert.deepEqual(columns, ["s", "count(*)"]);
    assert.match(JSON.stringify(rows), /"type":"node","key":"State:DNK"/);
  });
});
