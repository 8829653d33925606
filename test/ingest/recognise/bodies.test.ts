import assert from "node:assert/strict";
import { recognise } from "../../../ingest/recognise";
import { namedIn, ofKinds, reportOf } from "./report";

const bodies = (text: string): string[] => ofKinds(namedIn(text), "Entity", "Rapporteur");

describe("recognising bodies", () => {
  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    [
      "of the vocabulary, by name and acronym",
      "UNICEF and the World Health Organization met.",
      [
        "UNICEF → Entity:united nations children s fund",
        "World Health Organization → Entity:world health organization",
      ],
    ],
    [
      "in either spelling",
      "The World Health Organisation and the International Labor Organization met.",
      [
        "World Health Organisation → Entity:world health organization",
        "International Labor Organization → Entity:international labour organization",
      ],
    ],
    ["not in common words", "Those who care for us met.", []],
    [
      "by a head noun at the end",
      "The Blue Harbour Foundation trains pilots.",
      ["Blue Harbour Foundation → Entity:blue harbour foundation@A/99/100"],
    ],
    [
      "by a head noun at the beginning",
      "The Institute for Tidal Energy and Coasts met.",
      ["Institute for Tidal Energy and Coasts → Entity:institute for tidal energy and coasts@A/99/100"],
    ],
    [
      "with their State",
      "The Ministry of Fishing of Fiji met.",
      ["Ministry of Fishing of Fiji → Entity:ministry of fishing@FJI"],
    ],
    [
      "with the State named before",
      "In Peru, pilots and the Ministry of Ports, Roads and Rails agreed.",
      ["Ministry of Ports, Roads and Rails → Entity:ministry of ports roads and rails@PER"],
    ],
    [
      "apart from the body that runs them",
      "The UNESCO Open Charts Academy teaches.",
      [
        "UNESCO → Entity:united nations educational scientific and cultural organization",
        "Open Charts Academy → Entity:open charts academy@A/99/100",
      ],
    ],
    [
      "apart where an article parts them",
      "The Harbour Council of Elders and the Coral Trust met.",
      [
        "Harbour Council of Elders → Entity:harbour council of elders@A/99/100",
        "Coral Trust → Entity:coral trust@A/99/100",
      ],
    ],
    [
      "as programmes with a noun in small letters",
      "The Night Ferry scheme sails.",
      ["Night Ferry scheme → Entity:night ferry scheme@A/99/100"],
    ],
    [
      "in small letters, with an article",
      "The open-ended working group on the use of charts met.",
      [
        "open-ended working group on the use of charts → Rapporteur:open ended working group on the use of charts@A/99/100",
      ],
    ],
    [
      "by their place before a verb",
      "In Chad, Tide Watchers launched a school.",
      ["Tide Watchers → Entity:tide watchers@A/99/100"],
    ],
    [
      "by their place in a list",
      "Pilots met UNDP, the Coral Trust and Anchor Point.",
      [
        "UNDP → Entity:united nations development programme",
        "Coral Trust → Entity:coral trust@A/99/100",
        "Anchor Point → Entity:anchor point@A/99/100",
      ],
    ],
    ["not as ministries in general", "Ministries of Health and HIV programmes grew.", []],
    ["not in web addresses", "See https://www.who.int/UNICEF/WHO.", []],
  ];
  for (const [what, text, expected] of cases)
    it(`finds them ${what}`, () => {
      assert.deepEqual(bodies(text), expected);
    });

  it("keeps every form that the report uses", () => {
    const { things } = recognise(reportOf(["The Coral Trust (CRLT) met.", "CRLT sails. The Coral Trust sails."]));
    assert.deepEqual(things.get("Entity:coral trust@A/99/100")?.surfaces, ["CRLT", "Coral Trust"]);
  });
});

describe("recognising mandates", () => {
  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    [
      "with commas in their names",
      "The Special Rapporteur on trafficking in persons, especially women and children, met.",
      [
        "Special Rapporteur on trafficking in persons, especially women and children → Rapporteur:special rapporteur on trafficking in persons especially women and children",
      ],
    ],
    [
      "that the vocabulary has not",
      "The Special Rapporteur on the right to calm seas has reported.",
      [
        "Special Rapporteur on the right to calm seas → Rapporteur:special rapporteur on the right to calm seas@A/99/100",
      ],
    ],
    [
      "of a State",
      "The National Rapporteur on Piers of Malta wrote.",
      ["National Rapporteur on Piers of Malta → Rapporteur:national rapporteur on piers@MLT"],
    ],
    [
      "of the Secretary-General",
      "The Special Envoy of the Secretary-General for Tides spoke.",
      [
        "Special Envoy of the Secretary-General for Tides → Rapporteur:special envoy of the secretary general for tides@A/99/100",
      ],
    ],
  ];
  for (const [what, text, expected] of cases)
    it(`finds those ${what}`, () => {
      assert.deepEqual(ofKinds(namedIn(text), "Rapporteur"), expected);
    });
});

describe("recognising a body behind an office", () => {
  it("keeps the body whole where the office has a name of the vocabulary", () => {
    const text =
      "A letter of the Secretary-General of the United Nations Conference on Trade and Development (UNCTAD) came.";
    assert.ok(
      namedIn(text).some((name) => name.includes("Entity:united nations conference on trade and development")),
      namedIn(text).join("; "),
    );
  });
});

describe("recognising instruments", () => {
  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    [
      "of the vocabulary",
      "The 2030 Agenda and the Kyoto Protocol hold.",
      [
        "2030 Agenda → Instrument:2030 agenda for sustainable development",
        "Kyoto Protocol → Instrument:kyoto protocol to the united nations framework convention on climate change",
      ],
    ],
    [
      "by their form",
      "The Suva Declaration and the Tidal Charts Action Plan 2026–2030 hold.",
      [
        "Suva Declaration → Instrument:suva declaration@A/99/100",
        "Tidal Charts Action Plan 2026–2030 → Instrument:tidal charts action plan 2026 2030@A/99/100",
      ],
    ],
    [
      "in small letters",
      "They adopted the political declaration on harbours and general recommendation No. 41 (2027) on pilots.",
      [
        "political declaration on harbours → Instrument:political declaration on harbours@A/99/100",
        "general recommendation No. 41 (2027) on pilots → Instrument:general recommendation no 41 2027 on pilots@A/99/100",
      ],
    ],
    [
      "inside the name of a body",
      "The secretariat of the United Nations Framework Convention on Climate Change met.",
      [
        "United Nations Framework Convention on Climate Change → Instrument:united nations framework convention on climate change",
      ],
    ],
  ];
  for (const [what, text, expected] of cases)
    it(`finds those ${what}`, () => {
      assert.deepEqual(ofKinds(namedIn(text), "Instrument"), expected);
    });
});
