import assert from "node:assert/strict";
import { namedIn, ofKinds } from "./report";

const bodies = (text: string): string[] => ofKinds(namedIn(text), "Entity", "Rapporteur");

describe("names that a report spells out before their acronym", () => {
  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    [
      "hold the State in their name",
      "The Ruritanian Tide Community Mission in the Republic of the Congo (RTCMIRC) left. RTCMIRC had come late.",
      [
        "Ruritanian Tide Community Mission in the Republic of the Congo → Entity:ruritanian tide community mission in the republic of the congo@A/99/100",
        "RTCMIRC → Entity:ruritanian tide community mission in the republic of the congo@A/99/100",
        "RTCMIRC → Entity:ruritanian tide community mission in the republic of the congo@A/99/100",
      ],
    ],
    [
      "are told in French",
      "The Coopérative pour le développement du Niger (CODENI) met.",
      [
        "Coopérative pour le développement du Niger → Entity:cooperative pour le developpement du niger@A/99/100",
        "CODENI → Entity:cooperative pour le developpement du niger@A/99/100",
      ],
    ],
    [
      "keep a possessive plural",
      "The Harbour Pilots’ Defence Forces (HPDF) met.",
      [
        "Harbour Pilots’ Defence Forces → Entity:harbour pilots defence forces@A/99/100",
        "HPDF → Entity:harbour pilots defence forces@A/99/100",
      ],
    ],
    ["are none in small letters: their acronym is nobody’s", "Child protection and care (CPC) is dear. CPC grew.", []],
    ["are none where they name no body", "Gross National Income (GNI) fell.", []],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(bodies(text), expected));

  it("an acronym that means something else in a report names no body of the vocabulary", () => {
    assert.deepEqual(bodies("Integrated coastal care (ICC) pays. ICC grew."), []);
    assert.deepEqual(bodies("The ICC met."), ["ICC → Entity:international criminal court"]);
  });
});

describe("bodies that belong to another", () => {
  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    [
      "a general noun after capitals is no body of the United Nations",
      "The Harbour Secretariat for Women met.",
      ["Harbour Secretariat for Women → Entity:harbour secretariat for women@A/99/100"],
    ],
    [
      "the owner by its short form is no part of the name",
      "The Coastal Committee of the International Conference met.",
      ["Coastal Committee → Entity:coastal committee@A/99/100"],
    ],
    ["the State tells a bank", "The Central Bank of Libya paid.", ["Central Bank of Libya → Entity:central bank@LBY"]],
    [
      "an adjective of nationality tells the State",
      "The Malian Armed Forces left.",
      ["Malian Armed Forces → Entity:malian armed forces@MLI"],
    ],
    ["a person is no body", "Maria Lopez addressed the meeting.", []],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(bodies(text), expected));
});
