import {
  type EdgeKind,
  edgeKindNames,
  edgeKinds,
  type NodeKind,
  nodeKindNames,
  nodeKinds,
} from "../../cypher/schema/kinds";
import type { Store } from "../../cypher/stores/store";
import type { Schema } from "../schemas/about";
import { numberIn, textIn } from "./values";

/** The schema with how much of each there is in this graph. */
export async function readSchema(store: Store): Promise<Schema> {
  const [nodeRows, edgeRows] = await Promise.all([store.read("counts-nodes"), store.read("counts-edges")]);
  const nodes = new Map(nodeRows.map((row) => [textIn(row, "kind"), numberIn(row, "count")]));
  const found = edgeRows.map((row) => ({
    place: `${textIn(row, "from")} ${textIn(row, "kind")} ${textIn(row, "to")}`,
    kind: textIn(row, "kind"),
    count: numberIn(row, "count"),
  }));
  const edges = new Map(found.map(({ place, count }) => [place, count]));
  const sum = (counts: readonly { count: number }[]): number => counts.reduce((total, { count }) => total + count, 0);
  return {
    nodeKinds: nodeKindNames.map((kind) => ({ kind, ...nodeKinds[kind], count: nodes.get(kind) ?? 0 })),
    edgeKinds: edgeKindNames.map((kind) => {
      const { verb, family, properties } = edgeKinds[kind];
      return { kind, verb, family, properties, count: sum(found.filter((row) => row.kind === kind)) };
    }),
    patterns: allowed().map(({ from, kind, to }) => ({
      from,
      kind,
      to,
      count: edges.get(`${from} ${kind} ${to}`) ?? 0,
    })),
    total: { nodes: [...nodes.values()].reduce((total, count) => total + count, 0), edges: sum(found) },
  };
}

/** Every pair of kinds that an edge of each kind may link. */
function allowed(): { from: NodeKind; kind: EdgeKind; to: NodeKind }[] {
  return edgeKindNames.flatMap((kind) =>
    edgeKinds[kind].ends.flatMap(([sources, targets]: readonly [readonly NodeKind[], readonly NodeKind[]]) =>
      sources.flatMap((from) => targets.map((to) => ({ from, kind, to }))),
    ),
  );
}
