import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join, relative, resolve, sep } from "node:path";

const root = resolve(__dirname, "..");
const rooms = ["cypher", "ingest", "server", "client"];
const steps = ["read", "structure", "recognise", "resolve", "extract", "link", "build"];

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ["dist", "node_modules"].includes(entry.name) ? [] : files(path);
    return [".ts", ".tsx", ".mts"].includes(extname(entry.name)) ? [path] : [];
  });
}

const sources = rooms.flatMap((room) => files(join(root, room)));

/** The files of this project that a file imports, relative to the root. */
function imports(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]*)"/g)].map((m) => m[1] ?? "");
  return named.map((path) => relative(root, resolve(dirname(file), path)));
}

const inside = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep);
const roomOf = (path: string): string => path.split(sep)[0] ?? "";

describe("the house", () => {
  it("lets cypher import nothing of the other three", () => {
    const wrong = sources
      .filter((f) => roomOf(relative(root, f)) === "cypher")
      .flatMap((f) =>
        imports(f)
          .filter((path) => ["ingest", "server", "client"].includes(roomOf(path)))
          .map((path) => `${relative(root, f)} imports ${path}`),
      );
    assert.deepEqual(wrong, []);
  });

  it("lets ingest, server and client import cypher and not one another, but for ingest's public face", () => {
    const allowed = (from: string, to: string): boolean =>
      roomOf(from) === roomOf(to) ||
      roomOf(to) === "cypher" ||
      !rooms.includes(roomOf(to)) ||
      (roomOf(from) === "server" && to === "ingest");
    const wrong = sources.flatMap((f) => {
      const from = relative(root, f);
      return imports(f)
        .filter((path) => !allowed(from, path))
        .map((path) => `${from} imports ${path}`);
    });
    assert.deepEqual(wrong, []);
  });

  it("lets a step of ingest import only earlier steps", () => {
    const stepOf = (path: string): number => steps.findIndex((step) => inside(path, join("ingest", step)));
    const wrong = sources.flatMap((f) => {
      const from = relative(root, f);
      if (stepOf(from) < 0) return [];
      return imports(f)
        .filter((path) => stepOf(path) > Math.max(stepOf(from), stepOf(from) === 2 ? 3 : 0))
        .map((path) => `${from} imports ${path}`);
    });
    assert.deepEqual(wrong, []);
  });

  it("keeps every file but data and generated ones under 300 lines", () => {
    const generated = [join("client", "api", "openapi.ts")];
    const long = sources
      .filter((f) => !generated.includes(relative(root, f)) && !/schema[\\/]goals|vocabulary/.test(f))
      .map((f) => ({ file: relative(root, f), lines: readFileSync(f, "utf8").split("\n").length }))
      .filter((f) => f.lines > 300);
    assert.deepEqual(long, []);
  });

  it("names no package registry in the lock file and every platform of the embedded store", () => {
    const lock = readFileSync(join(root, "package-lock.json"), "utf8");
    assert.doesNotMatch(lock, /"resolved"/);
    for (const platform of [
      "darwin-arm64",
      "darwin-x64",
      "linux-arm64-gnu",
      "linux-arm64-musl",
      "linux-x64-gnu",
      "win32-x64-msvc",
    ]) {
      assert.ok(lock.includes(`node_modules/@grafeo-db/js-${platform}"`), platform);
    }
  });
});
