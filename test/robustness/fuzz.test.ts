import assert from "node:assert/strict";
import { fuzz } from "./fuzz-run";
import { cases } from "./fuzzing";
import { fixture, sample } from "./graphs";

const sources = [sample, fixture("A-99-705.pdf"), fixture("A-99-705.docx")];
/** A few of them at every test, 2,000 by `npm run bench -- fuzz`. */
const many = Number(process.env.IBID_FUZZ_CASES ?? 120);

describe("files that are cut, doubled, shuffled or garbled", () => {
  it("are the same on every run", () => {
    const twice = [1, 2].map(() =>
      [...cases(sources, 0, 30)].map(({ bytes }) => Buffer.from(bytes).toString("base64")),
    );
    assert.deepEqual(twice[0], twice[1]);
  });

  it(`are read or refused with a reason, never a crash and never a hang (${many} cases)`, async function () {
    this.timeout(120_000 + many * 2000);
    const { read, refused, faults } = await fuzz({ sources, many, limit: 60_000 });
    assert.deepEqual(faults, []);
    assert.equal(read + refused, many);
  });
});
