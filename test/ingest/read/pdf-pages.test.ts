import { deepEqual, equal, match } from "node:assert/strict";
import { columnsOf } from "../../../ingest/read/pdf/columns";
import type { Piece } from "../../../ingest/read/pdf/glyphs";
import { lineHyphen, settleHyphens } from "../../../ingest/read/pdf/line-hyphens";
import { type Row, rowsOf } from "../../../ingest/read/pdf/rows";
import { partRunningHeads, withoutRunningPassages } from "../../../ingest/read/pdf/running-heads";
import { type Passage, textOf } from "../../../ingest/read/source";

const passage = (text: string, top = 400): Passage => ({
  kind: "text",
  runs: [{ text: text.replaceAll("~", lineHyphen) }],
  top,
});
const settled = (...texts: string[]): string =>
  settleHyphens(texts.map((text) => passage(text)))
    .map(({ runs }) => textOf(runs))
    .join(" / ");

describe("hyphens at the ends of printed lines", () => {
  it("go where the text has the word in one piece elsewhere", () => {
    equal(settled("The har~bour grew.", "A harbour is open."), "The harbour grew. / A harbour is open.");
  });
  it("stay where the text has the word with its hyphen, or has it nowhere", () => {
    equal(settled("A long~term plan.", "Long-term plans."), "A long-term plan. / Long-term plans.");
    equal(settled("A well~lit quay."), "A well-lit quay.");
  });
  it("go by the habit of a file that parts words, but for two words that were joined", () => {
    const habit = "harbour effective timely";
    const text = settled(`${habit} tide`, "The har~bour and effec~tive and time~ly lamp~lights and tide~proof quays");
    equal(text, `${habit} tide / The harbour and effective and timely lamplights and tide-proof quays`);
  });
});

describe("the columns of a page without tags", () => {
  const piece = (text: string, x: number, y: number): Piece => ({
    ...{ text, spaced: text, x, y, width: 5 * text.length, size: 10 },
    ...{ bold: false, italic: false, turned: false, artifact: false },
  });
  const lines = (x: number, from: number, many: number): Piece[] =>
    Array.from({ length: many }, (_, i) => piece(`a line at ${x} of the story, no. ${from + i}`, x, 700 - 12 * i));
  const read = (pieces: readonly Piece[]): string[] =>
    columnsOf(rowsOf(pieces)).map((column) => column.map(({ text }) => text).join(" / "));

  it("are read one after the other, below what runs over both", () => {
    const title = piece("A title that runs over both of the columns of this page, from left to right", 40, 740);
    const columns = read([title, ...lines(40, 1, 9), ...lines(230, 10, 9)]);
    equal(columns.length, 3);
    match(columns[0] ?? "", /^A title/);
    match(columns[1] ?? "", /no. 1 .*no. 9$/);
    match(columns[2] ?? "", /no. 10 .*no. 18$/);
  });
  it("are two though little space parts them", () => {
    const columns = read([...lines(40, 1, 9), ...lines(230, 10, 9)]);
    equal(columns.length, 2);
  });
  it("are two though their words stand apart, as in a line that fills its width", () => {
    const words = (x: number, from: number): Piece[] =>
      Array.from({ length: 9 }, (_, i) =>
        ["a", "justified", "line", `no.${from + i}`].map((text, at) =>
          piece(text, x + 40 * at + 14 * (at > 1 ? 1 : 0), 700 - 12 * i),
        ),
      ).flat();
    const columns = read([...words(40, 1), ...words(232, 10)]);
    equal(columns.length, 2);
    match(columns[0] ?? "", /no\.1 .*no\.9$/s);
  });
  it("are three where the page has three", () => {
    const columns = read([...lines(40, 1, 9), ...lines(230, 10, 9), ...lines(420, 20, 9)]);
    equal(columns.length, 3);
    match(columns[2] ?? "", /no. 20 .*no. 28$/);
  });
  it("are one where few lines stand beside others, as on a masthead", () => {
    equal(read([...lines(40, 1, 4), ...lines(300, 10, 4)]).length, 1);
  });
  it("are one where a part of the text is indented", () => {
    const indented = lines(70, 10, 9).map((one) => ({ ...one, y: one.y - 120 }));
    equal(read([...lines(40, 1, 9), ...indented]).length, 1);
  });
});

describe("running heads of pages without tags", () => {
  const row = (text: string, y: number): Row => ({ text, pieces: [], x: 40, y, right: 500, size: 10 });
  const page = (number: number) => ({
    page: number,
    rows: [
      row(`A/99/705 page ${number}`, 800),
      row(`${number + 3}. The Board recommends that Fiji mend ${number}0 nets.`, 760),
      row("The nets were mended.", 400 - 30 * number),
      row("in the bay.", 300 - 20 * number),
    ],
  });
  it("stand at one height; what begins alike elsewhere on the page is text", () => {
    const { pages } = partRunningHeads([page(1), page(2), page(3)]);
    deepEqual(
      pages.map(({ rows }) => rows.length),
      [4, 3, 3],
    );
  });
});

describe("running heads that are tagged as text", () => {
  const page = (number: number): Passage[] => [
    passage("The quay was mended."),
    passage(`The work took ${number} weeks.`, 380 - 20 * number),
    passage("The lamp burns.", 300 - 30 * number),
    passage("harbour.example", 30),
    passage(`HARBOUR BRIEF | No. 7 | ${number}`, 790),
    passage(`${number}`, 790),
  ];
  it("are taken out of the pages and kept for the masthead", () => {
    const { pages, margins } = withoutRunningPassages([page(1), page(2), page(3)]);
    deepEqual(
      pages.map((left) => left.length),
      [3, 3, 3],
    );
    equal(margins.length, 7);
  });
  it("are none where the words stand in another place of each page", () => {
    const { pages } = withoutRunningPassages([1, 2, 3].map((number) => [passage("The Board", 700 - 40 * number)]));
    equal(pages.flat().length, 3);
  });
});
