/**
 * Every shared query on a store of many reports: `ts-node test/cypher/size.bench.ts REPORTS [STORE]`. 100 reports are
 * 100,000 nodes and 370,000 edges. It finds what works on a small graph alone.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReportGraph } from "../../cypher/schema/graph";
import { openStore } from "../../cypher/stores";
import type { Store } from "../../cypher/stores/store";
import { largeGraph } from "./large";
import { asked } from "./questions";

const [reports = "20", url] = process.argv.slice(2);

async function* graphs(): AsyncGenerator<ReportGraph> {
  for (let report = 1; report <= Number(reports); report++) yield largeGraph(report);
}

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  const said = await work().catch((error: unknown) => `FAILED ${String(error)}`);
  console.log(
    `${Math.round(performance.now() - began)
      .toString()
      .padStart(8)} ms  ${what}  ${said ?? ""}`,
  );
}

async function ask(store: Store): Promise<void> {
  const measure = "Measure:A/1#1@0";
  const parts: Readonly<Record<string, object>> = {
    edge: { source: measure, key: "ADDRESSES:Measure:A/1#1@0>Target:5.9@A/1#1.0" },
    node: { key: "State:S5" },
    "node-counts": { key: "State:S5" },
    "graph-links": { kinds: ["State", "Measure", "Target"], edgeKinds: ["REPORTED_BY", "ADDRESSES"], limit: 5000 },
    paths: { from: "State:S5", to: "State:S9", limit: 20 },
    search: { words: [" stat", " 1"], phrase: "stat 1", limit: 20 },
    "search-total": { words: [" stat", " 1"] },
  };
  for (const [query, parameters] of asked) {
    await timed(query, async () => `${(await store.read(query, { ...parameters, ...parts[query] })).length} rows`);
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "ibid-size-"));
  const store = await openStore({ url: url ?? `embedded:${folder}`, username: "", password: "", database: "" });
  await timed(`load ${reports} reports`, () => store.loadAll(graphs()));
  await timed("load one more", () => store.load(largeGraph(Number(reports) + 1)).then((result) => result.outcome));
  await timed("replace one", () =>
    store.load({ ...largeGraph(1), nodes: renewed(largeGraph(1)) }).then((result) => result.outcome),
  );
  await timed("remove one", () => store.remove(`A/${Number(reports) + 1}`));
  await ask(store);
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}

const renewed = (graph: ReportGraph): ReportGraph["nodes"] =>
  graph.nodes.map((node) =>
    node.attributes.kind === "Report" ? { ...node, attributes: { ...node.attributes, version: "2" } } : node,
  );

main();
