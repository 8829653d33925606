import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { lintCypherQuery } from "@neo4j-cypher/language-support";
import { isError, parse } from "../../../cypher/guard/parse";
import type { Syntax } from "../../../cypher/guard/syntax";
import { parseQuery, type ReadQuery, readQuery, readQueryNames } from "../../../cypher/read/queries";
import { edgeKindNames, nodeKindNames } from "../../../cypher/schema/kinds";
import { edgeStatement, nodeStatement } from "../../../cypher/write/statements";
import { rules } from "./rules";

const queries = readQueryNames().map(readQuery);

/** Neo4j's own analysis of the text, errors and warnings, but that it knows no functions. */
function analysed(text: string, parameters: readonly string[]): string[] {
  const given = Object.fromEntries(parameters.map((name) => [name, null]));
  return lintCypherQuery(`CYPHER 5 ${text}`, { parameters: given })
    .filter((one) => one.severity === 1 || /deprecated/i.test(one.message))
    .map((one) => one.message);
}

const trees = new Map<string, Syntax>();
function treeOf(query: ReadQuery): Syntax {
  const before = trees.get(query.name);
  if (before) return before;
  const tree = parse(query.text);
  if (isError(tree)) throw new Error(`${query.name}: ${tree.error}`);
  trees.set(query.name, tree);
  return tree;
}

describe("The shared queries", function () {
  this.timeout(60_000);

  it("are valid for Neo4j's own analyser", () => {
    const wrong = queries.flatMap((query) =>
      analysed(
        query.text,
        query.parameters.map((parameter) => parameter.name),
      ).map((message) => `${query.name}: ${message}`),
    );
    assert.deepEqual(wrong, []);
  });

  it("are valid for Neo4j's own analyser where they are generated from the schema", () => {
    const texts = [...nodeKindNames.map(nodeStatement), ...edgeKindNames.map(edgeStatement)].map(
      (statement) => statement.text,
    );
    assert.deepEqual(
      texts.flatMap((text) => analysed(text, ["rows"])),
      [],
    );
  });

  for (const rule of rules) {
    it(`keep the rule: ${rule.says}`, () => {
      const broken = queries.flatMap((query) =>
        rule.broken(treeOf(query), query).map((what) => `${query.name}: ${what}`),
      );
      assert.deepEqual(broken, []);
    });
  }

  it("are written with lines that end alike everywhere", () => {
    const folder = resolve(__dirname, "../../../cypher/read");
    assert.deepEqual(
      readQueryNames().filter((name) => readFileSync(`${folder}/${name}.cypher`, "utf8").includes("\r")),
      [],
    );
  });
});

describe("A query's header", () => {
  const source =
    "// What it answers,\n// in two lines.\n// parameters:\n//   key   string   a key\n//   some  strings?\n// columns:\n//   n  a node\nMATCH (n)\nRETURN n\n";

  it("says what it answers, takes and gives", () => {
    const query = parseQuery("example", source);
    assert.equal(query.answers, "What it answers, in two lines.");
    assert.equal(query.text, "MATCH (n)\nRETURN n");
    assert.deepEqual(query.parameters, [
      { name: "key", type: "string", optional: false, about: "a key" },
      { name: "some", type: "strings", optional: true, about: "" },
    ]);
    assert.deepEqual(query.columns, [{ name: "n", about: "a node" }]);
  });

  it("checks what is given: nothing unknown, nothing missing, nothing of another type", () => {
    const query = parseQuery("example", source);
    assert.deepEqual(query.complete({ key: "a" }), { key: "a", some: null });
    assert.throws(() => query.complete({ key: "a", other: 1 }), /has no parameter other/);
    assert.throws(() => query.complete({}), /wants key as string/);
    assert.throws(() => query.complete({ key: "a", some: [1] }), /wants some as strings/);
  });

  it("cannot be left out", () => {
    assert.throws(() => parseQuery("example", "MATCH (n) RETURN n"), /has no "columns:"/);
  });
});
