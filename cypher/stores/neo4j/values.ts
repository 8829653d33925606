import neo4j, { type Node, type Path, type Relationship } from "neo4j-driver";
import type { Row, StoreEdge, StoreNode, Value } from "../store";
import { visibleProperties } from "../visible";

/** Whole numbers as integers: LIMIT takes no float, and JavaScript has no difference. */
export function toNeo4j(value: Value): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toNeo4j(item)]));
}

type Raw = Readonly<Record<string, unknown>>;

/** The ends of relationships that are not among the nodes of an answer, whose keys have to be asked for. */
export function unknownEnds(rows: readonly Raw[], keys: Map<string, string>): readonly string[] {
  const ends = new Set<string>();
  const look = (value: unknown): void => {
    if (neo4j.isNode(value)) keys.set(value.elementId, keyOf(value));
    else if (neo4j.isRelationship(value)) {
      ends.add(value.startNodeElementId);
      ends.add(value.endNodeElementId);
    } else if (neo4j.isPath(value)) {
      look(value.start);
      for (const segment of value.segments) for (const part of [segment.relationship, segment.end]) look(part);
    } else if (Array.isArray(value)) value.forEach(look);
    else if (isMap(value)) Object.values(value).forEach(look);
  };
  for (const row of rows) Object.values(row).forEach(look);
  return [...ends].filter((id) => !keys.has(id));
}

/** Turns what Neo4j answers into the neutral shape that both stores share. */
export function neutralRow(row: Raw, keys: ReadonlyMap<string, string>): Row {
  return neutralMap(row, keys);
}

function neutralMap(map: Raw, keys: ReadonlyMap<string, string>): Row {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, neutral(value, keys)]));
}

function neutral(value: unknown, keys: ReadonlyMap<string, string>): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map((item) => neutral(item, keys));
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isNode(value)) return nodeOf(value, keys);
  if (neo4j.isRelationship(value)) return edgeOf(value, keys);
  if (neo4j.isPath(value)) return pathOf(value, keys);
  if (isMap(value)) return neutralMap(value, keys);
  return String(value);
}

const nodeOf = (node: Node, keys: ReadonlyMap<string, string>): StoreNode => ({
  type: "node",
  key: keyOf(node),
  labels: [...node.labels].sort(),
  properties: visibleProperties(neutralMap(node.properties, keys)),
});

const edgeOf = (edge: Relationship, keys: ReadonlyMap<string, string>): StoreEdge => ({
  type: "edge",
  key: keyOf(edge),
  kind: edge.type,
  source: keys.get(edge.startNodeElementId) ?? edge.startNodeElementId,
  target: keys.get(edge.endNodeElementId) ?? edge.endNodeElementId,
  properties: neutralMap(edge.properties, keys),
});

const pathOf = (path: Path, keys: ReadonlyMap<string, string>): Value => ({
  type: "path",
  nodes: [path.start, ...path.segments.map((segment) => segment.end)].map((node) => nodeOf(node, keys)),
  edges: path.segments.map((segment) => edgeOf(segment.relationship, keys)),
});

function keyOf(thing: Node | Relationship): string {
  const { key } = thing.properties;
  return typeof key === "string" ? key : thing.elementId;
}

/** A plain map, not one of the driver's own classes (dates, durations, points: these are told as text). */
function isMap(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
