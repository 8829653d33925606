import type { z } from "./zod";

/** One route of the API as its contract: from it the request is checked, the OpenAPI document written, the answer tested. */
export interface Operation {
  readonly id: string;
  readonly method: "get" | "post" | "delete";
  /** As OpenAPI writes it: `/api/nodes/{key}` */
  readonly path: string;
  readonly tag: "Reports" | "Graph" | "Targets" | "Queries" | "About";
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The media type of the body where it is not JSON alone. */
  readonly upload?: z.ZodType;
  readonly status?: 200 | 202 | 204;
  readonly answer?: z.ZodType;
  /** The media type of the answer where it is not JSON. */
  readonly media?: string;
  /** Statuses that answer a problem, beside 500. */
  readonly problems?: readonly (400 | 404 | 409 | 413 | 415 | 422 | 429 | 503 | 504)[];
}
