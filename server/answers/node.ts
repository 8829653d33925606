import type { z } from "zod";
import type { Row, Store } from "../../cypher/stores/store";
import type { nodeDetail } from "../schemas/node";
import { reportOf, summary } from "./node-summary";
import { edgeKindIn, maybeNumber, maybeText, nodeIn, nodeKindIn, numberIn, textIn } from "./values";

type NodeDetail = z.output<typeof nodeDetail>;

/** A node with what is linked with it; undefined where there is none of that key. */
export async function readNode(store: Store, key: string): Promise<NodeDetail | undefined> {
  const [row] = await store.read("node", { key });
  if (row === undefined) return undefined;
  const node = nodeIn(row, "node");
  const symbol = node.labels.includes("Report") ? maybeText(node.properties.symbol) : reportOf(key);
  const [counts, names] = await Promise.all([
    store.read("node-counts", { key }),
    store.read("names-of", { key, symbol: symbol ?? null }),
  ]);
  const groups = counts.map(groupOf);
  const reports = names.map(nameOf).sort((a, b) => (a.symbol < b.symbol ? -1 : 1));
  const mentions = reports.reduce((sum, report) => sum + (report.mentions ?? 0), 0);
  return {
    node: summary(node, symbol === undefined ? mentions : undefined),
    // That the properties are those of the schema is what the load checks.
    properties: node.properties as NodeDetail["properties"],
    groups: groups.sort((a, b) => b.edges - a.edges),
    reports,
    total: groups.reduce((sum, { edges }) => sum + edges, 0),
  };
}

const groupOf = (row: Row): NodeDetail["groups"][number] => ({
  edgeKind: edgeKindIn(row, "kind"),
  direction: textIn(row, "direction") === "out" ? "out" : "in",
  kind: nodeKindIn(row, "neighbour"),
  neighbours: numberIn(row, "neighbours"),
  edges: numberIn(row, "edges"),
});

function nameOf(row: Row): NodeDetail["reports"][number] {
  const mentions = maybeNumber(row.mentions);
  return {
    symbol: textIn(row, "symbol"),
    title: maybeText(row.title) ?? textIn(row, "symbol"),
    ...(mentions !== undefined && { mentions }),
  };
}
