import assert from "node:assert/strict";
import { extract } from "../../../ingest/extract";
import { recognise } from "../../../ingest/recognise";
import { reportOf } from "../link/report";

const figures = (text: string): [readonly number[], string][] => {
  const report = reportOf(text);
  return extract(report, recognise(report)).statistics.map(({ value, unit }) => [value, unit]);
};

describe("statistics", () => {
  for (const [text, expected] of [
    ["Some 57 per cent of crews are young.", [[[57], "per cent"]]],
    ["Ports must cut noise by 25–40 per cent by 2020.", [[[25, 40], "per cent"]]],
    ["It reached 1.2–1.5 million boats.", [[[1200000, 1500000], "boats"]]],
    ["Between 713 and 757 million people fish.", [[[713000000, 757000000], "people"]]],
    ["It paid $2–3 million in 2014–2015, under rule IS-45.", [[[2000000, 3000000], "US dollars"]]],
    ["It wants $300 billion–$400 billion.", [[[300000000000, 400000000000], "US dollars"]]],
    [
      "Some 59 of the 251 boats are lost.",
      [
        [[59], "boats"],
        [[251], "boats"],
      ],
    ],
    [
      "There were 416 fires, 178 lit by crews and 40 by captains.",
      [
        [[416], "fires"],
        [[178], "fires"],
        [[40], "fires"],
      ],
    ],
    [
      "The number of fires rose from 43 in May to 152 in June.",
      [
        [[43], "fires"],
        [[152], "fires"],
      ],
    ],
    ["It made five special survey visits.", [[[5], "special survey visits"]]],
    ["It closed 27 small boats production yards.", [[[27], "boats production yards"]]],
    ["It helped 12 States ban nets.", [[[12], "States"]]],
    ["The fund paid $4.4 million to crews.", [[[4400000], "US dollars"]]],
    ["The fund paid 79 million Swedish kronor.", [[[79000000], "Swedish kronor"]]],
    ["It trained 240 pump mechanics.", [[[240], "pump mechanics"]]],
    ["Over 63,251 sailors were counted.", [[[63251], "sailors"]]],
    ["The plan serves 330 million women and girls.", [[[330000000], "women and girls"]]],
    ["It trained 110 small and medium-sized enterprises.", [[[110], "medium-sized enterprises"]]],
    ["Growth stood at 15 to 16 per cent.", [[[15, 16], "per cent"]]],
    [
      "Growth rose from 15 to 16 per cent.",
      [
        [[15], "per cent"],
        [[16], "per cent"],
      ],
    ],
    [
      "Shares were 34 and 43 per cent, respectively.",
      [
        [[34], "per cent"],
        [[43], "per cent"],
      ],
    ],
    [
      "It saved 1,700 tons of coal and 2.4 GW of power.",
      [
        [[1700], "tons"],
        [[2.4], "GW"],
      ],
    ],
    [
      "It reached 300 million people, 50 million through a fund.",
      [
        [[300000000], "people"],
        [[50000000], "people"],
      ],
    ],
    ["Thirty judges were trained.", [[[30], "judges"]]],
  ] as const) {
    it(`are ${JSON.stringify(expected)} in “${text}”`, () => assert.deepEqual(figures(text), expected));
  }

  for (const text of [
    "It was founded in 2019 and met on 12 May 2021.",
    "The plan runs for 18 months and covers people aged 15 to 24 years.",
    "See paragraphs 12 to 15 and table 23 of the annex.",
    "It follows resolution 71/167 and document A/71/223.",
    "Target 5.2 and Goals 8 and 16 are named.",
    "Mission 300 connects villages, as does Industry 4.0.",
    "Two studies and three maps were made.",
  ]) {
    it(`are none in “${text}”`, () => assert.deepEqual(figures(text), []));
  }

  it("stand within the sentence that proves them, in words that can be read alone", () => {
    const report = reportOf("Crews are young (57 per cent), and ports are old. It rains.");
    const [figure] = extract(report, recognise(report)).statistics;
    assert.equal(figure?.evidence, "Crews are young (57 per cent), and ports are old.");
    assert.ok(figure.evidence.includes(figure.text));
    assert.ok(figure.text.includes("57 per cent") && figure.text.split(" ").length >= 5, figure.text);
  });
});
