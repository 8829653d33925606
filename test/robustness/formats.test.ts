import assert from "node:assert/strict";
import { ingestFile } from "../../ingest";
import { difference, fixture, linesOf, none, sample } from "./graphs";

describe("the same report as text, as Word and as PDF", () => {
  for (const [name, what] of [
    ["A-99-705.docx", "a Word document whose numbers are automatic and whose footnotes are real"],
    ["A-99-705.pdf", "a PDF with tags, running heads and notes at the foot of the page"],
  ] as const) {
    it(`gives the same graph, but for pages and file, from ${what}`, async () => {
      const text = await ingestFile(sample);
      const other = await ingestFile(fixture(name));
      assert.deepEqual(difference(linesOf(text.graph), linesOf(other.graph)), none);
      assert.deepEqual(other.doubts, text.doubts);
    });
  }

  it("tells the page of each paragraph where the file has pages", async () => {
    const { graph } = await ingestFile(fixture("A-99-705.pdf"));
    const pages = graph.nodes.flatMap(({ attributes }) =>
      attributes.kind === "Paragraph" && typeof attributes.page === "number" ? [attributes.page] : [],
    );
    assert.equal(pages.length, 41);
    assert.equal(Math.max(...pages), 5);
  });
});
