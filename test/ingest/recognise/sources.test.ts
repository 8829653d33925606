import assert from "node:assert/strict";
import { recognise } from "../../../ingest/recognise";
import { reportOf } from "./report";

const cited = (...notes: string[]): string[] =>
  recognise(reportOf([""], notes)).citations.map(({ place, thing }) => `${place} ${thing}`);
const work = (note: string) =>
  [...recognise(reportOf([""], [note])).things.values()].find((thing) => thing.kind === "Source")?.properties;

describe("what footnotes cite", () => {
  it("has author, title and year of a work in quotation marks", () => {
    assert.deepEqual(work("Ada Reef and Ben Quay, “Tides and towns: a study”, Harbour Review, vol. 3, No. 2 (2018)."), {
      title: "Tides and towns: a study",
      author: "Ada Reef and Ben Quay",
      year: 2018,
    });
  });
  it("has author, title and year of a work in italics", () => {
    assert.deepEqual(work("See UNESCO, Reading the Sea: Charts for All (Paris, UNESCO, 2019)."), {
      title: "Reading the Sea: Charts for All",
      author: "UNESCO",
      year: 2019,
    });
  });
  it("takes the year from a sales number", () => {
    assert.equal(
      work("UNDP, Report on Piers and Ports (United Nations publication, Sales No. E.16.IV.9).")?.year,
      2016,
    );
  });
  it("follows ibid. through ibid.", () => {
    assert.deepEqual(cited("UNDP, Report on Piers and Ports (2017).", "Ibid.", "Ibid., p. 3."), [
      "fn1 Source:report on piers and ports 2017",
      "fn2 Source:report on piers and ports 2017",
      "fn3 Source:report on piers and ports 2017",
    ]);
  });
  it("goes back to the footnote that is named", () => {
    assert.deepEqual(
      cited("UNDP, Report on Piers and Ports (2017).", "WHO, Health at Sea Review (2019).", "See footnote 1 above.").at(
        -1,
      ),
      "fn3 Source:report on piers and ports 2017",
    );
  });
  it("keeps editions of different years apart, and a short title with its long one together", () => {
    assert.deepEqual(
      cited(
        "UNDP, Report on Piers: The Long Way (2017).",
        "UNDP, Report on Piers: The Long Way (2019).",
        "UNDP, Report on Piers.",
      ),
      [
        "fn1 Source:report on piers the long way 2017",
        "fn2 Source:report on piers the long way 2019",
        "fn3 Source:report on piers the long way 2017",
      ],
    );
  });
  it("is a document where a symbol stands", () => {
    assert.deepEqual(cited("See A/98/45, para. 3."), ["fn1 Document:A/98/45"]);
  });
  it("is nothing where a note is a sentence or a list of names", () => {
    assert.deepEqual(
      cited("Submissions were received from Chad, Fiji and Peru.", "UNDP defines ports as places where ships rest."),
      [],
    );
  });
  it("is said where ibid. repeats nothing", () => {
    assert.deepEqual(recognise(reportOf([""], ["Ibid."])).doubts, ["fn1: ibid. repeats no work that was recognised"]);
  });
});
