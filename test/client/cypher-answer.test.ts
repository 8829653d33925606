import assert from "node:assert/strict";
import { cellOf, csvOf, plainText, sentencesIn } from "../../client/cypher/answer";

const state = { type: "node", key: "State:DNK", labels: ["Ibid", "State"], properties: { label: "Denmark" } };
const edge = (kind: string, properties: object) => ({
  type: "edge",
  key: `${kind}:x`,
  kind,
  source: "Measure:A/1#2@3",
  target: "State:DNK",
  properties,
});

describe("an answer to a query", () => {
  it("tells nodes, edges, paths, lists, numbers and nothing apart", () => {
    const path = { type: "path", nodes: [state], edges: [] };
    const sorts = [state, edge("ADDRESSES", {}), path, [1, "a"], 4.5, null, "text", { a: 1 }].map(
      (value) => cellOf(value).sort,
    );
    assert.deepEqual(sorts, ["node", "edge", "path", "list", "number", "nothing", "text", "text"]);
    assert.equal(plainText(cellOf([state, 2, null])), "Denmark, 2, ");
  });

  it("takes as proof of a row an edge with a sentence, a link to a target before others", () => {
    const reported = edge("REPORTED_BY", { evidence: "Denmark set one up." });
    const addresses = edge("ADDRESSES", { evidence: "It serves women." });
    assert.deepEqual(
      sentencesIn({ a: edge("NAMES", {}), r: reported, l: [addresses] }).map((found) => found.kind),
      ["ADDRESSES", "REPORTED_BY"],
    );
    assert.deepEqual(sentencesIn({ s: state }), []);
  });

  it("becomes CSV that keeps quotes and line breaks, and that no spreadsheet runs", () => {
    const rows = [
      { state, said: 'a "word"', score: -0.5 },
      { state: null, said: "=1+1\nnext", score: 2 },
    ];
    assert.equal(
      csvOf({ columns: ["state", "said", "score"], rows }),
      'state,said,score\r\nDenmark,"a ""word""",-0.5\r\n,"\'=1+1\nnext",2',
    );
  });
});
