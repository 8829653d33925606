import type { IngestResult, Progress } from "../ingest-file";
import type { ReadingFault } from "../read/reading-error";

/** What a reading process is told: a file to read. */
export interface ReadingOrder {
  readonly path: string;
  readonly symbol?: string;
}

/** What it answers: progress, then one of the others. */
export type ReadingReport =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "read"; readonly result: IngestResult }
  | { readonly kind: "refused"; readonly fault: ReadingFault; readonly message: string }
  | { readonly kind: "broken"; readonly message: string };
