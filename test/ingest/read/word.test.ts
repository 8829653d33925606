import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSource, textOf } from "../../../ingest/read";
import { readDocument } from "../../../ingest/structure";
import { docx, listed, numbering, paragraph } from "./docx";

describe("Word documents", () => {
  const folder = mkdtempSync(join(tmpdir(), "ibid-word-"));
  after(() => rmSync(folder, { recursive: true }));

  const file = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const read = async (bytes: Uint8Array): Promise<string[]> => {
    const source = await readSource(file("A-99-7.docx", bytes));
    return source.passages.map(({ label, runs }) => `${label ?? ""}|${textOf(runs)}`);
  };
  const filler = paragraph(
    "The harbour of the bay was opened to the crews of all the islands by the Board in the year that is told of here.",
  );

  it("counts one definition through two lists and begins deeper levels again", async () => {
    const body = [
      listed("One", 1),
      listed("Two", 2),
      listed("a", 1, 1),
      listed("i", 1, 2),
      listed("b", 1, 1),
      listed("Three", 1),
      listed("a again", 2, 1),
    ];
    assert.deepEqual(await read(docx(filler + body.join(""), { numbering })), [
      `|${textOf([{ text: "The harbour of the bay was opened to the crews of all the islands by the Board in the year that is told of here." }])}`,
      "1.|One",
      "2.|Two",
      "(a)|a",
      "(i)|i",
      "(b)|b",
      "3.|Three",
      "(a)|a again",
    ]);
  });

  it("takes numbers and headings from styles", async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="P"><w:name w:val="Body"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Child"/><w:basedOn w:val="P"/></w:style>
      <w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>`;
    const body = paragraph("Nets", '<w:pStyle w:val="H"/>') + paragraph("They were mended.", '<w:pStyle w:val="Q"/>');
    const source = await readSource(file("styles.docx", docx(filler + body, { numbering, styles })));
    assert.deepEqual(
      source.passages.slice(1).map(({ kind, level, label }) => ({ kind, level, label })),
      [
        { kind: "heading", level: 2, label: undefined },
        { kind: "text", level: undefined, label: "1." },
      ],
    );
  });

  it("leaves out deleted text and reads hyphens, tabs and breaks", async () => {
    const body =
      "<w:p><w:r><w:t>long</w:t><w:noBreakHyphen/><w:t>term</w:t><w:tab/><w:t>aims</w:t><w:br/><w:t>stand</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t> firm</w:t></w:r></w:ins></w:p>";
    assert.equal((await read(docx(filler + body)))[1], "|long-term aims stand firm");
  });

  it("numbers notes by the order of their marks, not by their ids", async () => {
    const note = (id: number, text: string): string =>
      `<w:footnote w:id="${id}"><w:p><w:r><w:t xml:space="preserve"> ${text}</w:t></w:r></w:p></w:footnote>`;
    const mark = (text: string, id: number): string =>
      `<w:p><w:r><w:t>${text}</w:t></w:r><w:r><w:footnoteReference w:id="${id}"/></w:r></w:p>`;
    const footnotes = `<w:footnote w:type="separator" w:id="0"/>${note(7, "Later.")}${note(3, "Sooner.")}`;
    const body = `${paragraph("I. Nets")}${mark("1. The crews mended the nets of the bay.", 7)}${mark("2. The ropes were new in all of the harbours.", 3)}`;
    const document = await readDocument(file("A-99-8.docx", docx(filler + body, { footnotes })));
    assert.deepEqual(
      document.footnotes.map(({ number, text }) => `${number} ${text}`),
      ["1 Later.", "2 Sooner."],
    );
    assert.deepEqual(document.paragraphs[1]?.marks, [{ footnote: "1", start: 37 }]);
    assert.equal(document.paragraphs[2]?.text, "The ropes were new in all of the harbours.");
    assert.equal(document.symbol, "A/99/8");
    assert.equal(document.sections[0]?.title, "Nets");
  });

  it("takes a table of one cell for a box around text", async () => {
    const box = `<w:tbl><w:tr><w:tc>${paragraph("Summary")}</w:tc></w:tr></w:tbl>`;
    const table = `<w:tbl><w:tr><w:tc>${paragraph("Year")}</w:tc><w:tc>${paragraph("Boats")}</w:tc></w:tr></w:tbl>`;
    const source = await readSource(file("table.docx", docx(filler + box + table)));
    assert.deepEqual(
      source.passages.slice(1).map(({ kind }) => kind),
      ["text", "table", "table"],
    );
  });
});
