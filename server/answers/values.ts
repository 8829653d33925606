import { type EdgeKind, edgeKinds, type NodeKind, nodeKinds } from "../../cypher/schema/kinds";
import type { Row, StoreEdge, StoreNode, Value } from "../../cypher/stores/store";

/** A row that is not what the header of its query says: a fault of ours. */
const wrong = (column: string, wanted: string, value: Value | undefined): Error =>
  new Error(`The column ${column} should be ${wanted}, it is ${JSON.stringify(value)}`);

const typed = (value: Value | undefined): string | undefined =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"
    ? value.type
    : undefined;
const isNode = (value: Value | undefined): value is StoreNode => typed(value) === "node";
const isEdge = (value: Value | undefined): value is StoreEdge => typed(value) === "edge";

export function nodeIn(row: Row, column: string): StoreNode {
  const value = row[column];
  if (!isNode(value)) throw wrong(column, "a node", value);
  return value;
}
export function edgeIn(row: Row, column: string): StoreEdge {
  const value = row[column];
  if (!isEdge(value)) throw wrong(column, "an edge", value);
  return value;
}
export const maybeEdgeIn = (row: Row, column: string): StoreEdge | undefined =>
  row[column] === null || row[column] === undefined ? undefined : edgeIn(row, column);

export function textIn(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw wrong(column, "a text", value);
  return value;
}
export function numberIn(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== "number") throw wrong(column, "a number", value);
  return value;
}
export const textsIn = (row: Row, column: string): string[] => {
  const value = row[column];
  if (!Array.isArray(value)) throw wrong(column, "a list", value ?? null);
  return value.map(String);
};

/** A property that may be missing. */
export const maybeText = (value: Value | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;
export const maybeNumber = (value: Value | undefined): number | undefined =>
  typeof value === "number" ? value : undefined;
export const texts = (value: Value | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);

export const isEdgeKind = (kind: string): kind is EdgeKind => Object.hasOwn(edgeKinds, kind);
const isNodeKind = (kind: string): kind is NodeKind => Object.hasOwn(nodeKinds, kind);

export function edgeKindIn(row: Row, column: string): EdgeKind {
  const kind = textIn(row, column);
  if (!isEdgeKind(kind)) throw wrong(column, "a kind of edge", kind);
  return kind;
}
export function nodeKindIn(row: Row, column: string): NodeKind {
  const kind = textIn(row, column);
  if (!isNodeKind(kind)) throw wrong(column, "a kind of node", kind);
  return kind;
}
