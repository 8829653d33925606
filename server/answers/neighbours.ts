import type { z } from "zod";
import { edgeKindNames } from "../../cypher/schema/kinds";
import type { Row, Store } from "../../cypher/stores/store";
import type { neighbours, neighboursBody } from "../schemas/node";
import { linkParameters } from "./filters";
import { linkOf } from "./link";
import { nodesByKey } from "./nodes";
import { maybeNumber, numberIn, textIn } from "./values";

type Neighbours = z.output<typeof neighbours>;
type Asked = z.output<typeof neighboursBody>;

interface Neighbour {
  readonly key: string;
  readonly label: string;
  readonly order: number;
  edges: number;
  score: number;
}

const byKey = (a: Neighbour, b: Neighbour): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
const orders: Readonly<Record<Asked["order"], (a: Neighbour, b: Neighbour) => number>> = {
  count: (a, b) => b.edges - a.edges,
  score: (a, b) => b.score - a.score,
  label: (a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0),
  order: (a, b) => a.order - b.order,
};

/** The neighbours of a node that are not known yet, a page of them; undefined where there is no such node. */
export async function readNeighbours(store: Store, key: string, asked: Asked): Promise<Neighbours | undefined> {
  const [node] = await store.read("node", { key });
  if (node === undefined) return undefined;
  const edgeKinds = asked.edgeKind === undefined ? edgeKindNames : [asked.edgeKind];
  const rows = await store.read("neighbour-links", {
    key,
    edgeKinds,
    kinds: asked.kind === undefined ? null : [asked.kind],
    directions: asked.direction === undefined ? ["in", "out"] : [asked.direction],
    ...linkParameters(asked),
  });
  const all = gathered(rows);
  const known = new Set([...asked.known, key]);
  const fresh = all.filter((neighbour) => !known.has(neighbour.key));
  const page = fresh
    .sort((a, b) => orders[asked.order](a, b) || byKey(a, b))
    .slice(asked.offset, asked.offset + asked.limit)
    .map((neighbour) => neighbour.key);
  const found = await nodesByKey(store, page);
  return {
    nodes: page.flatMap((one) => found.get(one) ?? []),
    links: await linksOf(store, key, page, asked, edgeKinds),
    total: all.length,
    known: all.length - fresh.length,
  };
}

/** The rows of one neighbour as one. */
function gathered(rows: readonly Row[]): Neighbour[] {
  const neighbours = new Map<string, Neighbour>();
  for (const row of rows) {
    const key = textIn(row, "neighbour");
    const score = maybeNumber(row.score) ?? 0;
    const before = neighbours.get(key);
    if (before === undefined) {
      const order = maybeNumber(row.order) ?? 0;
      neighbours.set(key, { key, label: textIn(row, "label"), order, edges: numberIn(row, "edges"), score });
    } else {
      before.edges += numberIn(row, "edges");
      before.score = Math.max(before.score, score);
    }
  }
  return [...neighbours.values()];
}

/** The links of the node with the page, then those of the page with all that is in the picture, itself included. */
async function linksOf(
  store: Store,
  key: string,
  page: readonly string[],
  asked: Asked,
  edgeKinds: readonly string[],
): Promise<Neighbours["links"]> {
  if (page.length === 0) return [];
  const filters = linkParameters(asked);
  const among = (sources: readonly string[], targets: readonly string[], kinds: readonly string[]) =>
    store.read("links-among", { sources, targets, edgeKinds: kinds, ...filters });
  const picture = [...new Set([...asked.known, ...page])].filter((one) => one !== key);
  const shown = new Set(page);
  const [out, back, fromPage, toPage] = await Promise.all([
    among([key], page, edgeKinds),
    among(page, [key], edgeKinds),
    among(page, picture, edgeKindNames),
    asked.known.length === 0
      ? []
      : among(
          picture.filter((one) => !shown.has(one)),
          page,
          edgeKindNames,
        ),
  ]);
  return [...out, ...back, ...fromPage, ...toPage].map(linkOf);
}
