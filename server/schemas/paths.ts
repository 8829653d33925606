import { key, limit, total } from "./common";
import { edge, place } from "./edge";
import { nodeSummary } from "./node";
import type { Operation } from "./operation";
import { z } from "./zod";

export const pathsQuery = z.object({
  from: key.describe("Key of the node where paths begin"),
  to: key.describe("Key of the node where they end"),
  maxLength: z.coerce.number().int().min(1).max(6).default(6).describe("Steps at most"),
  limit: limit(50, 10),
});

export const paths = z
  .object({
    paths: z.array(
      z.object({
        nodes: z.array(nodeSummary).describe("One more than steps"),
        steps: z.array(
          z.object({
            edge,
            verb: z.string(),
            forward: z.boolean().describe("False where the edge runs against the path"),
            place: place.optional().describe("Its sentence; none for PART_OF, which no report says"),
          }),
        ),
      }),
    ),
    total: total.describe("Of the shortest paths that were found"),
  })
  .openapi("Paths");
export type Paths = z.infer<typeof paths>;

export const pathOperations = [
  {
    id: "paths",
    method: "get",
    path: "/api/paths",
    tag: "Graph",
    summary: "The shortest paths between two nodes, each step with its sentence",
    query: pathsQuery,
    answer: paths,
    problems: [400, 404, 429, 504],
  },
] as const satisfies readonly Operation[];
