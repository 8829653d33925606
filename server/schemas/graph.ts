import { count, edgeKindList, key, limit, linkFilters, nodeKindList } from "./common";
import { link, nodeSummary } from "./node";
import type { Operation } from "./operation";
import { z } from "./zod";

/** What the page in the middle of the picture is drawn from: the report's rows, without their text. */
export const sheet = z
  .object({
    key,
    symbol: z.string(),
    title: z.string(),
    body: z.string().optional(),
    documentType: z.string().optional(),
    date: z.string().optional(),
    session: z.number().int().optional(),
    agendaItem: z.string().optional(),
    periodFrom: z.string().optional(),
    periodTo: z.string().optional(),
    specimen: z.boolean(),
    sections: z.array(
      z.object({
        key,
        number: z.string(),
        title: z.string(),
        order: count,
        parent: key.optional().describe("The section above"),
      }),
    ),
    paragraphs: z.array(
      z.object({
        key,
        number: z.string(),
        order: count,
        page: count.optional(),
        length: count.describe("Of its text"),
        section: key.optional().describe("The innermost section that holds it; none for front matter"),
      }),
    ),
  })
  .openapi("Sheet");
export type Sheet = z.infer<typeof sheet>;

export const graphQuery = z.object({
  kinds: nodeKindList,
  edgeKinds: edgeKindList,
  ...linkFilters,
  limit: limit(20000, 3000),
});

export const graph = z
  .object({
    nodes: z.array(nodeSummary),
    links: z.array(link).describe("Between these nodes"),
    sheets: z.array(sheet).describe("One a report in the picture"),
    total: z.object({ nodes: count, links: count }).describe("That fit the filters; more than returned where cut"),
    cut: z.boolean().describe("True where the limit left nodes out"),
  })
  .openapi("Graph");
export type Graph = z.infer<typeof graph>;

export const graphOperations = [
  {
    id: "graph",
    method: "get",
    path: "/api/graph",
    tag: "Graph",
    summary: "Nodes with positions and the links between them: the first picture",
    query: graphQuery,
    answer: graph,
    problems: [400],
  },
] as const satisfies readonly Operation[];
