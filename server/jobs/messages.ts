import type { IngestResult, Progress } from "../../ingest";

/** What the server tells the child that reads one file. */
export interface ReadingOrder {
  readonly path: string;
  readonly symbol?: string;
}

/** What that child answers: progress, then one of the others. */
export type ReadingReport =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "read"; readonly result: IngestResult }
  | { readonly kind: "refused"; readonly fault: string; readonly message: string }
  | { readonly kind: "broken"; readonly message: string };
