import assert from "node:assert/strict";
import { suggest } from "../../client/cypher/completion";
import { corrections, nearest } from "../../client/cypher/correction";
import { exampleGroups, pickers } from "../../client/cypher/examples";
import { parametersOf, tokens } from "../../client/cypher/tokens";

const counts = {
  nodes: { State: 53, Measure: 144, Target: 39 },
  edges: { REPORTED_BY: 214, ADDRESSES: 399, MENTIONS: 900 },
};
const kinds = (text: string): string =>
  tokens(text)
    .map((token) => `${token.kind} ${token.text}`)
    .join(", ");
const suggested = (text: string): readonly string[] =>
  suggest(text, text.length, counts)?.options.map((option) => option.text) ?? [];

describe("the Cypher editor", () => {
  it("tells labels, types, properties and parameters apart by where they stand", () => {
    assert.equal(
      kinds("MATCH (s:Ibid:State {name: $state})-[r:X|Y]->(t) RETURN s.name AS n"),
      "keyword MATCH, symbol (, variable s, symbol :, label Ibid, symbol :, label State, symbol {, property name, symbol :, parameter $state, symbol }, symbol ), symbol -, symbol [, variable r, symbol :, type X, symbol |, type Y, symbol ], symbol -, symbol >, symbol (, variable t, symbol ), keyword RETURN, variable s, symbol ., property name, keyword AS, variable n",
    );
  });

  it("keeps comments and texts whole, also those that are not closed", () => {
    assert.equal(kinds("// MATCH (a)\n'it\\'s' \"open"), "comment // MATCH (a), string 'it\\'s', string \"open");
  });

  it("loses no letter of what is written", () => {
    const text = "MATCH (n:`A b`) /* x */ WHERE n.a >= 1.5e3 AND n.b = 'ü' RETURN count(*) AS c // end";
    const whole = tokens(text)
      .map((token) => token.text)
      .join("");
    assert.equal(whole.replaceAll(/\s/g, ""), text.replaceAll(/\s/g, ""));
  });

  it("names each parameter once, in order, and none that stands in a comment", () => {
    assert.deepEqual(parametersOf("// $no\nMATCH (t {code: $target}) WHERE t.x = $limit OR t.y = $target"), [
      "target",
      "limit",
    ]);
  });

  it("offers after a colon in round brackets the labels, most frequent first", () => {
    assert.deepEqual(suggested("MATCH (s:").slice(0, 3), ["Measure", "State", "Target"]);
    assert.deepEqual(suggested("MATCH (s:Sta"), ["State", "Statistic"]);
  });

  it("offers only links that can leave, or reach, the node before", () => {
    assert.deepEqual(suggested("MATCH (m:Ibid:Measure)-[:"), ["ADDRESSES", "REPORTED_BY"]);
    assert.deepEqual(suggested("MATCH (m:Ibid:Measure)-[:REP"), ["REPORTED_BY"]);
    assert.deepEqual(suggested("MATCH (s:State)<-[:RE"), ["REPORTED_BY", "DIRECTED_TO"]);
    assert.deepEqual(suggested("MATCH (m:Measure) MATCH (m)-[a:AD"), ["ADDRESSES"]);
  });

  it("offers the properties of a variable's kind", () => {
    assert.deepEqual(suggested("MATCH (s:Ibid:State) RETURN s.iso"), ["iso3"]);
    assert.deepEqual(suggested("MATCH (m:Measure)-[a:ADDRESSES]->(t:Target) RETURN a.sc"), ["score"]);
    assert.deepEqual(suggested("RETURN x."), []);
  });

  it("says what is wrong, where, and what to put there", () => {
    const [wrong] = corrections("MATCH (s:State)<-[:REPORTS_BY]-(m:Measure)\nRETURN s", counts);
    assert.equal(wrong?.what, "There is no REPORTS_BY in this graph.");
    assert.equal(wrong?.where.startsWith("Line 1, place 20."), true);
    assert.equal(wrong?.change, "REPORTED_BY");
    assert.deepEqual(corrections("MATCH (s:Ibid:State)<-[:REPORTED_BY]-(m:Measure) RETURN s AS s", counts), []);
  });

  it("proposes no name that is far from what was written", () => {
    assert.equal(nearest("Zebra", ["State", "Measure"]), undefined);
    assert.equal(nearest("Meassure", ["State", "Measure"]), "Measure");
  });

  it("has at least ten example queries, which name only kinds of the schema and have a picker for each parameter", () => {
    const examples = exampleGroups.flatMap((group) => group.examples);
    assert.equal(examples.length >= 10, true);
    for (const example of examples) {
      assert.deepEqual(corrections(example.query, counts), []);
      for (const name of parametersOf(example.query)) assert.equal(name in pickers, true, name);
    }
  });
});
