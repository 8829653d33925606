import assert from "node:assert/strict";
import { namedIn, ofKinds } from "./report";

const bodies = (text: string): string[] => ofKinds(namedIn(text), "Entity", "Rapporteur");

describe("what is no body", () => {
  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    ["a set phrase with capitals", "They agreed on a Division of Labour and on the Law of the Sea.", []],
    ["many at once", "It trains National Human Rights Institutions and Harbour Organizations and Agencies.", []],
    ["a meeting that is counted", "It hosted the third Forum on Tidal Farms and the Second Coral Assembly.", []],
    ["people of a place", "The rights of Palestinians in the West Bank were named.", []],
  ];
  for (const [what, text, expected] of cases) it(`${what}: “${text}”`, () => assert.deepEqual(bodies(text), expected));

  it("but a panel is one, and a panel of experts holds a mandate", () =>
    assert.deepEqual(bodies("The Panel on Tidal Metals met the Panel of Experts on Coral Trade."), [
      "Panel on Tidal Metals → Entity:panel on tidal metals@A/99/100",
      "Panel of Experts on Coral Trade → Rapporteur:panel of experts on coral trade@A/99/100",
    ]));
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
