import assert from "node:assert/strict";
import { citation, placeName, reportName } from "../../client/evidence/citation";
import { cutIntoPieces } from "../../client/evidence/pieces";
import { counted, howSure } from "../../client/evidence/words";
import { findSentence, sentenceAround } from "../../client/panel/of-report";

describe("an evidence block", () => {
  const text = "One thing is so. Norland opened two shelters in spring. Another is not.";
  const sentence = { start: 17, end: 55 };

  it("loses and doubles no letter, however marks overlap", () => {
    const pieces = cutIntoPieces(
      text,
      [
        { as: "clause", start: 25, end: 44 },
        { as: "marker", start: 20, end: 30 },
        { as: "named", kind: "State", start: 17, end: 24 },
      ],
      sentence,
    );
    assert.equal(pieces.map((piece) => piece.text).join(""), text);
    assert.equal(
      pieces
        .filter((piece) => piece.marker)
        .map((piece) => piece.text)
        .join(""),
      "land opene",
    );
    assert.equal(
      pieces
        .filter((piece) => piece.named)
        .map((piece) => piece.text)
        .join(""),
      "Norland",
    );
    assert.equal(
      pieces
        .filter((piece) => piece.aside)
        .map((piece) => piece.text)
        .join("|"),
      "One thing is so. | Another is not.",
    );
  });

  it("marks a clause as inferred only where nothing states it", () => {
    const marks = [
      { as: "clause", start: 0, end: 9, inferred: true },
      { as: "clause", start: 4, end: 9 },
    ] as const;
    const clauses = cutIntoPieces(text, marks).map((piece) => piece.clause);
    assert.deepEqual(clauses.slice(0, 2), ["inferred", "stated"]);
  });

  it("finds its sentence at its place, where the same stands twice", () => {
    const twice = "It helps. It helps.";
    assert.deepEqual(findSentence(twice, "It helps.", 12), { start: 10, end: 19 });
    assert.deepEqual(findSentence(twice, "It helps.", 0), { start: 0, end: 9 });
    assert.equal(findSentence(twice, "It harms."), undefined);
  });

  it("finds the sentence around a name", () => {
    const { start, end } = sentenceAround(text, { start: 17, end: 24 });
    assert.equal(text.slice(start, end), "Norland opened two shelters in spring.");
  });
});

describe("a place in words", () => {
  it("names paragraphs, footnotes, annexes and front matter", () => {
    assert.equal(placeName("54"), "paragraph 54");
    assert.equal(placeName("fn21"), "footnote 21");
    assert.equal(placeName("0"), "front matter");
    assert.equal(placeName("annex-II.3"), "annex II, paragraph 3");
    assert.equal(placeName("fnannex.1"), "annex, footnote 1");
    assert.equal(placeName("unnumbered.7", "para."), "unnumbered para. 7");
    assert.equal(placeName("annex.unnumbered.2"), "annex, unnumbered paragraph 2");
    assert.equal(citation("A/73/263", "54"), "A/73/263, para. 54");
  });

  it("calls a report that prints no symbol by its file", () => {
    assert.equal(reportName({ symbol: "A/73/263", sourceFile: "A-73-263.pdf" }), "A/73/263");
    assert.equal(reportName({ symbol: "FILE-bec119c8", sourceFile: "brief.pdf" }), "brief.pdf");
  });

  it("says how sure a score is in a word first", () => {
    assert.deepEqual([0.9, 0.7, 0.5, 0.2].map(howSure), ["sure, 0.90", "likely, 0.70", "possible, 0.50", "weak, 0.20"]);
    assert.equal(counted(1, "measure"), "1 measure");
    assert.equal(counted(2, "body", "bodies"), "2 bodies");
  });
});
