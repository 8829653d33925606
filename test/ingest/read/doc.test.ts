import assert from "node:assert/strict";
import { resolve } from "node:path";
import { type IngestResult, ingestFile } from "../../../ingest";

/** Made from A-99-705.docx by LibreOffice: `soffice --headless --convert-to doc A-99-705.docx`. */
const file = resolve(__dirname, "../../fixtures/A-99-705.doc");

describe("an old Word document", () => {
  let result: IngestResult;
  before(async () => {
    result = await ingestFile(file);
  });

  it("is read, with what such a file does not keep said", () => {
    assert.equal(result.symbol, "A/99/705");
    assert.ok(result.doubts.some((doubt) => /does not keep the numbers/.test(doubt)));
  });

  it("has the measures of the report in it", () => {
    const measures = result.graph.nodes.filter(({ attributes }) => attributes.kind === "Measure");
    assert.ok(
      measures.some(({ attributes }) =>
        /passed an act that makes the owners of harbours/.test(String(attributes.text)),
      ),
    );
    assert.ok(measures.length > 70, `${measures.length} measures`);
  });
});
