import assert from "node:assert/strict";
import { textOf } from "../../../ingest/read";
import { readText } from "../../../ingest/read/text";
import { decode } from "../../../ingest/read/text/encoding";
import { runsOf } from "../../../ingest/read/text/markup";

const lines = (text: string): string[] => readText(text).map(({ runs }) => textOf(runs));

describe("plain text and Markdown", () => {
  it("takes off links, escapes and emphasis", () => {
    const runs = runsOf(
      String.raw`See *The Net Book* ([A/99/1](#)), **page 3** and resolution [99 \(2016\)](https://x.org/a), \$4.`,
    );
    assert.equal(textOf(runs), "See The Net Book (A/99/1), page 3 and resolution 99 (2016), $4.");
    assert.deepEqual(
      runs.filter((run) => run.italic).map((run) => run.text),
      ["The Net Book"],
    );
  });

  it("raises note marks, however they are written", () => {
    for (const text of ["nets¹² and", "nets<sup>12</sup> and", "nets[^12] and"]) {
      assert.deepEqual(
        runsOf(text).map(({ text, raised }) => [text, raised ?? false]),
        [
          ["nets", false],
          ["12", true],
          [" and", false],
        ],
      );
    }
  });

  it("keeps an asterisk that opens no emphasis, and words with low lines", () => {
    assert.equal(textOf(runsOf("the agenda* and")), "the agenda* and");
    assert.equal(textOf(runsOf("* A/99/150.")), "* A/99/150.");
    assert.equal(textOf(runsOf("Sales No. E.18____).")), "Sales No. E.18____).");
  });

  it("joins lines that were wrapped and keeps lines that were ended by will", () => {
    const wrapped =
      "The crews of the bay have mended all of the nets and ropes of the\nboats that lie in the harbour, and they went out again in the long-\nterm hope of a good catch in that year.";
    assert.deepEqual(lines(`General Assembly\nDistr.: General\n\n${wrapped}\n`), [
      "General Assembly",
      "Distr.: General",
      "The crews of the bay have mended all of the nets and ropes of the boats that lie in the harbour, and they went out again in the long-term hope of a good catch in that year.",
    ]);
  });

  it("counts pages by form feeds", () => {
    assert.deepEqual(
      readText("One\n\fTwo\n").map(({ page }) => page),
      [1, 2],
    );
  });

  it("reads UTF-8, UTF-16 and windows-1252", () => {
    const text = "Côte d’Ivoire – “nets”";
    assert.equal(decode(Buffer.from(`\uFEFF${text}`)), text);
    assert.equal(decode(Buffer.from(`\uFEFF${text}`, "utf16le")), text);
    assert.equal(decode(Buffer.from("plain words", "utf16le")), "plain words");
    assert.equal(decode(Uint8Array.from([0x43, 0xf4, 0x74, 0x65, 0x20, 0x93, 0x6e, 0x94])), "Côte “n”");
  });
});
