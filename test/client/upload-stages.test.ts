import assert from "node:assert/strict";
import { doubtParts, spelledSymbol, stageLines, whyNot } from "../../client/upload/stages";

type Job = Parameters<typeof stageLines>[0];
const stages = ["read", "structure", "recognise", "extract", "link", "build", "load"] as const;
const job = (done: number, more: Partial<Job> = {}): Job => ({
  id: "1",
  file: "A-1-2.txt",
  state: "running",
  ms: 10,
  stages: stages.map((stage, index) => ({
    stage,
    state: index < done ? "done" : index === done ? "running" : "to come",
    done: index === done ? 3 : 0,
    total: index === done ? 12 : 0,
  })),
  ...more,
});

describe("bringing a report in", () => {
  it("goes through six stages in words, each with what it finds", () => {
    assert.deepEqual(
      stageLines(job(2)).map(({ name, state, outcome }) => [name, state, outcome]),
      [
        ["Read", "done", "done"],
        ["Structure", "done", "done"],
        ["Recognise", "running", "3 of 12"],
        ["Extract", "to come", "to come"],
        ["Link", "to come", "to come"],
        ["Build and load", "to come", "to come"],
      ],
    );
  });

  it("counts building and loading as one stage, which is done when both are", () => {
    assert.equal(stageLines(job(6)).at(-1)?.state, "running");
    assert.equal(stageLines(job(7)).at(-1)?.state, "done");
  });

  it("says what was found, once the report is in the graph", () => {
    const report = {
      symbol: "A/1/2",
      symbolFrom: "printed",
      title: "A report",
      outcome: "added" as const,
      nodes: 1200,
      edges: 3400,
      counts: { Section: 1, Paragraph: 40, Measure: 12, Resolution: 2, Document: 3 },
      doubts: [],
    };
    const outcomes = stageLines(job(7, { state: "done", report })).map(({ outcome }) => outcome);
    assert.deepEqual(outcomes.slice(1), [
      "1 section, 40 paragraphs",
      "5 symbols",
      "12 measures",
      "none",
      "ready: 1,200 nodes, 3,400 edges",
    ]);
  });

  it("parts a doubt into its place and its words", () => {
    assert.deepEqual(doubtParts("32: a list is cut"), { place: "32", words: "a list is cut" });
    assert.deepEqual(doubtParts("fn4: no number: left blank"), { place: "fn4", words: "no number: left blank" });
    assert.deepEqual(doubtParts("annex-II.3: joined"), { place: "annex-II.3", words: "joined" });
    assert.deepEqual(doubtParts("symbol: not printed"), { place: undefined, words: "symbol: not printed" });
    assert.deepEqual(doubtParts("Two pages hold no text"), { place: undefined, words: "Two pages hold no text" });
  });

  it("says why a file could not be read, without its name once more", () => {
    assert.equal(whyNot("a.pdf", "a.pdf: holds no text. Fetch it."), "It holds no text. Fetch it.");
    assert.equal(whyNot("a.pdf", "a.pdf: the file is empty."), "The file is empty.");
    assert.equal(whyNot("a.pdf", "It took too long."), "It took too long.");
  });

  it("reads a symbol out of a file's name only where it spells one", () => {
    assert.equal(spelledSymbol("A-73-263.txt"), "A/73/263");
    assert.equal(spelledSymbol("S-2025-389.pdf"), "S/2025/389");
    assert.equal(spelledSymbol("report of March.pdf"), undefined);
    assert.equal(spelledSymbol("A-39-361-images.pdf"), undefined);
  });
});
