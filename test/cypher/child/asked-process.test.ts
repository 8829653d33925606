import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

describe("A process that answers questions", () => {
  it("keeps the command that ends it alive until it is gone", async () => {
    const program = `
      const { databaseProcess } = require(${JSON.stringify(resolve(__dirname, "../../../cypher/stores/embedded/process.ts"))});
      const asked = databaseProcess();
      asked.ask({ do: "close" })
        .then(() => asked.kill(new Error("not wanted any more")))
        .then(() => console.log("went on"));
    `;
    const { stdout } = await run(process.execPath, ["-r", "ts-node/register", "-e", program]);
    assert.equal(stdout, "went on\n");
  });
});
