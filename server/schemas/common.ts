import { edgeKindNames, nodeKindNames } from "../../cypher/schema/kinds";
import { z } from "./zod";

export const nodeKind = z.enum(nodeKindNames).openapi("NodeKind");
export const edgeKind = z.enum(edgeKindNames).openapi("EdgeKind");
export const basis = z.enum(["stated", "inferred"]).openapi("Basis", {
  description: "stated: the report names the Goal or target for this; inferred: Ibid tied it",
});

/** Any value of a property: text, number, yes or no, or a list of one of these. */
export const property = z
  .union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())])
  .openapi("PropertyValue");
export const properties = z.record(z.string(), property);

export const key = z.string().min(1).max(2000);
export const symbol = z.string().trim().min(1).max(200);
export const count = z.number().int().min(0);
export const total = count.describe("How many there are in all, beside what is returned");

/** A list in the address: `kinds=State,Measure` or `kinds=State&kinds=Measure`. */
export const list = <const T extends readonly [string, ...string[]]>(values: T, description: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) => (Array.isArray(given) ? given : [given]).flatMap((part) => part.split(",")).filter(Boolean))
    .pipe(z.array(z.enum(values)))
    .optional()
    .openapi({ type: "array", items: { type: "string", enum: [...values] }, description });

export const nodeKindList = list(nodeKindNames as [string, ...string[]], "Kinds of node");
export const edgeKindList = list(edgeKindNames as [string, ...string[]], "Kinds of edge");

export const limit = (most: number, usual: number) =>
  z.coerce.number().int().min(1).max(most).default(usual).describe(`How many at most; ${usual} if not given`);
export const offset = z.coerce.number().int().min(0).default(0).describe("How many to pass over");
export const minScore = z.coerce
  .number()
  .min(0)
  .max(1)
  .optional()
  .openapi({ type: "number", description: "Inferred links under this score are left out" });
export const reportFilter = symbol.optional().describe("Only what this report says");

/** Filters that apply wherever links are answered. */
export const linkFilters = { report: reportFilter, basis: basis.optional(), minScore };

/** Problem details (RFC 9457). `detail` says what is wrong and what to do. */
export const problem = z
  .object({
    type: z.string().describe("Names the sort of problem: about:blank or /problems/…"),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().describe("What is wrong, where, and what to do"),
    instance: z.string().optional().describe("The address that was asked for"),
    errors: z
      .array(z.object({ place: z.string(), message: z.string() }))
      .optional()
      .describe("Each thing that is wrong with the request, by place"),
    reason: z.string().optional().describe("Of a refused query: why, in one word of the guard"),
    line: z.number().int().optional().describe("Of a refused query: the line, from 1"),
    column: z.number().int().optional().describe("Of a refused query: the place in the line, from 1"),
    start: z.number().int().optional().describe("Of a refused query: where in the text it begins to be wrong, from 0"),
    end: z.number().int().optional(),
    fix: z.string().optional().describe("Of a refused query: what to write instead"),
  })
  .openapi("Problem");
export type Problem = z.infer<typeof problem>;
