import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

describe("The lock file", () => {
  it("names the embedded store's binaries of all six platforms, so that npm ci finds its own on each", () => {
    const text = readFileSync(resolve(__dirname, "../../../package-lock.json"), "utf8");
    const { packages } = JSON.parse(text);
    const platforms = [
      "darwin-arm64",
      "darwin-x64",
      "linux-arm64-gnu",
      "linux-arm64-musl",
      "linux-x64-gnu",
      "win32-x64-msvc",
    ];
    const missing = platforms.filter(
      (platform) => packages[`node_modules/@grafeo-db/js-${platform}`]?.optional !== true,
    );
    assert.deepEqual(missing, [], "add the missing entries by hand: npm drops them where a registry serves one alone");
  });
});
