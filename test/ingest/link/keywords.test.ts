import assert from "node:assert/strict";
import { targets } from "../../../cypher/schema/goals";
import { KeywordFinder } from "../../../ingest/link/keywords/find";
import { keywordsOf } from "../../../ingest/link/keywords/keyword";
import { spokenBy } from "../../../ingest/link/keywords/score";
import { wordForm, wordsOf } from "../../../ingest/link/keywords/words";
import { goalWords } from "../../../ingest/vocabulary/targets";

const finder = new KeywordFinder();
const best = (text: string): string[] =>
  [...spokenBy(finder.find(wordsOf(text))).values()]
    .filter(({ code }) => code.includes("."))
    .sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1))
    .slice(0, 3)
    .map(({ code }) => code);

describe("the words of the targets", () => {
  it("are there for each of the 169 targets", () => {
    const worded = new Set([...goalWords.values()].flatMap((words) => Object.keys(words)));
    for (const { code } of targets) assert.ok(worded.has(code), code);
    assert.equal(worded.size, targets.length + 1);
  });

  it("make no keyword twice and none without words", () => {
    for (const { parts, owners } of keywordsOf()) {
      assert.ok(parts.length > 0 && parts.every((part) => part.length > 0));
      assert.ok(parts.flat().every(({ form }) => form !== ""));
      assert.equal(new Set(owners).size, owners.length);
    }
  });

  for (const [text, target] of [
    ["opened forty new wells for drinking water in dry districts", "6.1"],
    ["banned trawling where fish stocks had collapsed through overfishing", "14.4"],
    ["pays a monthly child benefit to every household", "1.3"],
    ["trained judges so that poor litigants receive legal aid", "16.3"],
    ["raised the minimum age of marriage to end child marriage", "5.3"],
    ["replaced coal plants by solar power and wind farms", "7.2"],
    ["opened a hotline for survivors of domestic violence", "5.2"],
    ["lowered what banks charge for sending remittances home", "10.c"],
    ["planted two million trees to restore degraded forests", "15.2"],
    ["registers every birth and issues identity documents", "16.9"],
    ["sent observers to watch the truce between the militias", "16.1"],
    ["froze the accounts of those who smuggle ammunition", "16.4"],
    ["paid reparations to those whom the tribunal had heard", "16.3"],
    ["freed boys from the ranks of an armed group", "16.2"],
    ["opened polling stations and printed ballots", "16.7"],
    ["set up an independent body to visit places of detention", "16.a"],
    ["hired village nurses for remote clinics", "3.c"],
    ["gave antiretroviral drugs to everyone living with HIV", "3.3"],
    ["signed a treaty on the shared lake with two neighbours", "6.5"],
    ["built a power line across the border", "7.b"],
    ["asked for voting shares of developing countries in the bank", "10.6"],
    ["returned looted bronzes to the museum", "11.4"],
    ["phased out subsidies on diesel", "12.c"],
    ["removed rats from islands where seabirds nest", "15.8"],
    ["collects more tax from large firms", "17.1"],
    ["published figures by sex and age", "17.18"],
    ["examined individual complaints and issued its Views", "16.3"],
    ["filled vacant posts and merged two departments", "16.6"],
    ["heard petitioners from the Territory", "16.7"],
    ["adopted the draft resolution without a vote", "16.8"],
    ["introduced a draft resolution on behalf of the Group", "17.16"],
    ["took part in the summit of the League", "17.16"],
    ["introduced services for carers who are unpaid", "5.4"],
    ["replaced incandescent bulbs", "7.3"],
    ["withdrew boys from gold pits", "8.7"],
    ["hired local people to clear rubble", "8.5"],
    ["dredged the harbour", "9.1"],
    ["opened the budget process to residents", "16.7"],
    ["gave lanterns to households", "7.1"],
    ["suspended removals of asylum seekers", "10.7"],
    ["mapped the sea floor from a research ship", "14.a"],
    ["helped poppy growers to switch to saffron", "3.5"],
    ["wrote off loans of poor countries", "17.4"],
    ["trained national statisticians", "17.19"],
    ["assessed how non-bank lenders are supervised", "10.5"],
    ["acceded to the treaty on statelessness", "16.9"],
    ["listed further sharks in the appendices", "15.5"],
    ["introduced an automated single window", "17.8"],
    ["opposed the shutdown of networks", "16.10"],
    ["elected new members by secret ballot", "16.8"],
  ] as const) {
    it(`choose ${target} for “${text}”`, () => assert.ok(best(text).includes(target), best(text).join(" ")));
  }

  for (const text of [
    "stresses that it is critically important to bear the costs in mind",
    "cites a couple of matters that stem from the last session, as well as two others",
    "holds its spring meetings and tapped a new source",
  ]) {
    it(`speak for nothing that is only spelt alike: “${text}”`, () => {
      for (const code of ["3.3", "3.4", "3.7", "6.1", "6.6", "9.5", "15.5", "15.7", "17.2"])
        assert.ok(!best(text).includes(code), code);
    });
  }

  it("are the same in British and American spelling, singular and plural", () => {
    for (const [a, b] of [
      ["organisations", "organization"],
      ["programmes", "program"],
      ["labour", "labor"],
      ["centres", "center"],
      ["policies", "policy"],
      ["decarbonisation", "decarbonization"],
      ["supervises", "supervise"],
      ["woman", "women"],
      ["child", "children"],
    ]) {
      assert.equal(wordForm(a ?? ""), wordForm(b ?? ""));
    }
  });
});
