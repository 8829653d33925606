import { fold } from "./fold";
import type { EdgeKind, NodeKind } from "./kinds";

/** `State:DEU`, `Resolution:A/RES/71/167`, `Entity:world health organization`. */
export const nodeKey = (kind: NodeKind, id: string): string => `${kind}:${id}`;

/** The key of a part of a report: `Paragraph:A/73/263#32`, `Measure:A/73/263#32@118`. */
export const placeKey = (kind: NodeKind, symbol: string, place: string): string => `${kind}:${symbol}#${place}`;

/**
 * The key of a thing known by its name. A name of the vocabulary merges across reports; one with its State
 * (`Entity:ministry of justice@DNK`) too; every other name is the report's own (`@A/73/263`).
 */
export const namedKey = (kind: NodeKind, name: string, of?: string): string =>
  of === undefined ? `${kind}:${fold(name)}` : `${kind}:${fold(name)}@${of}`;

export interface EdgePlace {
  readonly symbol: string;
  /** "32", "fn21", "title"; left out for edges without offsets */
  readonly place?: string;
  readonly start?: number;
  readonly basis?: "stated" | "inferred";
}

/** `KIND:source>target@SYMBOL#place.start`; the key names its source, so that an edge is looked up from there. */
export function edgeKey(kind: EdgeKind, source: string, target: string, at?: EdgePlace): string {
  if (at === undefined) return `${kind}:${source}>${target}`;
  const place = at.place === undefined ? "" : `#${at.place}.${at.start ?? 0}`;
  return `${kind}:${source}>${target}@${at.symbol}${place}${at.basis ? `.${at.basis}` : ""}`;
}
