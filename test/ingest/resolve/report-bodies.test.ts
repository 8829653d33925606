import assert from "node:assert/strict";
import { recognise } from "../../../ingest/recognise";
import { line, reportOf } from "../recognise/report";

const lastOf = (front: string, ...paragraphs: string[]): string[] =>
  recognise(reportOf(paragraphs, [], front))
    .mentions.filter((mention) => mention.place === `${paragraphs.length}` && mention.rule.startsWith("anaphora"))
    .map(line);

describe("the body whose report it is", () => {
  const parties = "Report of the fourth Meeting of States Parties to the Convention on Cluster Munitions";
  const cases: readonly (readonly [what: string, front: string, paragraphs: readonly string[], expected: string[]])[] =
    [
      [
        "a meeting of parties is “the Meeting”",
        parties,
        ["The Meeting heard divers."],
        ["The Meeting → Entity:meeting of states parties to the convention on cluster munitions"],
      ],
      [
        "a committee is “the Committee” after another was named",
        "Report of the Committee on Contributions",
        ["The Committee against Torture met.", "The Committee decided to swim."],
        ["The Committee → Entity:committee on contributions"],
      ],
      [
        "but for the one that the sentence has named",
        "Report of the Committee on Contributions",
        ["The Committee against Torture met when the Committee swam."],
        ["the Committee → Entity:committee against torture"],
      ],
      [
        "a working group is “the Working Group”",
        "Report of the Working Group on Enforced or Involuntary Disappearances",
        ["The Working Group on Arbitrary Detention met.", "The Working Group sailed."],
        ["The Working Group → Rapporteur:working group on enforced or involuntary disappearances"],
      ],
    ];
  for (const [what, front, paragraphs, expected] of cases)
    it(what, () => {
      assert.deepEqual(lastOf(front, ...paragraphs), expected);
    });
  it("“the Meeting of States Parties to the Convention” is the body whole", () => {
    const { mentions } = recognise(reportOf(["The Meeting of States Parties to the Convention sat."], [], parties));
    assert.deepEqual(mentions.filter(({ place }) => place === "1").map(line), [
      "Meeting of States Parties → Entity:meeting of states parties to the convention on cluster munitions",
    ]);
  });
  for (const verb of ["decided", "demanded", "delegated", "dispatched", "debated"])
    it(`“the Council ${verb}” is no name in French`, () => {
      assert.deepEqual(lastOf("", "The Security Council met.", `The Council ${verb} it.`), [
        "The Council → Entity:security council",
      ]);
    });
});
