import type { Store, StoreNode } from "../../cypher/stores/store";
import type { Edge, Place } from "../schemas/edge";
import { occurrence, sentenceAround } from "./sentence";
import { edgeIn, maybeNumber, maybeText, nodeIn, textIn } from "./values";

type Held = Omit<Place, "sentence" | "marked" | "clause">;

/** The key of the paragraph or footnote that the offsets of an edge count in; undefined where it has none. */
export function placeKeyOf(edge: Edge): string | undefined {
  if (edge.paragraph !== undefined && edge.report !== undefined) {
    const kind = edge.paragraph.startsWith("fn") ? "Footnote" : "Paragraph";
    return `${kind}:${edge.report}#${edge.paragraph}`;
  }
  return /^(Paragraph|Footnote):/.test(edge.source) ? edge.source : undefined;
}

/** Paragraphs and footnotes by key, each with its section. */
export async function readPlaces(store: Store, keys: readonly string[]): Promise<Map<string, Held>> {
  const wanted = [...new Set(keys)].sort();
  if (wanted.length === 0) return new Map();
  const found = await heldBy(store, wanted);
  // A footnote's section is that of the paragraph where its mark stands.
  const marked = [...found.values()]
    .map(({ parent }) => parent)
    .filter((parent) => parent.labels.includes("Paragraph"));
  const above =
    marked.length === 0 ? new Map() : await heldBy(store, [...new Set(marked.map(({ key }) => key))].sort());
  return new Map(
    [...found].map(([key, { place, parent }]) => [key, held(place, above.get(parent.key)?.parent ?? parent)]),
  );
}

async function heldBy(
  store: Store,
  keys: readonly string[],
): Promise<Map<string, { place: StoreNode; parent: StoreNode }>> {
  const rows = await store.read("places", { keys });
  return new Map(
    rows.map((row) => [nodeIn(row, "place").key, { place: nodeIn(row, "place"), parent: nodeIn(row, "parent") }]),
  );
}

function held(place: StoreNode, parent: StoreNode): Held {
  const { number, text, page } = place.properties;
  const known = maybeNumber(page);
  const section = parent.labels.includes("Section") && {
    key: parent.key,
    number: maybeText(parent.properties.number) ?? "",
    title: maybeText(parent.properties.title) ?? "",
  };
  return {
    key: place.key,
    kind: place.labels.includes("Footnote") ? "Footnote" : "Paragraph",
    number: maybeText(number) ?? "",
    text: maybeText(text) ?? "",
    ...(known !== undefined && { page: known }),
    ...(section && { section }),
  };
}

/** Where claims stand, by key: their paragraph or footnote and their clause in it. */
export async function readClauses(store: Store, claims: readonly string[]): Promise<Map<string, Edge>> {
  const wanted = [...new Set(claims)].sort();
  if (wanted.length === 0) return new Map();
  const rows = await store.read("claim-places", { keys: wanted });
  return new Map(
    rows.map((row) => {
      const { key, source, target, properties } = edgeIn(row, "edge");
      const start = maybeNumber(properties.start) ?? 0;
      const end = maybeNumber(properties.end) ?? start;
      return [textIn(row, "claim"), { key, kind: "DESCRIBES", source, target, start, end }];
    }),
  );
}

/** What is to be marked in a place for an edge, and the clause of the claim that it comes from. */
export function marksFor(held: Held, edge: Edge, clause?: Edge): Place {
  const { start, end, evidence } = edge;
  const marked = start !== undefined && end !== undefined && end > start ? { start, end } : undefined;
  const sentence =
    evidence !== undefined ? occurrence(held.text, evidence, start ?? 0) : marked && sentenceAround(held.text, marked);
  const inPlace = clause?.source === held.key && clause.start !== undefined && clause.end !== undefined;
  return {
    ...held,
    ...(sentence && { sentence }),
    ...(marked && { marked }),
    ...(inPlace && { clause: { start: clause.start ?? 0, end: clause.end ?? 0 } }),
  };
}
