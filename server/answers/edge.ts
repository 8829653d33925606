import type { z } from "zod";
import { edgeKinds } from "../../cypher/schema/kinds";
import type { Store } from "../../cypher/stores/store";
import type { Edge, edgeDetail, Place } from "../schemas/edge";
import { edgeOf } from "./edge-of";
import { summary } from "./node-summary";
import { marksFor, placeKeyOf, readClauses, readPlaces } from "./place";
import { edgeIn, maybeText, nodeIn } from "./values";

type EdgeDetail = z.output<typeof edgeDetail>;

const isClaim = (key: string): boolean => /^(Measure|Recommendation|Statistic):/.test(key);

/** The sources that a key may name: kinds and keys hold `>` themselves now and then, so each is tried in turn. */
function sourcesIn(key: string): string[] {
  const from = key.indexOf(":") + 1;
  const sources: string[] = [];
  for (let at = key.indexOf(">", from); at >= 0; at = key.indexOf(">", at + 1)) sources.push(key.slice(from, at));
  return sources;
}

/** An edge with its sentence in its paragraph; undefined where there is none of that key. */
export async function readEdge(store: Store, key: string): Promise<EdgeDetail | undefined> {
  for (const source of sourcesIn(key)) {
    const [row] = await store.read("edge", { source, key });
    if (row === undefined) continue;
    const edge = edgeOf(edgeIn(row, "edge"));
    const [place, report, beside] = await Promise.all([
      placeOf(store, edge),
      reportNameOf(store, edge.report),
      besideOf(store, edge),
    ]);
    return {
      edge,
      verb: edgeKinds[edge.kind].verb,
      source: summary(nodeIn(row, "source")),
      target: summary(nodeIn(row, "target")),
      ...(report && { report }),
      ...(place && { place }),
      ...(place && report && { citation: citation(report.symbol, place) }),
      beside,
    };
  }
  return undefined;
}

async function placeOf(store: Store, edge: Edge): Promise<Place | undefined> {
  const key = placeKeyOf(edge);
  if (key === undefined) return undefined;
  const claim = edge.kind === "DESCRIBES" ? edge.target : edge.source;
  const [places, clauses] = await Promise.all([
    readPlaces(store, [key]),
    isClaim(claim) ? readClauses(store, [claim]) : undefined,
  ]);
  const held = places.get(key);
  return held && marksFor(held, edge, clauses?.get(claim));
}

export async function reportNameOf(store: Store, symbol: string | undefined): Promise<EdgeDetail["report"]> {
  if (symbol === undefined) return undefined;
  const [row] = await store.read("report", { symbol });
  if (row === undefined) return undefined;
  const { title, specimen } = nodeIn(row, "report").properties;
  return { symbol, title: maybeText(title) ?? symbol, specimen: specimen === true };
}

async function besideOf(store: Store, edge: Edge): Promise<EdgeDetail["beside"]> {
  const claim = edge.kind === "DESCRIBES" ? edge.target : edge.source;
  if (!isClaim(claim)) return [];
  const rows = await store.read("claim-links", { keys: [claim] });
  return rows
    .map((row) => ({ edge: edgeOf(edgeIn(row, "edge")), node: summary(nodeIn(row, "thing")) }))
    .filter((other) => other.edge.key !== edge.key);
}

/** How the place is cited: "A/73/263, para. 54", "A/73/263, footnote 21". */
export function citation(symbol: string, { kind, number }: Pick<Place, "kind" | "number">): string {
  if (kind === "Footnote") return `${symbol}, footnote ${number}`;
  return number === "0" ? `${symbol}, summary` : `${symbol}, para. ${number}`;
}
