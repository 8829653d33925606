import type { GraphEdge, GraphNode, PropertyValue } from "../schema/graph";
import { type EdgeKind, edgeKinds, type NodeKind, nodeBase, nodeKinds, type PropertyType } from "../schema/kinds";
import { searchable, searchProperty } from "./searchable";

/** One row of a write: the key first, then the values in the order of the statement; null removes. */
export type WriteRow = readonly (PropertyValue | null)[];

/** A write of one kind, its text made from the schema alone: labels and types cannot be parameters on both stores. */
export interface WriteStatement {
  readonly text: string;
  readonly properties: readonly string[];
}

/** So many rows go into one statement. */
export const rowsPerStatement = 2_000;

/**
 * The value of a row for a property of this type. JavaScript has one kind of number: what the schema calls a float is
 * made one, so that a mean of 1 and 2 is 1.5 on every store.
 */
function valueAt(at: number, type: PropertyType): string {
  if (type === "float") return `toFloat(row[${at}])`;
  if (type === "floats") return `[item IN row[${at}] | toFloat(item)]`;
  return `row[${at}]`;
}

function assignments(variable: string, properties: Readonly<Record<string, PropertyType>>, from: number): string {
  return Object.entries(properties)
    .map(([name, type], at) => `${variable}.${name} = ${valueAt(from + at, type)}`)
    .join(", ");
}

const nodeProperties = (kind: NodeKind): Readonly<Record<string, PropertyType>> => {
  const { key: _key, ...base } = nodeBase;
  return { ...base, ...nodeKinds[kind].properties, [searchProperty]: "string" };
};

export function nodeStatement(kind: NodeKind): WriteStatement {
  const properties = nodeProperties(kind);
  const text = `UNWIND $rows AS row MERGE (n:Ibid {key: row[0]}) SET n:${kind}, ${assignments("n", properties, 1)}`;
  return { text, properties: Object.keys(properties) };
}

export function nodeRow(kind: NodeKind, node: GraphNode): WriteRow {
  const attributes: Readonly<Record<string, PropertyValue>> = {
    ...node.attributes,
    [searchProperty]: searchable(node.attributes),
  };
  return [node.key, ...nodeStatement(kind).properties.map((name) => attributes[name] ?? null)];
}

/** Never without its key: the graph is a multigraph, three mentions of one pair are three edges. */
export function edgeStatement(kind: EdgeKind): WriteStatement {
  const properties: Readonly<Record<string, PropertyType>> = edgeKinds[kind].properties;
  const set = Object.keys(properties).length === 0 ? "" : ` SET ${assignments("r", properties, 3)}`;
  const text = `UNWIND $rows AS row MATCH (a:Ibid {key: row[0]}) MATCH (b:Ibid {key: row[1]}) MERGE (a)-[r:${kind} {key: row[2]}]->(b)${set}`;
  return { text, properties: Object.keys(properties) };
}

export function edgeRow(kind: EdgeKind, edge: GraphEdge): WriteRow {
  const { attributes } = edge;
  return [
    edge.source,
    edge.target,
    edge.key,
    ...edgeStatement(kind).properties.map((name) => attributes[name] ?? null),
  ];
}
