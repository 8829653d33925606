import { count, edgeKind, key, linkFilters, nodeKind, offset, properties, total } from "./common";
import type { Operation } from "./operation";
import { z } from "./zod";

const text = z.string().optional();
const texts = z.array(z.string()).optional();

/** A node with the facts that a picture, a list or a caption of its kind needs. */
export const nodeSummary = z
  .object({
    key,
    kind: nodeKind,
    label: z.string(),
    x: z.number(),
    y: z.number(),
    report: text.describe("Symbol of the report it is part of; none for what many reports may name"),
    mentions: count.optional().describe("How often the reports in question name it"),
    order: count.optional().describe("Place in the order of the report"),
    paragraph: text.describe('Measure, Recommendation, Statistic: where it stands, "32", "fn21"'),
    start: count.optional().describe("Measure, Recommendation, Statistic: its clause in the paragraph's text"),
    end: count.optional(),
    text: text.describe("Measure, Recommendation, Statistic, Paragraph, Footnote: the words of the report"),
    measureKind: text,
    value: z.array(z.number()).optional(),
    unit: text,
    number: text.describe("Section, Paragraph, Footnote: as printed"),
    title: text,
    page: count.optional(),
    code: text.describe("Goal, Target, Indicator"),
    symbol: text.describe("Report, Resolution, Document"),
    year: z.number().int().optional(),
    author: text,
    name: text,
    acronym: text,
    aliases: texts,
    iso3: text,
    region: text,
    subregion: text,
    groups: texts,
    entityKind: text,
    mandateKind: text,
    instrumentKind: text,
    body: text,
    specimen: z.boolean().optional(),
  })
  .openapi("Node");
export type NodeSummary = z.infer<typeof nodeSummary>;

export const link = z
  .object({
    source: key,
    kind: edgeKind,
    target: key,
    count: count.describe("How many edges it stands for"),
    key: key.describe("Of its best edge: stated before inferred, then score, confidence, key"),
    report: z.string().optional().describe("Of its best edge"),
    paragraph: z.string().optional().describe("Of its best edge"),
    basis: z.enum(["stated", "inferred"]).optional(),
    score: z.number().optional(),
    confidence: z.number().optional(),
  })
  .openapi("Link");
export type Link = z.infer<typeof link>;

export const direction = z.enum(["out", "in"]).openapi("Direction", {
  description: "out: edges that begin at the node; in: edges that end there",
});

const group = z
  .object({
    edgeKind,
    direction,
    kind: nodeKind.describe("Kind of the neighbours"),
    neighbours: count.describe("How many different neighbours"),
    edges: count.describe("How many edges to them"),
    stated: count.optional().describe("ADDRESSES: how many of the links are stated"),
  })
  .openapi("NeighbourGroup");

export const nodeDetail = z
  .object({
    node: nodeSummary,
    properties: properties.describe("All its properties as stored"),
    groups: z.array(group).describe("What is linked with it, by kind of edge, direction and kind of neighbour"),
    reports: z
      .array(z.object({ symbol: z.string(), title: z.string(), mentions: count.optional() }))
      .describe("The reports that name it, or the one that it is part of"),
    total: total.describe("Of edges"),
  })
  .openapi("NodeDetail");

const neighbourFilters = {
  edgeKind: edgeKind.optional(),
  direction: direction.optional(),
  kind: nodeKind.optional().describe("Kind of the neighbours"),
  ...linkFilters,
  order: z
    .enum(["count", "score", "label", "order"])
    .default("count")
    .describe("count: most linked first; score: best link first; label: by name; order: as in the report"),
  limit: z.coerce.number().int().min(1).max(500).default(40),
  offset,
};
export const neighboursQuery = z.object(neighbourFilters);
export const neighboursBody = z
  .object({
    known: z.array(key).max(20000).default([]).describe("Keys of nodes that are not to be answered again"),
    ...neighbourFilters,
    limit: z.number().int().min(1).max(500).default(40),
    offset: z.number().int().min(0).default(0),
    minScore: z.number().min(0).max(1).optional(),
  })
  .openapi("NeighboursRequest");

export const neighbours = z
  .object({
    nodes: z.array(nodeSummary),
    links: z.array(link).describe("Between the node and these neighbours, then between them and what was known"),
    total: total.describe("Neighbours that fit, known ones too"),
    known: count.describe("How many of them were known"),
  })
  .openapi("Neighbours");

const params = z.object({ key });
export const nodeOperations = [
  {
    id: "node",
    method: "get",
    path: "/api/nodes/{key}",
    tag: "Graph",
    summary: "A node with its counts by edge kind, direction and neighbour kind",
    params,
    answer: nodeDetail,
    problems: [404],
  },
  {
    id: "neighbours",
    method: "get",
    path: "/api/nodes/{key}/neighbours",
    tag: "Graph",
    summary: "The neighbours of a node, paged",
    params,
    query: neighboursQuery,
    answer: neighbours,
    problems: [400, 404],
  },
  {
    id: "moreNeighbours",
    method: "post",
    path: "/api/nodes/{key}/neighbours",
    tag: "Graph",
    summary: "The neighbours of a node without those that are known",
    params,
    body: neighboursBody,
    answer: neighbours,
    problems: [400, 404],
  },
] as const satisfies readonly Operation[];
