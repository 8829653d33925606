import assert from "node:assert/strict";
import { recognise } from "../../../ingest/recognise";
import { namedIn, ofKinds, reportOf } from "./report";

const states = (text: string): string[] =>
  ofKinds(namedIn(text), "State").map((entry) => entry.replace(/^.*State:/, ""));

describe("recognising States", () => {
  const cases: readonly (readonly [what: string, text: string, keys: readonly string[]])[] = [
    ["short, long and former names", "Chad, the Republic of Chad and Dahomey sent pilots.", ["TCD", "TCD", "BEN"]],
    [
      "inverted forms with their bracket",
      "Harbours were built (Fiji and Venezuela (Bolivarian Republic of)).",
      ["FJI", "VEN"],
    ],
    ["accents and other apostrophes", "Türkiye, Turkey and Cote d'Ivoire took part.", ["TUR", "TUR", "CIV"]],
    ["a possessive", "Norway’s ports are calm.", ["NOR"]],
    ["Niger and Nigeria apart", "The Niger and Nigeria share a river.", ["NER", "NGA"]],
    [
      "the two Koreas and the two Congos apart",
      "The Republic of Korea, the Democratic People’s Republic of Korea, the Congo and the Democratic Republic of the Congo met.",
      ["KOR", "PRK", "COG", "COD"],
    ],
    [
      "names that hold others",
      "Guinea-Bissau, Equatorial Guinea, Papua New Guinea and Guinea trade.",
      ["GNB", "GNQ", "PNG", "GIN"],
    ],
    ["South Sudan, not the Sudan", "South Sudan has a river; so has the Sudan.", ["SSD", "SDN"]],
    [
      "the United Kingdom whole, not Ireland",
      "The United Kingdom of Great Britain and Northern Ireland and Ireland agreed.",
      ["GBR", "IRL"],
    ],
    ["the observers", "The Holy See and the State of Palestine observed.", ["VAT", "PSE"]],
    [
      "no sea, gulf or region with a State in its name",
      "Ships crossed the Gulf of Guinea, the South China Sea, Lake Chad and Latin America.",
      [],
    ],
    [
      "no State in the name of a body",
      "The Council of Europe and the Islamic State in Iraq and the Levant are no States.",
      [],
    ],
    ["no common words", "A cook ate turkey on a china plate; a chad fell.", []],
    ["no language", "The text was issued in French and Spanish.", []],
    ["an adjective where its organs act", "The Kenyan authorities opened a port.", ["KEN"]],
  ];
  for (const [what, text, keys] of cases)
    it(`finds ${what}`, () => {
      assert.deepEqual(states(text), keys);
    });

  it("tells a place from one who acts", () => {
    const { mentions } = recognise(
      reportOf(["In Mali and Chad, crews met. The Government of Peru trains pilots. Fiji fishes."]),
    );
    assert.deepEqual(
      mentions.map((mention) => [mention.thing, mention.passing === true]),
      [
        ["State:MLI", true],
        ["State:TCD", true],
        ["State:PER", false],
        ["State:FJI", false],
      ],
    );
  });

  it("gives region, subregion and groups", () => {
    const { things } = recognise(reportOf(["Nepal trades."]));
    const { region, subregion, groups } = things.get("State:NPL")?.properties ?? {};
    assert.deepEqual(
      [region, subregion, groups],
      [
        "Asia",
        "Southern Asia",
        ["Asia-Pacific States", "least developed countries", "landlocked developing countries"],
      ],
    );
  });
});
