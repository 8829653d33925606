import type { GrafeoDB, GrafeoValue } from "@grafeo-db/js";
import type { StoreEdge, StoreNode, Value } from "../store";
import { visibleProperties } from "../visible";

type Raw = { readonly [key: string]: GrafeoValue };

/** Turns what the embedded database answers into the neutral shape that both stores share. */
export class Values {
  constructor(private readonly database: GrafeoDB) {}

  neutral(value: GrafeoValue | undefined): Value {
    if (value === null || value === undefined) return null;
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
    if (typeof value === "bigint") return Number(value);
    if (Array.isArray(value)) return value.map((item) => this.neutral(item));
    if (value instanceof Date) return value.toISOString();
    if (Buffer.isBuffer(value)) return value.toString("base64");
    if (value instanceof Float32Array) return [...value];
    const map: Raw = Object.fromEntries<GrafeoValue>(Object.entries(value));
    return this.node(map) ?? this.edge(map) ?? this.path(map) ?? this.tagged(map) ?? this.map(map);
  }

  private node(map: Raw): StoreNode | undefined {
    const { _id, _labels, ...rest } = map;
    if (typeof _id !== "number" || !Array.isArray(_labels)) return undefined;
    const properties = visibleProperties(this.map(rest));
    return { type: "node", key: String(rest.key ?? _id), labels: _labels.map(String).sort(), properties };
  }

  private edge(map: Raw): StoreEdge | undefined {
    const { _id, _type, _source, _target, ...rest } = map;
    if (typeof _type !== "string" || typeof _source !== "number" || typeof _target !== "number") return undefined;
    return {
      type: "edge",
      key: String(rest.key ?? _id),
      kind: _type,
      source: this.keyOf(_source),
      target: this.keyOf(_target),
      properties: this.map(rest),
    };
  }

  private path(map: Raw): Value | undefined {
    const { nodes, edges, ...rest } = map;
    if (!Array.isArray(nodes) || !Array.isArray(edges) || Object.keys(rest).length > 0) return undefined;
    if (nodes.length !== edges.length + 1) return undefined;
    const pathNodes = nodes.map((node) => this.neutral(node)).filter(isNode);
    const pathEdges = edges.map((edge) => this.neutral(edge)).filter(isEdge);
    if (pathNodes.length !== nodes.length || pathEdges.length !== edges.length) return undefined;
    return { type: "path", nodes: pathNodes, edges: pathEdges };
  }

  /** A literal such as 57.5 in a query comes back as `{$decimal: "57.5"}`, dates and durations alike. */
  private tagged(map: Raw): Value | undefined {
    const [entry, more] = Object.entries(map);
    if (entry === undefined || more !== undefined || !entry[0].startsWith("$")) return undefined;
    return entry[0] === "$decimal" ? Number(entry[1]) : String(entry[1]);
  }

  private map(map: Raw): { readonly [key: string]: Value } {
    return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, this.neutral(value)]));
  }

  private keyOf(id: number): string {
    const key = this.database.getNode(id)?.get("key");
    return typeof key === "string" ? key : String(id);
  }
}

const isNode = (value: Value): value is StoreNode =>
  typeof value === "object" && value !== null && "type" in value && value.type === "node" && "labels" in value;
const isEdge = (value: Value): value is StoreEdge =>
  typeof value === "object" && value !== null && "type" in value && value.type === "edge" && "source" in value;
