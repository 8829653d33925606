import assert from "node:assert/strict";
import { namedIn, ofKinds } from "./report";

const bodies = (text: string): string[] =>
  ofKinds(namedIn(text), "Entity", "Rapporteur").map((entry) => entry.split(" → ")[0] ?? "");

describe("bodies with names of their own", () => {
  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    [
      "in French",
      "The Agence nationale de la pêche trained pilots, and the Comité pour les ports met.",
      ["Agence nationale de la pêche", "Comité pour les ports"],
    ],
    [
      "in Spanish and Portuguese",
      "The Defensoría del Mar and the Instituto Nacional dos Portos met.",
      ["Defensoría del Mar", "Instituto Nacional dos Portos"],
    ],
    ["not in English", "The Programme national teams use began.", []],
    ["told with what they mean", "The Hilsen (“Greeting”) programme began.", ["Hilsen (“Greeting”) programme"]],
    ["of a branch of a body", "Tidal Justice Network Africa called for ports.", ["Tidal Justice Network Africa"]],
    ["with a grade before", "The High-level Tidal Committee met.", ["High-level Tidal Committee"]],
    [
      "in small letters, up to their verb",
      "The coalition on human mobility provided pilots with data.",
      ["coalition on human mobility"],
    ],
    [
      "apart where a name of its own begins",
      "The Campaign for Tides and the Fund for Coral Foundation met.",
      ["Campaign for Tides", "Fund for Coral Foundation"],
    ],
    [
      "with the whole name of the body that they are a part of",
      "The Executive Committee of the International Fund for Saving the Aral Sea met.",
      [
        "Executive Committee of the International Fund for Saving the Aral Sea",
        "International Fund for Saving the Aral Sea",
      ],
    ],
    [
      "in the spelling of older reports",
      "The Organization for Security and Co-operation in Europe met.",
      ["Organization for Security and Co-operation in Europe"],
    ],
    [
      "apart from the plan beside them",
      "It welcomed the Directorate for Ports and Tides and the Action Plan against Floods.",
      ["Directorate for Ports and Tides"],
    ],
  ];
  for (const [what, text, expected] of cases) it(`${what}: “${text}”`, () => assert.deepEqual(bodies(text), expected));

  it("mandates named together each have their subject", () =>
    assert.deepEqual(
      ofKinds(namedIn("The Special Rapporteurs on minority issues and on the right to food met."), "Rapporteur"),
      [
        "Special Rapporteurs on minority issues → Rapporteur:special rapporteur on minority issues",
        "on the right to food → Rapporteur:special rapporteur on the right to food",
      ],
    ));
  it("a court is of the State with which the sentence opens", () =>
    assert.deepEqual(ofKinds(namedIn("In Fiji, the Tidal Court heard pilots."), "Entity"), [
      "Tidal Court → Entity:tidal court@FJI",
    ]));
  it("a unit of a body is the body", () =>
    assert.deepEqual(bodies("The UNICEF Tidal Affairs Section taught pilots."), ["UNICEF"]));
  it("a ministry is of the State that the sentence names after it", () =>
    assert.deepEqual(
      ofKinds(namedIn("With the Ministry of Ports and others in Fiji, UNICEF taught pilots."), "Entity"),
      ["Ministry of Ports → Entity:ministry of ports@FJI", "UNICEF → Entity:united nations children s fund"],
    ));
});
