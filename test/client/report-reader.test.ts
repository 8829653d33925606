import assert from "node:assert/strict";
import { pieces } from "../../client/report/marking";
import { placeSidenotes } from "../../client/report/sidenotes";

describe("the report's reader", () => {
  it("cuts a text where marks begin and end, and keeps every letter", () => {
    const text = "Denmark supports return.";
    const cut = pieces(text, [
      { start: 0, end: 7, mark: "state" },
      { start: 0, end: 23, mark: "measure" },
      { start: 17, end: 23, mark: "statistic" },
    ]);
    assert.deepEqual(
      cut.map((piece) => [piece.text, piece.marks]),
      [
        ["Denmark", ["state", "measure"]],
        [" supports ", ["measure"]],
        ["return", ["measure", "statistic"]],
        [".", []],
      ],
    );
    assert.equal(cut.map((piece) => piece.text).join(""), text);
  });

  it("cuts also where a footnote's mark stands", () => {
    assert.deepEqual(
      pieces("Left.Right", [], [5]).map((piece) => [piece.start, piece.text]),
      [
        [0, "Left."],
        [5, "Right"],
      ],
    );
  });

  it("stands notes in the margin beside their lines, apart by their pitch", () => {
    const placed = placeSidenotes([{ wanted: 40 }, { wanted: 42 }, { wanted: 200 }], 17, 20, 400);
    assert.deepEqual(
      placed.map((note) => note.top),
      [40, 57, 200],
    );
  });

  it("moves notes up where the last would run off the end", () => {
    const placed = placeSidenotes([{ wanted: 80 }, { wanted: 95 }, { wanted: 99 }], 17, 0, 100);
    assert.deepEqual(
      placed.map((note) => note.top),
      [66, 83, 100],
    );
  });
});
