import { type Asked, answered, api, useAsked } from "../api";
import type { components } from "../api/openapi";
import type { Answer } from "./answer";
import type { KindCounts } from "./completion";

export type Parameters = Record<string, components["schemas"]["Parameter"]>;

/** Reads the parameters out of the address; what is no JSON object there gives none. */
export function readParameters(text: string | undefined): Parameters {
  if (text === undefined) return {};
  try {
    const read: unknown = JSON.parse(text);
    const isObject = typeof read === "object" && read !== null && !Array.isArray(read);
    return isObject ? Object.fromEntries(Object.entries(read).filter(isParameter)) : {};
  } catch {
    return {};
  }
}
const isParameter = (entry: [string, unknown]): entry is [string, string | number | boolean | null] =>
  entry[1] === null || ["string", "number", "boolean"].includes(typeof entry[1]);

/** The answer to the query of the address. It reads only, so an address that is opened may ask at once. */
export const useAnswer = (query: string | undefined, parameters: string | undefined): Asked<Answer> =>
  useAsked(query && `cypher ${parameters ?? ""} ${query}`, () =>
    answered(
      api.POST("/api/cypher", {
        body: { query: query ?? "", parameters: readParameters(parameters), limit: 500 },
      }),
    ),
  );

export const useSchema = (): Asked<components["schemas"]["Schema"]> =>
  useAsked("schema", () => answered(api.GET("/api/schema")));

export function useCounts(): KindCounts {
  const asked = useSchema();
  if (asked.state !== "ready") return none;
  const { nodeKinds, edgeKinds } = asked.value;
  return {
    nodes: Object.fromEntries(nodeKinds.map(({ kind, count }) => [kind, count])),
    edges: Object.fromEntries(edgeKinds.map(({ kind, count }) => [kind, count])),
  };
}
const none: KindCounts = { nodes: {}, edges: {} };
