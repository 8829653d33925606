import { count, edgeKind, key, limit, offset, reportFilter, total } from "./common";
import { nodeSummary } from "./node";
import type { Operation } from "./operation";
import { z } from "./zod";

/** An edge with all that it carries to be proved. */
export const edge = z
  .object({
    key,
    kind: edgeKind,
    source: key,
    target: key,
    report: z.string().optional(),
    paragraph: z.string().optional().describe('"32", "fn21"'),
    evidence: z.string().optional().describe("The sentence, verbatim"),
    start: count.optional().describe("In the text of the paragraph: the words that the edge rests on"),
    end: count.optional(),
    rule: z.string().optional(),
    confidence: z.number().optional(),
    basis: z.enum(["stated", "inferred"]).optional(),
    score: z.number().optional(),
    reason: z.string().optional().describe("The words that tie source and target"),
    surface: z.string().optional(),
    factor: z.string().optional(),
    count: count.optional(),
  })
  .openapi("Edge");
export type Edge = z.infer<typeof edge>;

const span = z.object({ start: count, end: count });

/** The place of a sentence: the whole paragraph or footnote, and what to mark in it. */
export const place = z
  .object({
    key,
    kind: z.enum(["Paragraph", "Footnote"]),
    number: z.string(),
    text: z.string(),
    page: count.optional(),
    section: z.object({ key, number: z.string(), title: z.string() }).optional(),
    sentence: span.optional().describe("The evidence in the text"),
    marked: span.optional().describe("The words that the edge rests on, within the sentence"),
    clause: span.optional().describe("The clause of the Measure, Recommendation or Statistic at the edge's source"),
  })
  .openapi("Place");
export type Place = z.infer<typeof place>;

export const reportName = z
  .object({ symbol: z.string(), title: z.string(), specimen: z.boolean() })
  .openapi("ReportName");

export const edgeDetail = z
  .object({
    edge,
    verb: z.string().describe('As read between source and target: "addresses"'),
    source: nodeSummary,
    target: nodeSummary,
    report: reportName.optional().describe("None for PART_OF, which no report says"),
    place: place.optional().describe("None where the edge claims nothing: HAS_…, NAMES, TEXT_OF, PART_OF"),
    citation: z.string().optional().describe('"A/73/263, para. 54"'),
    beside: z
      .array(z.object({ edge, node: nodeSummary }))
      .describe("What else the source of a claim is linked with: who reported it, what it addresses"),
  })
  .openapi("EdgeDetail");

export const edgesQuery = z.object({
  source: key,
  kind: edgeKind,
  target: key,
  report: reportFilter,
  limit: limit(500, 100),
  offset,
});
export const edges = z.object({ edges: z.array(edge), total }).openapi("Edges");

export const edgeOperations = [
  {
    id: "edge",
    method: "get",
    path: "/api/edges/{key}",
    tag: "Graph",
    summary: "An edge with its sentence, in its paragraph",
    params: z.object({ key }),
    answer: edgeDetail,
    problems: [404],
  },
  {
    id: "edges",
    method: "get",
    path: "/api/edges",
    tag: "Graph",
    summary: "The edges that a link stands for",
    query: edgesQuery,
    answer: edges,
    problems: [400],
  },
] as const satisfies readonly Operation[];
