import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { javaVersion } from "../../../cypher/stores/neo4j/local/java";
import { libraries } from "../../../cypher/stores/neo4j/local/libraries";
import { freePort } from "../../../cypher/stores/neo4j/local/start";

describe("A Neo4j on this machine", function () {
  this.timeout(60_000);
  const { JAVA_HOME, PATH } = process.env;
  afterEach(() => {
    process.env.PATH = PATH;
    if (JAVA_HOME === undefined) delete process.env.JAVA_HOME;
    else process.env.JAVA_HOME = JAVA_HOME;
  });

  it("needs a Java, and says which and what else would do", async () => {
    process.env.JAVA_HOME = "/nowhere";
    await assert.rejects(javaVersion(), /There is no Java here.*Java 17 or later.*NEO4J_URI/);
  });

  it("needs Maven, the first time, and says so", async function () {
    const home = JAVA_HOME ?? javaHome();
    if (home === undefined) return this.skip();
    const folder = mkdtempSync(join(tmpdir(), "ibid-lib-"));
    process.env.JAVA_HOME = home;
    process.env.PATH = "/nowhere";
    try {
      await assert.rejects(
        libraries(folder, () => undefined),
        /needs Maven.*NEO4J_URI/,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("takes the next port where one is taken", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    assert.ok(address && typeof address === "object");
    assert.ok((await freePort(address.port)) > address.port);
    server.close();
  });
});

/** Where the java of PATH lives. */
function javaHome(): string | undefined {
  const { stderr } = spawnSync("java", ["-XshowSettings:properties", "-version"], { encoding: "utf8" });
  return /java\.home = (.+)/.exec(stderr ?? "")?.[1]?.trim();
}
