import assert from "node:assert/strict";
import type { Document } from "../../../../ingest/structure/document";
import { reportOf } from "../../link/report";
import { fronted, listed, told, under } from "./told";

/** Paragraphs, each under a heading of its own within "Recommendations". */
function headed(...parts: [string, string][]): Document {
  const report = reportOf(...parts.map(([, text]) => text));
  return {
    ...report,
    sections: [
      { id: "V", number: "V", title: "Recommendations", order: 0, marks: [] },
      ...parts.map(([title], i) => ({ id: `V.${i}`, number: `V.${i}`, title, parent: "V", order: i + 1, marks: [] })),
    ],
    paragraphs: report.paragraphs.map((one, i) => ({ ...one, section: `V.${i}` })),
  };
}

describe("recommendations that name no one", () => {
  it("address whom their heading names", () => {
    assert.deepEqual(
      told(
        headed(
          ["Recommendations to States", "Publish the fees."],
          ["The Security Council", "Meet at sea."],
          ["Donors and civil society", "Fund the piers."],
          ["Safety at sea", "Fees should be fair."],
        ),
      ),
      [
        ["Publish the fees.", "States*"],
        ["Meet at sea.", "Security Council*"],
        ["Fund the piers.", "donors*, civil society*"],
        ["Fees should be fair.", ""],
      ],
    );
  });

  it("address no body that only the paragraph before named", () => {
    assert.deepEqual(
      told(under("Recommendations", reportOf("The Security Council should meet.", "Fees should be fair."))).map(
        ([, to]) => to,
      ),
      ["Security Council", ""],
    );
  });

  it("address States again where the whole report speaks to them", () => {
    assert.deepEqual(
      told(
        under(
          "Recommendations",
          reportOf(
            "States should publish fees. These bodies must have funds.",
            "The Security Council should meet.",
            "Harm suffered by crews should be measured against the harm suffered by owners.",
          ),
        ),
      ).map(([, to]) => to),
      ["States", "States*", "Security Council", "States*"],
    );
  });

  it("address the State, not its parliament that the sentence before named", () => {
    const report = under(
      "Recommendations",
      reportOf("Parliament should sit in Samoa. The police should be trained. It should meet."),
    );
    assert.deepEqual(
      told(fronted("Visit to Samoa", "A/HRC/99/1", report)).map(([, to]) => to),
      ["Parliament", "Samoa*", "Parliament*"],
    );
  });

  it("mean by “the Government” that of the State in the title", () => {
    const report = under("Observations", reportOf("I urge the Government and the opposition to talk."));
    assert.deepEqual(
      told(fronted("Report on the United Nations Mission in Liberia", "S/2012/1", report))[0]?.[1],
      "Liberia, opposition",
    );
  });

  it("address the State that is visited or reviewed", () => {
    const report = under("Recommendations", reportOf("Much was seen in Samoa. Nurses should be trained."));
    assert.deepEqual(told(fronted("Visit to Samoa", "A/HRC/99/1", report)), [["Nurses should be trained.", "Samoa*"]]);
    const concluding = under(
      "Access to justice",
      listed("The Committee recommends that the State party: (a) Train judges."),
    );
    const samoa = {
      ...concluding,
      paragraphs: [...reportOf("Samoa sent a report.").paragraphs, ...concluding.paragraphs],
    };
    assert.deepEqual(
      told(fronted("Concluding observations on the first periodic report of Samoa", "CEDAW/C/WSM/CO/1", samoa)).map(
        ([words]) => words,
      ),
      ["Train judges."],
    );
  });
});

describe("in a universal periodic review", () => {
  it("States in brackets recommend, the State under review is addressed", () => {
    const text =
      "Fiji will examine these recommendations: 6.1 Ratify the Convention (Chad) (Peru); 6.2 Consider a law (Norway).";
    const report = fronted(
      "Report of the Working Group on the Universal Periodic Review: Fiji",
      "A/HRC/99/1",
      under("Conclusions and/or recommendations", reportOf(text)),
    );
    assert.deepEqual(told(report), [
      ["Ratify the Convention (Chad) (Peru);", "Fiji*"],
      ["Consider a law (Norway).", "Fiji*"],
    ]);
  });
});

describe("a report's author", () => {
  it("is the one whose report is transmitted, and speaks on as “it”", () => {
    const title =
      "Note by the Secretary-General. The Secretary-General has the honour to transmit the report of the Joint Inspection Unit";
    const text = "The Inspectors recommend that the Security Council meet at sea. They also recommend that donors pay.";
    assert.deepEqual(
      told(fronted(title, "A/99/1", under("Travel", reportOf(text)))).map(([, to]) => to),
      ["Security Council", "donors"],
    );
  });

  it("is meant by “he” too, and asks others in one sentence", () => {
    const text =
      "The Secretary-General urges donors to dig; he also invites insurers to pay. He further recommends that Denmark rest. Rivers must be clean.";
    assert.deepEqual(
      told(fronted("Report of the Secretary-General", "A/99/1", under("Conclusions", reportOf(text)))).map(
        ([, to]) => to,
      ),
      ["donors, insurers", "Denmark"],
    );
  });

  it("calls the parties to the conflict “the parties”", () => {
    const text = "The parties to the conflict met. I urge the parties to rest.";
    assert.deepEqual(told(under("Overview", reportOf(text))).at(-1)?.[1], "parties to the conflict");
  });
});
