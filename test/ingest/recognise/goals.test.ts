import assert from "node:assert/strict";
import { recognise } from "../../../ingest/recognise";
import { namedIn, ofKinds, reportOf } from "./report";

const codes = (text: string): string[] =>
  ofKinds(namedIn(text), "Goal", "Target", "Indicator").map((entry) => entry.replace(/^.* → /, ""));
const factors = (text: string): string[] =>
  recognise(reportOf([text])).mentions.flatMap(({ thing, factor }) =>
    factor === undefined ? [] : [`${thing}: ${factor}`],
  );

describe("recognising Goals, targets and indicators", () => {
  const cases: readonly (readonly [what: string, text: string, keys: readonly string[]])[] = [
    [
      "in lists",
      "Goals 5, 11 and 16 and Sustainable Development Goal 3 matter.",
      ["Goal:5", "Goal:11", "Goal:16", "Goal:3"],
    ],
    ["in ranges, each of them", "Goals 1 to 4 matter.", ["Goal:1", "Goal:2", "Goal:3", "Goal:4"]],
    ["targets with letters", "Targets 5.2, 8.7 and 9.c matter.", ["Target:5.2", "Target:8.7", "Target:9.c"]],
    [
      "indicators",
      "Indicators 5.2.1 and 16.2.2 rise; SDG 5.b.1 too.",
      ["Indicator:5.2.1", "Indicator:16.2.2", "Indicator:5.b.1"],
    ],
    ["a Goal with its target", "It serves Goal 3, target 3.8.", ["Goal:3", "Target:3.8"]],
    ["no other Goals", "Millennium Development Goal 5, Strategic Goal 2 and target 8 of a framework are none.", []],
    ["no counts", "Goal 5 and 12 countries were named; Goal 3 in 2024.", ["Goal:5", "Goal:3"]],
  ];
  for (const [what, text, keys] of cases)
    it(`finds ${what}`, () => {
      assert.deepEqual([...codes(text)].sort(), [...keys].sort());
    });
});

describe("what a report ties to a Goal", () => {
  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    [
      "before a bracket",
      "Ports rely on calm seas (Goal 14), fair pay (Goals 8 and 10) and good charts (Goal 9).",
      ["Goal:14: Ports rely on calm seas", "Goal:8: fair pay", "Goal:10: fair pay", "Goal:9: good charts"],
    ],
    [
      "before ‘addressed in’",
      "Causes include: the lack of charts, which is addressed in Goals 4 and 9; and low pay, addressed in Goal 8.",
      ["Goal:4: the lack of charts", "Goal:9: the lack of charts", "Goal:8: low pay"],
    ],
    [
      "after ‘on’",
      "It names target 14.4, on ending overfishing, and target 8.8, on safe work.",
      ["Target:14.4: ending overfishing", "Target:8.8: safe work"],
    ],
    [
      "in brackets after each",
      "Crews support Goals 4 (good schools) and 8 (decent work).",
      ["Goal:4: good schools", "Goal:8: decent work"],
    ],
    [
      "after ‘which focuses on’",
      "Target 1.3, which focuses on pensions for all, is near.",
      ["Target:1.3: pensions for all"],
    ],
    ["nowhere, where nothing is tied", "Fiji works to achieve Goal 14 by 2030.", []],
  ];
  for (const [what, text, expected] of cases)
    it(`stands ${what}`, () => {
      assert.deepEqual(factors(text), expected);
    });
});
