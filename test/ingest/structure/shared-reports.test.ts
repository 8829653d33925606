import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ReadingError } from "../../../ingest/read";
import { readDocument } from "../../../ingest/structure";
import type { Document } from "../../../ingest/structure/document";

const shared = join(__dirname, "../../../../shared");

interface Wanted {
  readonly symbols: readonly string[];
  readonly date?: string | null;
  readonly title?: string | null;
  readonly agendaItem?: string | null;
  readonly paragraphs: number;
  readonly footnotes: number;
  readonly footnotesMissing?: readonly number[];
  readonly sections: readonly { readonly number: string; readonly title: string }[];
  readonly joins: readonly (readonly [string, string])[];
}

const fold = (text: string | null = ""): string =>
  (text ?? "")
    .normalize("NFKC")
    .replace(/[‘’]/g, "'")
    .replace(/[^\p{L}\p{N}'-]+/gu, " ")
    .trim()
    .toLowerCase();

/** What a correct reading has and this one lacks. */
function missing(document: Document, want: Wanted): string[] {
  const numbers = new Set(document.paragraphs.map(({ number }) => number));
  const notes = new Set(document.footnotes.map(({ number }) => number));
  const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
  const texts = document.paragraphs.map(({ text }) => fold(text));
  const { front } = document;
  return [
    ...upTo(want.paragraphs)
      .filter((number) => !numbers.has(String(number)))
      .map((number) => `paragraph ${number}`),
    ...upTo(want.footnotes)
      .filter((number) => !want.footnotesMissing?.includes(number) && !notes.has(String(number)))
      .map((number) => `footnote ${number}`),
    ...want.sections
      .filter(
        ({ number, title }) =>
          !document.sections.some(
            (has) => has.number === number && fold(has.title).startsWith(fold(title).slice(0, 60)),
          ),
      )
      .map(({ number, title }) => `section ${number} ${title}`),
    ...want.joins.filter((pair) => !texts.some((text) => text.includes(fold(pair.join(" "))))).map(String),
    ...(want.symbols.includes(document.symbol) ? [] : [`symbol ${document.symbol}`]),
    ...(!want.date || front.date === want.date ? [] : [`date ${front.date}`]),
    ...(fold(front.title).startsWith(fold(want.title).slice(0, 40)) ? [] : [`title ${front.title}`]),
    ...(fold(front.agendaItem).includes(fold(want.agendaItem)) ? [] : [`item ${front.agendaItem}`]),
  ];
}

const suites = [
  ["reports", "score/structure.json"],
  ["reports/more", "score/structure-more.json"],
] as const;

for (const [folder, truth] of suites) {
  describe(`the PDFs of ${folder}`, function () {
    this.timeout(120_000);
    const file = join(shared, truth);
    if (!existsSync(file)) {
      it(`${truth} is not here`, function () {
        this.skip();
      });
      return;
    }
    const wanted: Record<string, Wanted> = JSON.parse(readFileSync(file, "utf8"));
    for (const [name, want] of Object.entries(wanted)) {
      it(`${name} has all of its paragraphs, notes, sections and joins`, async () => {
        assert.deepEqual(missing(await readDocument(join(shared, folder, `${name}.pdf`)), want), []);
      });
    }
  });
}

describe("reports that cannot be read", () => {
  const refused = [
    ["A-39-361-images.pdf", "no text"],
    ["E-ICEF-672(PartI).pdf", "not English"],
    ["CEDAW-C-CAF-CO-6.pdf", "not English"],
  ] as const;
  for (const [name, fault] of refused) {
    it(`${name} is refused: ${fault}`, async function () {
      const path = join(shared, "reports/more", name);
      if (!existsSync(path)) this.skip();
      await assert.rejects(readDocument(path), (error) => error instanceof ReadingError && error.fault === fault);
    });
  }

  it("A-39-361.pdf is read with its doubt said", async function () {
    const path = join(shared, "reports/more/A-39-361.pdf");
    if (!existsSync(path)) this.skip();
    const { doubts, symbol } = await readDocument(path);
    assert.equal(symbol, "A/39/361");
    assert.ok(doubts.some((doubt) => doubt.includes("recognised from a scan")));
  });
});
