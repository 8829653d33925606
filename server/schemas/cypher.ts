import { key } from "./common";
import { edge } from "./edge";
import { nodeSummary } from "./node";
import type { Operation } from "./operation";
import { z } from "./zod";

const parameter = z
  .union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()), z.array(z.number())])
  .openapi("Parameter");

export const cypherBody = z
  .object({
    query: z.string().max(20000),
    parameters: z.record(z.string(), parameter).default({}),
    limit: z.number().int().min(1).max(5000).default(500).describe("Rows at most"),
  })
  .openapi("CypherRequest");

/** As a cell shows them; they stand whole in `nodes` and `edges` too. */
export const storeNode = z
  .object({
    type: z.literal("node"),
    key,
    labels: z.array(z.string()),
    properties: z.record(z.string(), z.unknown()),
  })
  .openapi("CypherNode");
export const storeEdge = z
  .object({
    type: z.literal("edge"),
    key,
    kind: z.string(),
    source: key,
    target: key,
    properties: z.record(z.string(), z.unknown()),
  })
  .openapi("CypherEdge");
export const storePath = z
  .object({ type: z.literal("path"), nodes: z.array(storeNode), edges: z.array(storeEdge) })
  .openapi("CypherPath");

export const cypherAnswer = z
  .object({
    columns: z.array(z.string()),
    rows: z
      .array(z.record(z.string(), z.unknown()))
      .describe(
        "A cell is null, text, number, yes or no, a CypherNode, CypherEdge or CypherPath, or a list or map of these",
      ),
    nodes: z.array(nodeSummary).describe("Every node in the rows, once"),
    edges: z.array(edge).describe("Every edge in the rows, once"),
    plan: z.unknown().optional().describe("After EXPLAIN or PROFILE"),
    notifications: z.array(z.string()),
    ms: z.number(),
    cut: z.boolean().describe("True where the limit of rows, size or time cut the answer short"),
    query: z.string().describe("The text that was run"),
    changes: z.array(z.string()).describe("What was put otherwise for this store, to mean what it means in Cypher"),
  })
  .openapi("CypherAnswer");
export const cypherCells = { storeNode, storeEdge, storePath };

export const cypherOperations = [
  {
    id: "cypher",
    method: "post",
    path: "/api/cypher",
    tag: "Queries",
    summary: "Runs a query that only reads; refuses all else with the reason and the place",
    body: cypherBody,
    answer: cypherAnswer,
    problems: [400, 422, 429, 503, 504],
  },
] as const satisfies readonly Operation[];
