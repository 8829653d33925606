import assert from "node:assert/strict";
import { structure } from "../../../ingest/structure";
import { footnotePlace } from "../../../ingest/structure/document";
import { report, specimen } from "./report";

describe("the structure of a report", () => {
  const document = report(specimen);
  const paragraph = (number: string) => document.paragraphs.find((one) => one.number === number);
  const pieces = (number: string): string[] => {
    const found = paragraph(number);
    return found?.sentences.map(({ start, end }) => found.text.slice(start, end)) ?? [];
  };

  it("has the masthead's facts", () => {
    assert.deepEqual(document.front, {
      symbols: [],
      title: "Nets and ropes",
      documentType: "Report of the Secretary-General",
      body: "General Assembly",
      session: 99,
      agendaItem: "7 (b)",
      date: "2044-05-03",
      marks: [],
    });
  });

  it("takes the symbol that is printed, else the one given, else the one that the name spells, else the hash", () => {
    assert.deepEqual([document.symbol, document.symbolFrom], ["A/99/5", "file name"]);
    assert.equal(report(`A/99/6\n\n${specimen}`).symbol, "A/99/6");
    assert.equal(report(specimen, "nets.txt").symbol, "FILE-01234567");
  });

  it("puts front matter, summary and asterisk notes into paragraph 0, a printed line a sentence", () => {
    assert.deepEqual(pieces("0"), [
      "Ninety-ninth session",
      "Item 7 (b) of the provisional agenda",
      "Harbours and bays",
      "Nets and ropes",
      "Report of the Secretary-General",
      "Summary",
      "The report tells of nets.",
      "It was asked for in resolution 98/3.",
      "A/99/50.",
    ]);
  });

  it("numbers sections by all of their marks", () => {
    assert.deepEqual(
      document.sections.map(({ id, number, title, parent }) => [id, number, title, parent]),
      [
        ["I", "I", "Introduction", undefined],
        ["II", "II", "Acts of States", undefined],
        ["II.A", "II.A", "Mending", "II"],
        ["II.B", "II.B", "Fishing", "II"],
        ["Annex", "Annex", "List of boats", undefined],
      ],
    );
  });

  it("joins a paragraph over the notes that are printed inside it and takes its marks out", () => {
    assert.equal(
      paragraph("2")?.text,
      "The crews of the bay, who had mended all of their nets by the end of the year, went out again. They came home.",
    );
    assert.deepEqual(paragraph("1")?.marks, [{ footnote: "1", start: 21 }]);
    assert.deepEqual(paragraph("2")?.marks, [{ footnote: "2", start: 94 }]);
  });

  it("keeps the items of a list inside their paragraph, each a sentence", () => {
    assert.deepEqual(pieces("3"), [
      "States should:",
      "(a) Mend nets;",
      "(b) Mend ropes, and:",
      "(i) Tar them;",
      "(ii) Dry them.",
    ]);
    assert.deepEqual(
      paragraph("3")?.items.map(({ label, level }) => [label, level]),
      [
        ["(a)", 1],
        ["(b)", 1],
        ["(i)", 2],
        ["(ii)", 2],
      ],
    );
  });

  it("names the paragraphs of an annex that counts again by the annex", () => {
    assert.deepEqual(
      document.paragraphs.map(({ number }) => number),
      ["0", "1", "2", "3", "4", "annex.1"],
    );
    assert.equal(paragraph("annex.1")?.section, "Annex");
  });

  it("has notes in the order of their marks", () => {
    assert.deepEqual(
      document.footnotes.map((note) => `${footnotePlace(note)}: ${note.text}`),
      ["fn1: See A/98/4.", "fn2: Ann Lee, Nets (Suva, 2040).", "fn3: Not seen by the Board."],
    );
  });

  it("counts everything through in the order of reading", () => {
    const orders = [...document.sections, ...document.paragraphs, ...document.footnotes].map(({ order }) => order);
    assert.deepEqual(
      [...orders].sort((a, b) => a - b),
      orders.map((_, at) => at),
    );
  });

  it("says what it could not join or find", () => {
    const text = specimen
      .replace("2. The crews", "3. The crews")
      .replace("3. States", "4. States")
      .replace("4. Nothing", "5. Nothing");
    assert.deepEqual(report(text.replace("³ Not seen by the Board.", "")).doubts, [
      "3: no paragraph 2 was found before it",
      "annex.1: mark 3 has no note",
    ]);
  });

  it("says that a text looks like no report", () => {
    const [doubt] = report("# Nets\n\nHow to mend them.\n", "README.md").doubts;
    assert.match(doubt ?? "", /nothing in it shows a report|without a paragraph number/);
  });

  it("is the same with its lines ended otherwise", () => {
    assert.deepEqual(report(specimen.replaceAll("\n", "\r\n")), document);
  });

  it("tells the specimen from a document of the United Nations", () => {
    assert.equal(document.specimen, false);
    assert.equal(report(`Specimen, not a United Nations document\n\n${specimen}`).specimen, true);
  });

  it("reads a draft resolution: its preamble has no numbers, its acts have", () => {
    const draft = `A/99/L.4\n\nNets: draft resolution\n\nThe General Assembly,\n\nRecalling its resolution 98/3,\n\nNoting that nets tear,\n\n1. Decides to mend them;\n\n2. Asks for ropes.\n`;
    assert.deepEqual(
      report(draft).paragraphs.map(({ number, text }) => `${number} ${text}`),
      [
        "0 Nets: draft resolution",
        "preamble.1 The General Assembly, Recalling its resolution 98/3,",
        "preamble.2 Noting that nets tear,",
        "1 Decides to mend them;",
        "2 Asks for ropes.",
      ],
    );
  });

  it("keeps points that begin again under a heading in the paragraph that they are points of", () => {
    const text = specimen.replace(
      "B. Fishing",
      "Boats and their crews\n\n(a) Mend boats;\n\n(b) Paint boats.\n\nB. Fishing",
    );
    const { paragraphs } = report(text);
    assert.match(
      paragraphs.find(({ number }) => number === "3")?.text ?? "",
      /Dry them\. .*Mend boats; \(b\) Paint boats\.$/,
    );
    assert.ok(!paragraphs.some(({ number }) => number.startsWith("unnumbered")));
  });

  describe("without a masthead, as a brief", () => {
    const prose = "The bay has many boats, and their crews mend nets in the long winter months. ".repeat(20).trim();
    const brief = structure({
      passages: [
        { kind: "text", runs: [{ text: "HARBOUR BRIEF", bold: true }], size: 30 },
        { kind: "text", runs: [{ text: "No. 7, 2044" }], size: 10 },
        { kind: "text", runs: [{ text: "How the boats of the bay were mended" }], size: 30 },
        { kind: "text", runs: [{ text: "after the storm" }], size: 30 },
        { kind: "text", runs: [{ text: "Ann Lee" }], size: 10 },
        { kind: "text", runs: [{ text: "The boats", bold: true }], size: 12 },
        ...[prose, prose, prose].map((text) => ({ kind: "text" as const, runs: [{ text }], size: 10 })),
        { kind: "text", runs: [{ text: "What to do", bold: true }], size: 12 },
        { kind: "text", runs: [{ text: `1. Mend the boats. ${prose}` }], size: 10 },
      ],
      ...{ margins: [], doubts: [], sourceFile: "brief.pdf", sourceHash: "0123456789abcdef" },
    });
    it("has its largest words as its title, over all of its lines", () => {
      assert.equal(brief.front.title, "How the boats of the bay were mended after the storm");
    });
    it("begins at its first heading, and its prose is no front matter", () => {
      assert.deepEqual(
        brief.paragraphs.map(({ number, section }) => [number, section]),
        [
          ["0", undefined],
          ["unnumbered.1", brief.sections[0]?.id],
          ["unnumbered.2", brief.sections[0]?.id],
          ["unnumbered.3", brief.sections[0]?.id],
          ["1", brief.sections[1]?.id],
        ],
      );
      assert.deepEqual(
        brief.sections.map(({ title }) => title),
        ["The boats", "What to do"],
      );
    });
  });
});
