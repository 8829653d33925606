import assert from "node:assert/strict";
import { sentences } from "../../../ingest/structure/sentences";

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  const cases: readonly (readonly string[])[] = [
    ["The Council met in May.", "It adopted resolution 2299 (2014).", "Norway abstained."],
    ["See paras. 4 and 5 and No. 34 of the list.", "Mr. A. B. Lee spoke."],
    ["The case of Lee v. Board was heard, cf. art. 7.", "No ruling followed."],
    ["Harbours in the U.S. Virgin Islands were closed."],
    ["They were shipped to the U.S.", "The crews stayed."],
    ["Nets, ropes, etc. were bought (e.g. in Fiji)."],
    ["The rate was 3.5 per cent.", "In 2016, it rose."],
    ["Ports, rivers and many others.", "although few data exist, ports matter."],
    ["He asked: “Who pays?”", "Nobody did (see A/71/1. Also B/2) at all."],
    ["Sales No. E.16.IV.6.", "Ibid., paras. 3–5."],
    ["The court . . . will sit again.", "The list was: 1. Nets.", "2. Ropes."],
    ["Is it safe?", "Yes!", "“It is.”", "They left."],
  ];
  for (const expected of cases) {
    it(`finds ${expected.length} in “${expected.join(" ")}”`, () => {
      assert.deepEqual(cut(expected.join(" ")), expected);
    });
  }

  it("cuts a long list at the borders of its items", () => {
    const items = ["a", "b", "c"].map(
      (label) => `(${label}) ${"Mend the nets of every crew in the bay, ".repeat(4)}soon`,
    );
    const text = `The Board should: ${items[0]}; ${items[1]}; and ${items[2]}.`;
    assert.deepEqual(cut(text), ["The Board should:", `${items[0]};`, `${items[1]};`, `and ${items[2]}.`]);
  });

  it("leaves a short list in its sentence", () => {
    const text = "It has three parts: (a) the net; (b) the rope; and (c) the hook.";
    assert.deepEqual(cut(text), [text]);
  });

  it("lets a printed line begin a sentence only where the one before has come to a stop", () => {
    const text = "The crews asked for: nets and ropes; hooks";
    const at = text.indexOf("nets");
    assert.deepEqual(
      sentences(text, [at, text.indexOf("ropes")]).map(({ start, end }) => text.slice(start, end)),
      ["The crews asked for:", "nets and ropes; hooks"],
    );
  });
});
