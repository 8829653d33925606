import assert from "node:assert/strict";
import { type Form, verbReading } from "../../../ingest/vocabulary/verb-forms";

describe("forms of verbs", () => {
  const cases: readonly (readonly [word: string, lemma: string, ...forms: Form[]])[] = [
    ["trains", "train", "third"],
    ["established", "establish", "past", "participle"],
    ["undertook", "undertake", "past"],
    ["undertaken", "undertake", "participle"],
    ["planned", "plan", "past", "participle"],
    ["identifies", "identify", "third"],
    ["launching", "launch", "gerund"],
    ["piloting", "pilot", "gerund"],
    ["re-opened", "open", "past", "participle"],
    ["set", "set", "base", "past", "participle"],
  ];
  for (const [word, lemma, ...forms] of cases)
    it(`reads “${word}” as ${forms.join(", ")} of “${lemma}”`, () => {
      const reading = verbReading(word);
      assert.equal(reading?.lemma, lemma);
      assert.deepEqual([...(reading?.forms ?? [])].sort(), [...forms].sort());
    });
  it("knows which words are nouns as often", () => {
    assert.equal(verbReading("funds")?.alsoNoun, true);
    assert.equal(verbReading("establishes")?.alsoNoun, false);
  });
  it("reads no verb in other words", () => {
    for (const word of ["harbour", "-funded", "during", "agency"]) assert.equal(verbReading(word), undefined);
  });
});
