import assert from "node:assert/strict";
import { recognise } from "../../../ingest/recognise";
import { line, ofKinds, reportOf } from "../recognise/report";

const climate = "Entity:conference of the parties to the united nations framework convention on climate change";
const biological = "Entity:conference of the parties to the convention on biological diversity";

const meant = (symbol: string, ...paragraphs: string[]): string[] =>
  ofKinds(
    recognise({ ...reportOf(paragraphs), symbol })
      .mentions.filter((mention) => mention.rule.startsWith("anaphora"))
      .map(line),
    "Entity",
  );

describe("the Conference of the Parties", () => {
  it("is that of the convention named before in the paragraph", () =>
    assert.deepEqual(
      meant("A/99/100", "Under the Convention on Biological Diversity the Conference of the Parties met."),
      [`Conference of the Parties → ${biological}`],
    ));
  it("is that of the climate convention beside the Paris Agreement", () =>
    assert.deepEqual(meant("A/99/100", "The Conference of the Parties spoke of the Paris Agreement."), [
      `Conference of the Parties → ${climate}`,
    ]));
  it("is the one named last in a paragraph without a convention", () =>
    assert.deepEqual(
      meant(
        "A/99/100",
        "The Conference of the Parties to the Convention on Biological Diversity met.",
        "The Conference of the Parties spoke.",
      ),
      [`Conference of the Parties → ${biological}`],
    ));
  it("is named so in its own documents", () => {
    const { mentions, things } = recognise({
      ...reportOf(["The Conference of the Parties spoke."]),
      symbol: "FCCC/CP/2099/1",
    });
    assert.deepEqual(mentions.map(line), [`Conference of the Parties → ${climate}`]);
    assert.deepEqual(things.get(climate)?.surfaces, ["Conference of the Parties"]);
  });
  it("is nobody’s where nothing tells", () =>
    assert.deepEqual(meant("A/99/100", "The Conference of the Parties spoke."), []));
  it("may be counted", () => assert.deepEqual(meant("A/99/100", "At COP29 they met."), [`COP29 → ${climate}`]));
});

describe("the secretariat", () => {
  it("is the one named before", () =>
    assert.deepEqual(
      meant("A/99/100", "The secretariat of the Convention on Biological Diversity met.", "The secretariat wrote."),
      ["The secretariat → Entity:secretariat of the convention on biological diversity"],
    ));
  it("is told by the symbol of its documents, also with a capital", () =>
    assert.deepEqual(meant("TD/B/99", "The secretariat wrote. The Secretariat wrote again."), [
      "The secretariat → Entity:united nations conference on trade and development",
      "The Secretariat → Entity:united nations conference on trade and development",
    ]));
  it("is nobody’s where nothing tells", () => assert.deepEqual(meant("A/99/100", "The secretariat wrote."), []));
});

describe("committees on sanctions", () => {
  const named = (text: string): string[] => ofKinds(recognise(reportOf([text])).mentions.map(line), "Entity");
  it("are told by their resolution", () =>
    assert.deepEqual(named("The Committee established pursuant to resolution 1970 (2011) met the 1988 Committee."), [
      "Committee established pursuant to resolution 1970 (2011) → Entity:security council committee established pursuant to resolution 1970 2011 concerning libya",
      "1988 Committee → Entity:security council committee established pursuant to resolution 1988 2011",
    ]));
  it("also those that no list has", () =>
    assert.deepEqual(named("The Committee pursuant to resolution 3999 (2041) concerning Coralia met."), [
      "Committee pursuant to resolution 3999 (2041) concerning Coralia → Entity:security council committee pursuant to resolution 3999 2041 concerning coralia@A/99/100",
    ]));
  it("leave the resolution in their name a mention of its own", () =>
    assert.deepEqual(
      ofKinds(
        recognise(reportOf(["The Committee pursuant to resolution 3999 (2041) met."])).mentions.map(line),
        "Resolution",
      ),
      ["resolution 3999 (2041) → Resolution:S/RES/3999 (2041)"],
    ));
  it("count no sessions", () =>
    assert.deepEqual(
      ofKinds(
        recognise(reportOf(["The Security Council noted its resolution 51/9."])).mentions.map(line),
        "Resolution",
      ),
      ["resolution 51/9 → Resolution:A/RES/51/9"],
    ));
});
