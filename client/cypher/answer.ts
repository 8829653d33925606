import type { components } from "../api/openapi";

type Schemas = components["schemas"];
export type Answer = Schemas["CypherAnswer"];
export type CellNode = Schemas["CypherNode"];
export type CellEdge = Schemas["CypherEdge"];
export type CellPath = Schemas["CypherPath"];

/** A cell as what it is. The server sends plain JSON; here it is told apart once, at the edge. */
export type Cell =
  | { readonly sort: "node"; readonly node: CellNode }
  | { readonly sort: "edge"; readonly edge: CellEdge }
  | { readonly sort: "path"; readonly path: CellPath }
  | { readonly sort: "list"; readonly cells: readonly Cell[] }
  | { readonly sort: "number"; readonly value: number }
  | { readonly sort: "text"; readonly text: string }
  | { readonly sort: "nothing" };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isNode = (value: Record<string, unknown>): value is Record<string, unknown> & CellNode =>
  value.type === "node" && typeof value.key === "string" && Array.isArray(value.labels);
const isEdge = (value: Record<string, unknown>): value is Record<string, unknown> & CellEdge =>
  value.type === "edge" && typeof value.key === "string" && typeof value.kind === "string";
const isPath = (value: Record<string, unknown>): value is Record<string, unknown> & CellPath =>
  value.type === "path" && Array.isArray(value.nodes) && Array.isArray(value.edges);

export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return { sort: "nothing" };
  if (typeof value === "number") return { sort: "number", value };
  if (Array.isArray(value)) return { sort: "list", cells: value.map(cellOf) };
  if (!isObject(value)) return { sort: "text", text: String(value) };
  if (isNode(value)) return { sort: "node", node: value };
  if (isEdge(value)) return { sort: "edge", edge: value };
  if (isPath(value)) return { sort: "path", path: value };
  return { sort: "text", text: JSON.stringify(value) };
}

/** The edges of a row that carry a sentence, links to targets first: what proves the row. */
export function sentencesIn(row: Readonly<Record<string, unknown>>): readonly CellEdge[] {
  const edges = Object.values(row).flatMap((value) => edgesIn(cellOf(value)));
  const said = edges.filter((edge) => typeof edge.properties.evidence === "string");
  return said.sort((a, b) => Number(b.kind === "ADDRESSES") - Number(a.kind === "ADDRESSES"));
}

function edgesIn(cell: Cell): readonly CellEdge[] {
  if (cell.sort === "edge") return [cell.edge];
  if (cell.sort === "path") return cell.path.edges;
  return cell.sort === "list" ? cell.cells.flatMap(edgesIn) : [];
}

export function nodesIn(cell: Cell): readonly CellNode[] {
  if (cell.sort === "node") return [cell.node];
  if (cell.sort === "path") return cell.path.nodes;
  return cell.sort === "list" ? cell.cells.flatMap(nodesIn) : [];
}

/** A cell in one line of plain text: for CSV, for sorting, for the width of a column. */
export function plainText(cell: Cell): string {
  switch (cell.sort) {
    case "nothing":
      return "";
    case "number":
      return String(cell.value);
    case "text":
      return cell.text;
    case "node":
      return labelOf(cell.node);
    case "edge":
      return cell.edge.kind;
    case "path":
      return cell.path.nodes.map(labelOf).join(" – ");
    case "list":
      return cell.cells.map(plainText).join(", ");
  }
}

export const labelOf = (node: CellNode): string =>
  typeof node.properties.label === "string" ? node.properties.label : node.key;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
/** A text that a spreadsheet would take for a formula gets a quotation mark before it. */
const harmless = (text: string): string => (/^[=+\-@\t]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text);

/** RFC 4180, nodes by their labels. */
export function csvOf(answer: Pick<Answer, "columns" | "rows">): string {
  const lines = answer.rows.map((row) =>
    answer.columns.map((column) => quoted(harmless(plainText(cellOf(row[column]))))).join(","),
  );
  return [answer.columns.map((column) => quoted(harmless(column))).join(","), ...lines].join("\r\n");
}
