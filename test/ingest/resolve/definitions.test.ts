import assert from "node:assert/strict";
import { recognise } from "../../../ingest/recognise";
import type { Document } from "../../../ingest/structure/document";
import { line, reportOf } from "../recognise/report";

const shortIn = (document: Document, place: string): string[] =>
  recognise(document)
    .mentions.filter((mention) => mention.place === place && /^anaphora|^entity-name/.test(mention.rule))
    .map(line);

/** A letter whose annex another wrote: the first paragraph is the letter's, the rest the annex's. */
function letterWith(title: string, ...paragraphs: string[]): Document {
  const report = reportOf(
    ["The Security Council asked for what is annexed.", ...paragraphs],
    [],
    "Letter dated 3 May 2021 from the Secretary-General addressed to the President of the Security Council",
  );
  const section = { id: "Annex", number: "Annex", title, order: 2, marks: [] };
  return {
    ...report,
    sections: [section],
    paragraphs: report.paragraphs.map((paragraph) =>
      Number(paragraph.number) > 1 ? { ...paragraph, section: "Annex" } : paragraph,
    ),
  };
}

describe("short forms that a report defines", () => {
  const cases: readonly (readonly [what: string, paragraphs: readonly string[], expected: readonly string[]])[] = [
    [
      "in brackets, they hold from there on",
      ["The Human Rights Committee (the Committee) met.", "The Fifth Committee sat. The Committee swam."],
      ["Fifth Committee → Entity:fifth committee", "The Committee → Entity:human rights committee"],
    ],
    [
      "after “hereinafter referred to as”",
      ["The World Food Programme (hereinafter referred to as the Agency) sails.", "The Agency pays."],
      ["The Agency → Entity:world food programme"],
    ],
    [
      "in quotation marks, after the acronym",
      [
        "The World Health Organization (WHO) (hereinafter “the Organization”) met.",
        "UNICEF swam. The Organization pays.",
      ],
      ["UNICEF → Entity:united nations children s fund", "The Organization → Entity:world health organization"],
    ],
    [
      "of what is no name, they are nobody’s",
      ["The Security Council met. Elders of the reef (the Council) met.", "The Council spoke."],
      [],
    ],
  ];
  for (const [what, paragraphs, expected] of cases)
    it(what, () => {
      assert.deepEqual(shortIn(reportOf(paragraphs), `${paragraphs.length}`), expected);
    });
});

describe("an annex that another organization wrote", () => {
  const atomic = "Report of the Director General of the International Atomic Energy Agency";
  it("calls its own organs by short forms", () => {
    assert.deepEqual(shortIn(letterWith(atomic, "The Board met. The Agency sent divers."), "2"), [
      "The Board → Entity:international atomic energy agency board of governors",
      "The Agency → Entity:international atomic energy agency",
    ]);
  });
  it("also where their names are longer than a noun", () => {
    const { mentions } = recognise(letterWith(atomic, "It wrote to the Board of Governors."));
    assert.deepEqual(mentions.filter(({ place }) => place === "2").map(line), [
      "Board of Governors → Entity:international atomic energy agency board of governors",
    ]);
  });
  it("does not mean the Security Council by “the Council”", () => {
    assert.deepEqual(shortIn(letterWith(atomic, "The Council dived."), "2"), []);
  });
  it("but for one that it names itself", () => {
    assert.deepEqual(shortIn(letterWith(atomic, "The Security Council met. The Council dived."), "2"), [
      "Security Council → Entity:security council",
      "The Council → Entity:security council",
    ]);
  });
  it("means itself by “the Secretariat” and its chief by the office", () => {
    assert.deepEqual(shortIn(letterWith(atomic, "The Secretariat swam. The Director General reported a leak."), "2"), [
      "The Secretariat → Entity:international atomic energy agency",
      "The Director General → Entity:director general of the international atomic energy agency",
    ]);
  });
  it("is the United Nations’ own where the Secretary-General reports", () => {
    assert.deepEqual(shortIn(letterWith("Report of the Secretary-General on reefs", "The Council dived."), "2"), [
      "The Council → Entity:security council",
    ]);
  });
});
