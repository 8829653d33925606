import type { z } from "zod";
import { edgeKinds } from "../../cypher/schema/kinds";
import type { Store, StorePath, Value } from "../../cypher/stores/store";
import type { Edge, Place } from "../schemas/edge";
import type { Paths, pathsQuery } from "../schemas/paths";
import { edgeOf } from "./edge-of";
import { summary } from "./node-summary";
import { nodesByKey } from "./nodes";
import { marksFor, placeKeyOf, readClauses, readPlaces } from "./place";

const isPath = (value: Value | undefined): value is StorePath =>
  typeof value === "object" && value !== null && "type" in value && value.type === "path";

/** The shortest paths between two nodes; the key that is missing where one is not in the graph. */
export async function readPaths(
  store: Store,
  asked: z.output<typeof pathsQuery>,
): Promise<Paths | { missing: string }> {
  const { from, to, limit, maxLength } = asked;
  const ends = await nodesByKey(store, [from, to]);
  const missing = [from, to].find((key) => !ends.has(key));
  if (missing !== undefined) return { missing };
  if (from === to) return { paths: [], total: 0 };
  const rows = await store.read("paths", { from, to, limit });
  const found = rows.map((row) => row.path).filter(isPath);
  const short = found.filter((path) => path.edges.length <= maxLength);
  const places = await placesOf(
    store,
    short.flatMap((path) => path.edges.map(edgeOf)),
  );
  return { paths: short.map((path) => pathOf(path, places)), total: short.length };
}

async function placesOf(store: Store, edges: readonly Edge[]): Promise<Map<string, Place>> {
  const [held, clauses] = await Promise.all([
    readPlaces(
      store,
      edges.flatMap((edge) => placeKeyOf(edge) ?? []),
    ),
    readClauses(store, edges.map(claimOf)),
  ]);
  return new Map(
    edges.flatMap((edge) => {
      const place = held.get(placeKeyOf(edge) ?? "");
      return place ? [[edge.key, marksFor(place, edge, clauses.get(claimOf(edge)))]] : [];
    }),
  );
}

const claimOf = (edge: Edge): string => (edge.kind === "DESCRIBES" ? edge.target : edge.source);

function pathOf(path: StorePath, places: ReadonlyMap<string, Place>): Paths["paths"][number] {
  return {
    nodes: path.nodes.map((node) => summary(node)),
    steps: path.edges.map((stored, step) => {
      const edge = edgeOf(stored);
      const place = places.get(edge.key);
      const forward = path.nodes[step]?.key === edge.source;
      return { edge, verb: edgeKinds[edge.kind].verb, forward, ...(place && { place }) };
    }),
  };
}
