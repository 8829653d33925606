import type { ReportGraph } from "../cypher/schema/graph";

/** The stages of reading a report, in order. */
export const stages = ["read", "structure", "recognise", "extract", "link", "build"] as const;
export type Stage = (typeof stages)[number];

export interface Progress {
  readonly file: string;
  readonly stage: Stage;
  /** Of this stage: pages or paragraphs done, of how many. */
  readonly done: number;
  readonly total: number;
}

export interface IngestOptions {
  /** The symbol to take where the report prints none. */
  readonly symbol?: string;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface IngestResult {
  readonly symbol: string;
  /** Where the symbol was taken from: printed, given, file name, hash. */
  readonly symbolFrom: string;
  readonly title: string;
  readonly graph: ReportGraph;
  readonly doubts: readonly string[];
}
