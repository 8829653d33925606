import assert from "node:assert/strict";
import { resolve } from "node:path";
import { residentMemory } from "../../../cypher/child/resident-memory";
import { type Progress, ReadingError, readApart } from "../../../ingest";
import { readAll } from "../../../ingest/apart/pool";
import { readingLimits } from "../../../ingest/apart/reader";

const sample = resolve(__dirname, "../../../ingest/sample/A-99-705.txt");

const program = (name: string): string => resolve(__dirname, "children", `${name}.ts`);
const quiet = { signal: new AbortController().signal, onProgress: () => undefined };
const fails = async (reading: Promise<unknown>, fault: string, message: RegExp): Promise<void> => {
  await assert.rejects(reading, (error: unknown) => {
    assert.ok(error instanceof ReadingError);
    assert.equal(error.fault, fault);
    assert.match(error.message, message);
    return true;
  });
};

describe("reading in a process of its own", () => {
  it("answers the graph of a file, and tells each stage", async () => {
    const stages: Progress["stage"][] = [];
    const onProgress = ({ stage }: Progress) => void (stages.at(-1) === stage || stages.push(stage));
    const result = await readApart(sample, { ...quiet, onProgress });
    assert.deepEqual(stages, ["read", "structure", "recognise", "extract", "link", "build"]);
    assert.ok(result.graph.nodes.some(({ attributes }) => attributes.kind === "Measure"));
  });

  it("says what is wrong with a file that cannot be read", async () => {
    await fails(readApart(resolve(__dirname, "no-such.txt"), quiet), "missing", /no-such\.txt/);
  });

  it("is ended when it takes more memory than it may, buffers counted", async () => {
    const limits = { ...readingLimits, memory: 250_000_000, every: 20 };
    await fails(
      readApart("big.pdf", { ...quiet, limits, program: program("swells") }),
      "too large",
      /big\.pdf.*250 MB/,
    );
  });

  it("is ended when it takes longer than it may", async () => {
    const limits = { ...readingLimits, ms: 300, every: 20 };
    await fails(
      readApart("slow.pdf", { ...quiet, limits, program: program("sleeps") }),
      "time limit",
      /slow\.pdf.*0\.3 seconds/,
    );
  });

  it("is ended when it is not wanted any more", async () => {
    const stop = new AbortController();
    const reading = readApart("a.pdf", {
      signal: stop.signal,
      onProgress: () => stop.abort(),
      program: program("sleeps"),
    });
    await assert.rejects(reading, { name: "AbortError" });
  });

  it("that dies takes nothing with it, and what it said is told", async () => {
    await fails(
      readApart("odd.pdf", { ...quiet, program: program("breaks") }),
      "fault of Ibid",
      /odd\.pdf.*out of luck/s,
    );
  });

  it("is watched by its resident memory", async () => {
    const resident = await residentMemory(process.pid);
    assert.ok(resident !== undefined && resident > 20_000_000);
    assert.equal(await residentMemory(2 ** 30), undefined);
  });

  it("goes through many files in their order, and past one that kills its process", async () => {
    const outcomes = [];
    for await (const outcome of readAll([sample, "no-such.txt", sample], { processes: 2 })) outcomes.push(outcome);
    assert.deepEqual(
      outcomes.map(({ index }) => index),
      [0, 1, 2],
    );
    assert.deepEqual(
      outcomes.map((outcome) => "result" in outcome),
      [true, false, true],
    );
    const broken = [];
    for await (const outcome of readAll(["a.pdf", "b.pdf"], { processes: 1, program: program("breaks") }))
      broken.push(outcome);
    assert.equal(broken.filter((outcome) => "error" in outcome && outcome.error instanceof ReadingError).length, 2);
  });

  it("leaves no process behind when it is given up", async () => {
    for await (const outcome of readAll([sample, sample, sample, sample], { processes: 2 })) {
      assert.ok("result" in outcome);
      break;
    }
  });
});
