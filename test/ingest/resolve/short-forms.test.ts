import assert from "node:assert/strict";
import { recognise } from "../../../ingest/recognise";
import { line, reportOf } from "../recognise/report";

const resolved = (...paragraphs: string[]): string[] =>
  recognise(reportOf(paragraphs))
    .mentions.filter((mention) => mention.rule.startsWith("anaphora"))
    .map(line);

describe("short forms", () => {
  const cases: readonly (readonly [what: string, paragraphs: readonly string[], expected: readonly string[]])[] = [
    [
      "“the Council” is the body named last that is a Council",
      ["The Human Rights Council met. The Council spoke.", "The Security Council met; the Council spoke."],
      ["The Council → Entity:human rights council", "the Council → Entity:security council"],
    ],
    [
      "the Council of Europe is not it",
      ["The Security Council and the Council of Europe met. The Council spoke."],
      ["The Council → Entity:security council"],
    ],
    [
      "“the Assembly” is known from the first page on",
      ["The Assembly met."],
      ["The Assembly → Entity:general assembly"],
    ],
    [
      "“the Special Rapporteur” is the one named last",
      ["The Special Rapporteur on minority issues met Fiji.", "The Special Rapporteur spoke."],
      ["The Special Rapporteur → Rapporteur:special rapporteur on minority issues"],
    ],
    [
      "“the Office” may be two paragraphs away",
      ["The United Nations Office on Drugs and Crime met.", "Fiji fished.", "The Office trains."],
      ["The Office → Entity:united nations office on drugs and crime"],
    ],
    [
      "a name that goes on is no short form",
      ["The Human Rights Council met the Council of Ministers and the Committee on Fish."],
      [],
    ],
    [
      "“the initiative” in small letters is near",
      ["The Blue Tide Initiative sails. The initiative pays."],
      ["The initiative → Entity:blue tide initiative@A/99/100"],
    ],
    [
      "“the Government” is of the State named last",
      ["In Kenya and Ghana, pilots met. The Government paid."],
      ["Government → State:GHA"],
    ],
    [
      "“Council resolution” is the Council’s",
      ["The Human Rights Council met. See Council resolution 17/4."],
      ["Council → Entity:human rights council"],
    ],
  ];
  for (const [what, paragraphs, expected] of cases)
    it(what, () => {
      assert.deepEqual(resolved(...paragraphs), expected);
    });
});

describe("acronyms of the report itself", () => {
  const places = (thing: string, ...paragraphs: string[]): string[] =>
    recognise(reportOf(paragraphs))
      .mentions.filter((mention) => mention.thing === thing)
      .map((mention) => `${mention.place} ${mention.surface}`);

  it("are found before and after they are explained", () => {
    assert.deepEqual(places("Entity:coral trust@A/99/100", "CRLT met.", "The Coral Trust (CRLT) met.", "CRLT slept."), [
      "1 CRLT",
      "2 Coral Trust",
      "2 CRLT",
      "3 CRLT",
    ]);
  });
  it("mean what the report says, not what the vocabulary knows", () => {
    assert.deepEqual(
      places(
        "Entity:international chamber of commerce",
        "The International Chamber of Commerce (ICC) met.",
        "ICC spoke.",
      ),
      ["1 International Chamber of Commerce", "1 ICC", "2 ICC"],
    );
  });
  it("give a shorter name to its whole thing", () => {
    assert.deepEqual(
      places(
        "Entity:high level tide body on charts@A/99/100",
        "The High-Level Tide Body on Charts met.",
        "The High-Level Tide Body slept.",
      ),
      ["1 High-Level Tide Body on Charts", "2 High-Level Tide Body"],
    );
  });
});

describe("short forms that stand for nothing", () => {
  const doubts = (...paragraphs: string[]): readonly string[] => recognise(reportOf(paragraphs)).doubts;
  it("are told once each, by their first place", () =>
    assert.deepEqual(doubts("The Working Group met.", "It rained on the Mission.", "The Working Group swam."), [
      "1: “the Working Group” stands for no body that is named before; it is left out (also in 3)",
      "2: “the Mission” stands for no body that is named before; it is left out",
    ]));
  it("at most as many places as one line holds", () => {
    const [doubt] = doubts(...Array.from({ length: 12 }, () => "The Steering Committee met."));
    assert.match(doubt ?? "", /also in 2, 3, 4, 5, 6, 7, 8, 9 and 3 more\)$/);
  });
  it("but not names that go on, plurals, instruments and what was named", () =>
    assert.deepEqual(
      doubts(
        "The Mission 300 meeting and the Council of Ministers and the Parties and the Convention were told.",
        "The World Bank Group met. The Group lent boats.",
      ),
      [],
    ));
});

describe("the holder of an office that was named", () => {
  it("is told by the title", () =>
    assert.deepEqual(
      resolved("The Office of the High Representative for Disarmament Affairs met.", "The High Representative spoke."),
      ["The High Representative → Entity:high representative for disarmament affairs"],
    ));
});
