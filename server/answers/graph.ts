import type { z } from "zod";
import { firstPictureEdgeKinds, firstPictureKinds } from "../../cypher/schema/first-picture";
import type { NodeKind } from "../../cypher/schema/kinds";
import type { Store, StoreNode } from "../../cypher/stores/store";
import type { Graph, graphQuery } from "../schemas/graph";
import type { Link } from "../schemas/node";
import { linkParameters, reportsParameter } from "./filters";
import { summary } from "./node-summary";
import { listReports } from "./reports";
import { readSheets } from "./sheet";
import { edgeKindIn, maybeNumber, maybeText, nodeIn, numberIn, textIn } from "./values";

const laterKinds: readonly NodeKind[] = ["Indicator", "Statistic", "Source", "Section", "Paragraph", "Footnote"];
/** No picture holds more. */
const mostLinks = 100_000;

/** The picture: nodes with positions, the links between them, the sheets of their reports. */
export async function readGraph(store: Store, asked: z.output<typeof graphQuery>): Promise<Graph> {
  const kinds = asked.kinds ?? firstPictureKinds;
  const edgeKinds = asked.edgeKinds ?? firstPictureEdgeKinds;
  const reports = reportsParameter(asked);
  const [found, totals, names, links, all] = await Promise.all([
    readNodes(store, kinds, reports, asked.limit),
    store.read("nodes-of-kinds-total", { kinds, ...reports }),
    store.read("names", reports),
    store.read("graph-links", { kinds, edgeKinds, ...linkParameters(asked), limit: mostLinks }),
    listReports(store),
  ]);
  const mentions = new Map(names.map((row) => [textIn(row, "key"), numberIn(row, "mentions")]));
  const shown = new Set(found.map(({ key }) => key));
  const [totalRow] = totals;
  const total = totalRow === undefined ? 0 : numberIn(totalRow, "total");
  return {
    nodes: found.map((node) => summary(node, mentions.get(node.key))),
    links: links.filter((row) => shown.has(textIn(row, "source")) && shown.has(textIn(row, "target"))).map(pictureLink),
    sheets: await readSheets(
      store,
      all.filter(({ symbol }) => asked.report === undefined || symbol === asked.report),
    ),
    total: { nodes: total, links: links.length },
    cut: found.length < total,
  };
}

/** At most so many nodes; where there are more, kind after kind in the order of their weight. */
async function readNodes(
  store: Store,
  kinds: readonly string[],
  reports: ReturnType<typeof reportsParameter>,
  limit: number,
): Promise<StoreNode[]> {
  const read = async (of: readonly string[], most: number): Promise<StoreNode[]> =>
    (await store.read("nodes-of-kinds", { kinds: of, ...reports, limit: most })).map((row) => nodeIn(row, "node"));
  const all = await read(kinds, limit + 1);
  if (all.length <= limit) return all;
  const kept: StoreNode[] = [];
  for (const kind of [...firstPictureKinds, ...laterKinds].filter((kind) => kinds.includes(kind))) {
    if (kept.length === limit) break;
    kept.push(...(await read([kind], limit - kept.length)));
  }
  return kept;
}

function pictureLink(row: Parameters<typeof textIn>[0]): Link {
  const basis = maybeText(row.basis);
  const score = maybeNumber(row.score);
  return {
    source: textIn(row, "source"),
    kind: edgeKindIn(row, "kind"),
    target: textIn(row, "target"),
    count: numberIn(row, "count"),
    key: textIn(row, "key"),
    ...((basis === "stated" || basis === "inferred") && { basis }),
    ...(score !== undefined && { score }),
  };
}
