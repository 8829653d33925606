import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { writeGraph } from "../../ingest/write-graph";
import { exampleGraph } from "../cypher/example";

describe("Writing a graph into a file", () => {
  let folder: string;
  const graph = exampleGraph({ symbol: "A/1" });
  const nodesOf = (written: string): number => JSON.parse(written).nodes.length;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "ibid-out-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("replaces a file, and the one that a link leads to, and leaves nothing beside it", () => {
    const [file, link] = [join(folder, "graph.json"), join(folder, "link.json")];
    writeFileSync(file, "before");
    symlinkSync(file, link);
    writeGraph(graph, link);
    assert.equal(nodesOf(readFileSync(file, "utf8")), graph.nodes.length);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.deepEqual(readdirSync(folder).sort(), ["graph.json", "link.json"]);
  });

  it("writes into a pipe and leaves it one", async function () {
    if (process.platform === "win32") this.skip();
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const { stdout } = spawn("cat", [pipe], { stdio: ["ignore", "pipe", "inherit"] });
    writeGraph(graph, pipe);
    assert.equal(nodesOf(await text(stdout)), graph.nodes.length);
    assert.ok(lstatSync(pipe).isFIFO());
  });

  it("says what is in the way where a file stands for a folder", () => {
    const file = join(folder, "report.pdf");
    writeFileSync(file, "words");
    assert.throws(() => writeGraph(graph, join(file, "graph.json")), /could not be written: a file and a folder/);
  });
});
