import assert from "node:assert/strict";
import { createServer } from "node:http";
import { createServer as createTcpServer, type Server } from "node:net";
import { openStore } from "../../../cypher/stores";
import { storeErrorOf } from "../../../cypher/stores/embedded/errors";
import type { Engine, WriteSession } from "../../../cypher/stores/engine";
import { GraphStore } from "../../../cypher/stores/graph-store";
import { storeErrorOf as neo4jErrorOf } from "../../../cypher/stores/neo4j/errors";
import { StoreError } from "../../../cypher/stores/store";
import { exampleGraph } from "../example";

const settings = (url: string) => ({ url, username: "", password: "", database: "" });

async function listening<T>(server: Server, work: (port: number) => Promise<T>): Promise<T> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  assert.ok(address && typeof address === "object");
  try {
    return await work(address.port);
  } finally {
    server.close();
  }
}

describe("What goes wrong with a store", function () {
  this.timeout(60_000);

  it("is told of a full disk, and that nothing stored is lost", () => {
    const error = storeErrorOf({ message: "Storage error: No space left on device (os error 28)" });
    assert.equal(error.code, "full");
    assert.match(error.message, /what was stored before is untouched.*IBID_HOME/);
  });

  it("names NEO4J_URI where the platform has no binary of the embedded store", () => {
    const error = storeErrorOf({ message: "Cannot find native binding. npm has a bug …" });
    assert.equal(error.code, "unsupported");
    assert.match(error.message, /NEO4J_URI/);
  });

  it("is said of an address that is none of a store", async () => {
    for (const url of ["http://localhost:7474", "nonsense", "embedded:", "bolt://", "neo4j:///x"])
      await assert.rejects(openStore(settings(url)), /is not the address of a store.*bolt:\/\/host:7687/);
  });

  it("is said where nothing listens", async () => {
    await assert.rejects(openStore(settings("bolt://127.0.0.1:1")), (error: Error) => {
      assert.match(error.message, /There is no Neo4j at bolt:\/\/127\.0\.0\.1:1 .*npm run neo4j/);
      return true;
    });
  });

  it("is said where a web server answers", async () => {
    const web = createServer((_, response) => response.end("hello"));
    await listening(web, (port) =>
      assert.rejects(openStore(settings(`bolt://127.0.0.1:${port}`)), /web server, not Neo4j|not a Neo4j/),
    );
  });

  it("is said where something else answers, or the connection should be encrypted and is not", async () => {
    const other = () => createTcpServer((socket) => socket.on("error", () => undefined).end("220 mail ready\r\n"));
    await listening(other(), (port) =>
      assert.rejects(openStore(settings(`bolt://127.0.0.1:${port}`)), { name: "StoreError", code: "unreachable" }),
    );
    await listening(other(), (port) =>
      assert.rejects(openStore(settings(`bolt+s://127.0.0.1:${port}`)), /asks for an encrypted connection/),
    );
  });

  it("tells a wrong password from one that is missing", () => {
    const refused = Object.assign(new Error("unauthorized"), { code: "Neo.ClientError.Security.Unauthorized" });
    assert.match(neo4jErrorOf(refused, "bolt://h:7687", "").message, /asks for a password\. Set NEO4J_USERNAME/);
    assert.match(
      neo4jErrorOf(refused, "bolt://h:7687", "neo4j").message,
      /does not take this password for the user neo4j/,
    );
  });

  it("names the reports that had been loaded, but could not be kept", async () => {
    const full = new StoreError("The disk is full.", "full");
    let loads = 0;
    const session: WriteSession = {
      transaction: () => (loads++ === 0 ? Promise.resolve(resultOf("A/1")) : Promise.reject(full)) as never,
      settle: () => Promise.resolve(false),
      close: () => Promise.resolve(false),
    };
    const engine: Engine = {
      kind: "embedded",
      health: () => Promise.reject(new Error("not asked")),
      read: () => Promise.resolve({ columns: [], rows: [] }),
      ask: () => Promise.reject(new Error("not asked")),
      write: () => Promise.resolve(session),
      close: () => Promise.resolve(),
    };
    const told: string[] = [];
    const load = new GraphStore(engine).loadAll(two(), (result) => told.push(result.symbol));
    await assert.rejects(load, { message: "The disk is full. Not stored either: A/1.", code: "full" });
    assert.deepEqual(told, []);
  });
});

const resultOf = (symbol: string) => ({ symbol, outcome: "added", nodes: 1, edges: 1 }) as const;

async function* two() {
  yield exampleGraph({ symbol: "A/1" });
  yield exampleGraph({ symbol: "A/2" });
}
