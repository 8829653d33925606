import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSettings } from "../../cypher/settings";

describe("The settings", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "ibid-settings-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("come from the file .env, the environment's before them", () => {
    writeFileSync(join(folder, ".env"), "PORT=3200\nNEO4J_URI=bolt://there:7687\n");
    const { port, store } = readSettings({ PORT: "3100" }, folder);
    assert.deepEqual([port, store.url], [3100, "bolt://there:7687"]);
  });

  it("say which value cannot be used, and what it should be", () => {
    for (const port of ["abc", "70000", "-1", "3.5"])
      assert.throws(() => readSettings({ PORT: port }, folder), {
        name: "SettingsError",
        message: `These settings cannot be used: PORT is ${port}, no whole number from 0 to 65535`,
      });
  });

  it("say that .env cannot be read, where it is a folder", () => {
    mkdirSync(join(folder, ".env"));
    assert.throws(() => readSettings({}, folder), { name: "SettingsError", message: /\.env cannot be read/ });
  });
});
