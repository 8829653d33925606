import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleGroups, exampleText, pickers } from "../../client/cypher/examples";
import { parametersOf } from "../../client/cypher/tokens";
import { Guard } from "../../cypher/guard";
import { openStore } from "../../cypher/stores";
import type { Store } from "../../cypher/stores/store";
import { ingestFile } from "../../ingest";
import { neo4jForTests } from "../cypher/neo4j";

const sample = join(__dirname, "../../ingest/sample/A-99-705.txt");
const examples = exampleGroups.flatMap((group) => group.examples);

/** What the pickers propose, but for a target that the sample speaks of. */
const parametersFor = (query: string): Record<string, string> =>
  Object.fromEntries(
    parametersOf(query).map((name) => [name, name === "target" ? "6.1" : (pickers[name]?.first ?? "")]),
  );

async function answersOf(store: Store, guard: Guard): Promise<Record<string, readonly string[]>> {
  const answers: Record<string, readonly string[]> = {};
  for (const example of examples) {
    const parameters = parametersFor(example.query);
    const verdict = await guard.admit(exampleText(example), store.kind, parameters);
    assert.ok(verdict.ok, `${example.question} ${verdict.ok ? "" : verdict.reason}`);
    const answer = await store.ask(verdict.text, parameters, { rows: 500, ms: 10_000, bytes: 20_000_000 });
    answers[example.question] = answer.rows.map((row) => JSON.stringify(row, sorted));
  }
  return answers;
}

/** Properties in one order: the stores answer them in their own. */
const sorted = (_name: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : Array.isArray(value) && value.every((item) => typeof item === "string")
      ? [...value].sort()
      : value;

describe("the example queries of the Cypher view", function () {
  this.timeout(180_000);
  const home = mkdtempSync(join(tmpdir(), "ibid-examples-"));
  const guard = new Guard();
  let store: Store;
  let embedded: Record<string, readonly string[]>;

  before(async () => {
    store = await openStore({ url: `embedded:${join(home, "graph")}`, username: "", password: "", database: "" });
    await store.load((await ingestFile(sample)).graph);
    embedded = await answersOf(store, guard);
  });
  after(async () => {
    await store.close();
    await guard.close();
    rmSync(home, { recursive: true, force: true });
  });

  it("pass the guard and run on the embedded store", () => {
    assert.equal(Object.keys(embedded).length, examples.length);
  });

  it("find something in the specimen report", () => {
    const empty = Object.entries(embedded).filter(([, rows]) => rows.length === 0);
    assert.deepEqual(
      empty.map(([question]) => question),
      [],
    );
  });

  it("answer the same, row by row, on Neo4j", async function () {
    const neo4j = await openStore(await neo4jForTests(this));
    try {
      await neo4j.load((await ingestFile(sample)).graph);
      assert.deepEqual(await answersOf(neo4j, guard), embedded);
    } finally {
      await neo4j.close();
    }
  });
});
