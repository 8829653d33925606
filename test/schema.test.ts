import assert from "node:assert/strict";
import { fold } from "../cypher/schema/fold";

describe("fold", () => {
  it("takes marks, case and punctuation off a name", () => {
    assert.equal(fold("Côte d’Ivoire (the)"), "cote d ivoire the");
  });
});
