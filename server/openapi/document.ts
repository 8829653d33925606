import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from "@asteasolutions/zod-to-openapi";
import { operations } from "../schemas";
import { problem } from "../schemas/common";
import { cypherCells } from "../schemas/cypher";
import type { Operation } from "../schemas/operation";

const problemTitles = {
  400: "The request cannot be understood",
  404: "There is no such thing in the graph",
  409: "It is too late for that",
  413: "The file is too large",
  415: "This sort of file is not read",
  422: "The query is refused",
  429: "Too many requests",
  500: "A fault of the server",
  503: "The store cannot be reached",
  504: "The time limit ended it",
} as const;

function responses(operation: Operation): RouteConfig["responses"] {
  const answered = operation.answer
    ? { content: { "application/json": { schema: operation.answer } } }
    : operation.media
      ? { content: { [operation.media]: { schema: { type: "string" as const, format: "binary" } } } }
      : {};
  const problems = [...(operation.problems ?? []), 500 as const].map((status) => [
    status,
    { description: problemTitles[status], content: { "application/problem+json": { schema: problem } } },
  ]);
  return {
    [operation.status ?? 200]: { description: operation.summary, ...answered },
    ...Object.fromEntries(problems),
  };
}

function request(operation: Operation): NonNullable<RouteConfig["request"]> {
  const content = {
    ...(operation.body && { "application/json": { schema: operation.body } }),
    ...(operation.upload && { "multipart/form-data": { schema: operation.upload } }),
  };
  return {
    ...(operation.params && { params: operation.params }),
    ...(operation.query && { query: operation.query }),
    ...(Object.keys(content).length > 0 && { body: { required: true, content } }),
  };
}

/** The OpenAPI document, from the same schemas that check the requests. */
export function openApiDocument(version: string) {
  const registry = new OpenAPIRegistry();
  registry.register("CypherPath", cypherCells.storePath);
  for (const operation of operations)
    registry.registerPath({
      operationId: operation.id,
      method: operation.method,
      path: operation.path,
      tags: [operation.tag],
      summary: operation.summary,
      request: request(operation),
      responses: responses(operation),
    });
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: "3.1.0",
    info: {
      title: "Ibid",
      version,
      description:
        "Reports of the United Nations as a graph in which every edge carries the sentence that proves it. " +
        "Keys and symbols are URL-encoded. Every list says its total beside what it returns.",
    },
    servers: [{ url: "/" }],
  });
}
