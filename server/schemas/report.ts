import { count, key, nodeKind, symbol, total } from "./common";
import { edge } from "./edge";
import { job } from "./job";
import { nodeSummary } from "./node";
import type { Operation } from "./operation";
import { z } from "./zod";

export const reportSummary = z
  .object({
    key,
    symbol: z.string(),
    symbols: z.array(z.string()),
    title: z.string(),
    documentType: z.string().optional(),
    body: z.string().optional(),
    session: z.number().int().optional(),
    agendaItem: z.string().optional(),
    date: z.string().optional(),
    periodFrom: z.string().optional(),
    periodTo: z.string().optional(),
    language: z.string().optional(),
    sourceFile: z.string(),
    sourceHash: z.string(),
    version: z.string(),
    doubts: z.array(z.string()).describe('What was skipped, unresolved, uncertain: "32: …"'),
    specimen: z.boolean().describe("True for the sample report, which is not a United Nations document"),
    file: z.boolean().describe("True where the file as it came in is kept"),
    counts: z.object({ paragraphs: count, measures: count }),
  })
  .openapi("Report");
export type ReportSummary = z.infer<typeof reportSummary>;

const mark = z.object({ footnote: key, number: z.string(), start: count }).openapi("Mark");

export const claim = z
  .object({
    key,
    kind: z.enum(["Measure", "Recommendation", "Statistic"]),
    label: z.string(),
    source: key.describe("The paragraph or footnote that describes it"),
    paragraph: z.string(),
    start: count.describe("Its clause in the text of that paragraph"),
    end: count,
    text: z.string(),
    evidence: z.string(),
    order: count,
    measureKind: z.string().optional(),
    value: z.array(z.number()).optional(),
    unit: z.string().optional(),
  })
  .openapi("Claim");

export const reportWhole = z
  .object({
    report: reportSummary,
    marks: z.array(mark).describe("In the title of the report"),
    sections: z.array(
      z
        .object({
          key,
          number: z.string(),
          title: z.string(),
          order: count,
          parent: key.optional(),
          marks: z.array(mark),
        })
        .openapi("Section"),
    ),
    paragraphs: z.array(
      z
        .object({
          key,
          number: z.string(),
          text: z.string(),
          page: count.optional(),
          order: count,
          section: key.optional(),
          marks: z.array(mark),
        })
        .openapi("Paragraph"),
    ),
    footnotes: z.array(z.object({ key, number: z.string(), text: z.string(), order: count }).openapi("Footnote")),
    mentions: z
      .array(
        z
          .object({
            key: key.describe("Of the edge"),
            source: key.describe("The paragraph or footnote"),
            target: key.describe("What is named"),
            kind: nodeKind.describe("Of what is named"),
            start: count,
            end: count,
            surface: z.string(),
            rule: z.string(),
            confidence: z.number(),
            factor: z.string().optional(),
          })
          .openapi("Mention"),
      )
      .describe("In the order of the text"),
    claims: z.array(claim),
    links: z.array(edge).describe("Every edge of this report that claims something, with its sentence"),
    citations: z.array(z.object({ key, source: key, target: key })),
    things: z.array(nodeSummary).describe("Every shared thing that the mentions and links speak of"),
  })
  .openapi("ReportWhole");
export type ReportWhole = z.infer<typeof reportWhole>;

export const reports = z.object({ reports: z.array(reportSummary), total }).openapi("Reports");
export const removed = z.object({ symbol: z.string(), removed: z.literal(true) }).openapi("Removed");

export const symbolBody = z.object({ symbol: symbol.describe("Fetched from the United Nations' document system") });
export const uploadFields = z.object({
  symbol: z
    .preprocess((given) => (given === "" ? undefined : given), symbol.optional())
    .openapi({ type: "string", description: "Taken where the file prints none" }),
});
const uploadForm = uploadFields.extend({
  file: z.string().openapi({ format: "binary", description: ".pdf .docx .doc .txt .md" }),
});

const params = z.object({ symbol });
export const reportOperations = [
  {
    id: "reports",
    method: "get",
    path: "/api/reports",
    tag: "Reports",
    summary: "The reports in the graph",
    answer: reports,
  },
  {
    id: "report",
    method: "get",
    path: "/api/reports/{symbol}",
    tag: "Reports",
    summary: "A whole report: its text, and the mentions and claims in it with their places",
    params,
    answer: reportWhole,
    problems: [404],
  },
  {
    id: "reportFile",
    method: "get",
    path: "/api/reports/{symbol}/file",
    tag: "Reports",
    summary: "The file as it came in",
    params,
    media: "application/octet-stream",
    problems: [404],
  },
  {
    id: "bringIn",
    method: "post",
    path: "/api/reports",
    tag: "Reports",
    summary: "Brings a report in, as a file or by its symbol; answers a job",
    body: symbolBody,
    upload: uploadForm,
    status: 202,
    answer: job,
    problems: [400, 413, 415, 429],
  },
  {
    id: "takeOut",
    method: "delete",
    path: "/api/reports/{symbol}",
    tag: "Reports",
    summary: "Takes a report, and what only it supports, out of the graph",
    params,
    answer: removed,
    problems: [404],
  },
] as const satisfies readonly Operation[];
