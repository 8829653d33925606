import assert from "node:assert/strict";
import { namedIn, ofKinds } from "./report";

const bodies = (text: string): string[] => ofKinds(namedIn(text), "Entity", "Rapporteur");

describe("what is no body", () => {
  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    ["a set phrase with capitals", "They agreed on a Division of Labour and on the Law of the Sea.", []],
    ["many at once", "It trains National Human Rights Institutions and Harbour Organizations and Agencies.", []],
    ["a meeting that is counted", "It hosted the third Forum on Tidal Farms and the Second Coral Assembly.", []],
    ["what a committee met for", "The Special Committee for the consideration of tides met.", []],
    ["a person with an office in letters", "HR Ana Quispe said that the Former HRs agreed with HR Ana Quispe.", []],
    [
      "a State before a subject",
      "A treaty between the United States of America and the Russian Federation on Harbour Dues was signed.",
      [],
    ],
    ["people of a place", "The rights of Palestinians in the West Bank were named.", []],
  ];
  for (const [what, text, expected] of cases) it(`${what}: “${text}”`, () => assert.deepEqual(bodies(text), expected));

  it("but a panel is one, and a panel of experts holds a mandate", () =>
    assert.deepEqual(bodies("The Panel on Tidal Metals met the Panel of Experts on Coral Trade."), [
      "Panel on Tidal Metals → Entity:panel on tidal metals@A/99/100",
      "Panel of Experts on Coral Trade → Rapporteur:panel of experts on coral trade@A/99/100",
    ]));
  it("and a saint has a stop", () =>
    assert.deepEqual(bodies("The Harbour Council of St. Brendan met."), [
      "Harbour Council of St. Brendan → Entity:harbour council of st brendan@A/99/100",
    ]));
  it("and what it did is no part of its name", () =>
    assert.deepEqual(bodies("The fact-finding mission on Mali documented storms."), [
      "fact-finding mission on Mali → Entity:fact finding mission on mali@A/99/100",
    ]));
  it("and the number of a document opens with no body", () =>
    assert.deepEqual(bodies("It was decided in EC-M-12/DEC.3 and EC-81/DEC.4."), []));
  it("and what its director's title closes with has the acronym", () =>
    assert.deepEqual(
      bodies("The Director-General of the Organisation for the Prohibition of Chemical Weapons (OPCW) met OPCW."),
      [
        "Director-General of the Organisation for the Prohibition of Chemical Weapons → Entity:director general of the organisation for the prohibition of chemical weapons",
        "OPCW → Entity:organisation for the prohibition of chemical weapons",
        "OPCW → Entity:organisation for the prohibition of chemical weapons",
      ],
    ));
  it("and a mission has its country", () =>
    assert.deepEqual(bodies("The Harbour Training Mission in Mali taught pilots."), [
      "Harbour Training Mission in Mali → Entity:harbour training mission in mali@A/99/100",
    ]));
});

describe("places that have a State’s name", () => {
  const states = (text: string): string[] => ofKinds(namedIn(text), "State");
  for (const text of [
    "Floods reached Niger State and Tanganyika Province.",
    "They met in the town of Georgia.",
    "The ports of the former Soviet Union are old.",
    "Boats crossed Lake Malawi.",
  ])
    it(`are none: “${text}”`, () => assert.deepEqual(states(text), []));
  it("unless an office follows", () =>
    assert.deepEqual(states("The United States State Department met."), ["United States → State:USA"]));
});
