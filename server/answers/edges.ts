import type { z } from "zod";
import type { Store } from "../../cypher/stores/store";
import type { Edge, edgesQuery } from "../schemas/edge";
import { edgeOf } from "./edge-of";
import { reportsParameter } from "./filters";
import { edgeIn, numberIn } from "./values";

/** The edges that a link stands for, the best first. */
export async function readEdges(
  store: Store,
  asked: z.output<typeof edgesQuery>,
): Promise<{ edges: Edge[]; total: number }> {
  const { source, kind, target, limit, offset } = asked;
  const link = { source, kind, target, ...reportsParameter(asked) };
  const [rows, totals] = await Promise.all([
    store.read("link-edges", { ...link, skip: offset, limit }),
    store.read("link-edges-total", link),
  ]);
  const [total] = totals;
  return {
    edges: rows.map((row) => edgeOf(edgeIn(row, "edge"))),
    total: total === undefined ? 0 : numberIn(total, "total"),
  };
}
