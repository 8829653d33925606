import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { ReadingError, type ReadingFault, readSource } from "../../../ingest/read";
import { docx, paragraph } from "./docx";

const words =
  "The crews of the harbour have mended the nets and the ropes of all boats that were in the bay in this year. ";

describe("files that cannot be read", () => {
  const folder = mkdtempSync(join(tmpdir(), "ibid-bad-"));
  after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "folder.txt"));

  const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 31 + at * 7) % 256);
  const pdf = `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`;
  const locked = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n3 0 obj<</Filter/Standard/V 1/R 2/O<${"41".repeat(32)}>/U<${"42".repeat(32)}>/P -4>>endobj\ntrailer<</Root 1 0 R/Encrypt 3 0 R/ID[<${"43".repeat(16)}><${"43".repeat(16)}>]>>\n%%EOF`;
  const sheet = zipSync({ "xl/workbook.xml": strToU8("<workbook/>") });
  const french =
    "Le rapport de la Commission a été présenté dans les délais et il est à la disposition des États qui le demandent pour les travaux de la session, avec les annexes et une note sur les travaux de la Commission dans la région. ";

  const cases: readonly (readonly [string, Uint8Array | string | undefined, ReadingFault, RegExp])[] = [
    ["missing.txt", undefined, "missing", /no such file/],
    ["empty.pdf", "", "empty", /empty/],
    ["noise.txt", noise, "wrong type", /binary data/],
    ["noise.pdf", noise, "wrong type", /binary data/],
    ["blank.pdf", pdf, "no text", /pictures of pages/],
    ["locked.pdf", locked, "encrypted", /password/],
    ["cut.pdf", "%PDF-1.7\n1 0 obj<</Type/Cata", "damaged", /damaged or cut short/],
    ["sheet.docx", sheet, "wrong type", /Excel workbook/],
    ["cut.docx", docx(paragraph(words)).slice(0, 250), "damaged", /damaged/],
    [
      "deep.docx",
      docx(`${"<w:sdt>".repeat(50_000)}${paragraph(words)}${"</w:sdt>".repeat(50_000)}`),
      "damaged",
      /nested more than 1000 deep/,
    ],
    ["spaces.txt", " \n \n\t\n", "no text", /no text/],
    ["page.txt", `<!DOCTYPE html><html>${words}</html>`, "wrong type", /web page/],
    ["french.txt", french.repeat(3), "not English", /in French/],
    [
      "russian.txt",
      "Доклад Комиссии был представлен государствам в срок и без замечаний. ".repeat(3),
      "not English",
      /Russian/,
    ],
    ["arabic.txt", "قدمت اللجنة تقريرها إلى الدول الأعضاء في الوقت المحدد. ".repeat(3), "not English", /Arabic/],
    ["chinese.txt", "委员会按时向会员国提交了报告并附有说明和附件内容。".repeat(4), "not English", /Chinese/],
  ];

  for (const [name, content, fault, message] of cases) {
    it(`${name}: ${fault}`, async () => {
      const path = join(folder, name);
      if (content !== undefined) writeFileSync(path, content);
      await assert.rejects(readSource(path), (error: unknown) => {
        assert.ok(error instanceof ReadingError, String(error));
        assert.equal(error.fault, fault, error.message);
        assert.match(error.message, message);
        assert.ok(error.message.startsWith(path));
        return true;
      });
    });
  }

  it("a folder: wrong type", async () => {
    await assert.rejects(readSource(join(folder, "folder.txt")), { fault: "wrong type" });
  });

  it("reads by content and not by name, and says so", async () => {
    const path = join(folder, "report.pdf");
    writeFileSync(path, docx(paragraph(words)));
    const { doubts } = await readSource(path);
    assert.deepEqual(doubts, ["file: report.pdf is a Word document by its content and was read as such"]);
  });

  it("stops when it is told to", async () => {
    const path = join(folder, "fine.txt");
    writeFileSync(path, words);
    await assert.rejects(readSource(path, { signal: AbortSignal.abort() }), { name: "AbortError" });
  });
});
