import { count, edgeKind, nodeKind } from "./common";
import type { Operation } from "./operation";
import { z } from "./zod";

export const health = z
  .object({
    name: z.literal("ibid"),
    version: z.string(),
    store: z.object({
      kind: z.enum(["embedded", "neo4j"]),
      version: z.string(),
      reachable: z.boolean(),
      detail: z.string().optional(),
    }),
    reports: count.describe("0 where the store cannot be reached"),
  })
  .openapi("Health");
export type Health = z.infer<typeof health>;

const propertyTypes = z.record(z.string(), z.enum(["string", "integer", "float", "boolean", "strings", "floats"]));

export const schema = z
  .object({
    nodeKinds: z.array(
      z.object({
        kind: nodeKind,
        singular: z.string(),
        plural: z.string(),
        origin: z.enum(["report", "claim", "shared"]),
        shape: z.string(),
        colour: z.string(),
        count,
        properties: propertyTypes,
      }),
    ),
    edgeKinds: z.array(
      z.object({
        kind: edgeKind,
        verb: z.string(),
        family: z.enum(["said", "named", "part"]),
        count,
        properties: propertyTypes,
      }),
    ),
    patterns: z
      .array(z.object({ from: nodeKind, kind: edgeKind, to: nodeKind, count }))
      .describe(
        "Which kinds are linked by which edges, and how often in this graph (0 where the schema only allows it)",
      ),
    total: z.object({ nodes: count, edges: count }),
  })
  .openapi("Schema");
export type Schema = z.infer<typeof schema>;

export const aboutOperations = [
  {
    id: "health",
    method: "get",
    path: "/api/health",
    tag: "About",
    summary: "The store, its version, whether it can be reached, how many reports it holds",
    answer: health,
  },
  {
    id: "schema",
    method: "get",
    path: "/api/schema",
    tag: "About",
    summary: "Kinds of node and edge with their counts and properties",
    answer: schema,
  },
  {
    id: "openapi",
    method: "get",
    path: "/api/openapi.json",
    tag: "About",
    summary: "This document",
    answer: z.record(z.string(), z.unknown()),
  },
] as const satisfies readonly Operation[];
