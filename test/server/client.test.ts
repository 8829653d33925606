import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import request from "supertest";
import { type Served, serve } from "./serve";

describe("The page", () => {
  const folder = mkdtempSync(join(tmpdir(), "ibid-page-"));
  let served: Served;
  const get = (path: string) => request(served.app).get(path);

  before(async () => {
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "index.html"), "<!doctype html><title>Ibid</title>");
    writeFileSync(join(folder, "assets", "page-1a2b3c.js"), "// the page");
    served = await serve({ clientFolder: folder });
  });
  after(async () => {
    await served.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it("answers at every address that is not of the API, and is asked for anew each time", async () => {
    for (const path of ["/", "/anything", "/a/b?view=report"]) {
      const { status, text, headers } = await get(path);
      assert.deepEqual([status, headers["cache-control"]], [200, "no-cache"], path);
      assert.match(text, /<title>Ibid/);
    }
  });

  it("has parts that are named by their content and kept for a year", async () => {
    const { headers, text } = await get("/assets/page-1a2b3c.js");
    assert.equal(headers["cache-control"], "public, max-age=31536000, immutable");
    assert.equal(text, "// the page");
  });

  it("does not stand in for a part that is not there", async () => {
    const { status, body } = await get("/assets/page-old.js");
    assert.deepEqual([status, body.title], [404, "There is no such address"]);
    assert.equal((await request(served.app).post("/")).status, 404);
  });

  it("shows nothing beside its folder", async () => {
    for (const path of ["/..%2f..%2fetc/passwd", "/assets/..%2f..%2f..%2fetc%2fpasswd", "/.env"])
      assert.doesNotMatch((await get(path)).text, /root:/);
  });
});
