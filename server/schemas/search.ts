import { limit, nodeKind, nodeKindList, total } from "./common";
import { nodeSummary } from "./node";
import type { Operation } from "./operation";
import { z } from "./zod";

export const searchQuery = z.object({
  q: z.string().trim().min(1).max(200).describe("Names, aliases, symbols, codes or words; beginnings of words count"),
  kinds: nodeKindList,
  limit: limit(100, 20),
});

export const searchAnswer = z
  .object({
    hits: z.array(
      z.object({
        node: nodeSummary,
        matched: z.string().describe("What matched: a name, an alias, a symbol, a slice of text"),
        score: z.number(),
      }),
    ),
    kinds: z.array(z.object({ kind: nodeKind, shown: z.number().int() })).describe("Hits by kind, of those returned"),
    total,
  })
  .openapi("SearchAnswer");

export const searchOperations = [
  {
    id: "search",
    method: "get",
    path: "/api/search",
    tag: "Graph",
    summary: "Finds nodes by names, aliases, symbols, codes and text",
    query: searchQuery,
    answer: searchAnswer,
    problems: [400],
  },
] as const satisfies readonly Operation[];
