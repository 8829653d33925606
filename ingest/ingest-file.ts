import type { ReportGraph } from "../cypher/schema/graph";
import { allDoubts, build } from "./build";
import { extract } from "./extract";
import { link } from "./link";
import { recognise } from "./recognise";
import { readDocument } from "./structure";

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
  readonly paragraphs: number;
  readonly graph: ReportGraph;
  readonly doubts: readonly string[];
}

/**
 * Reads one report into its graph.
 * @param path a .txt, .md, .pdf, .docx or .doc file
 * @throws ReadingError where the file cannot be read as a report, saying why and what to do
 */
export async function ingestFile(path: string, options: IngestOptions = {}): Promise<IngestResult> {
  const { onProgress, signal, symbol } = options;
  const say = (stage: Stage, done: number, total: number): void => {
    signal?.throwIfAborted();
    onProgress?.({ file: path, stage, done, total });
  };
  const document = await readDocument(path, {
    ...(symbol !== undefined && { symbol }),
    ...(signal && { signal }),
    onProgress: (done: number, total: number) => say("read", done, total),
  });
  const size = document.paragraphs.length;
  say("structure", size, size);
  const recognised = recognise(document);
  say("recognise", size, size);
  const claims = extract(document, recognised);
  say("extract", size, size);
  const links = link(document, recognised, claims);
  say("link", size, size);
  const graph = build(document, recognised, claims, links);
  say("build", size, size);
  return {
    symbol: document.symbol,
    symbolFrom: document.symbolFrom,
    title: document.front.title ?? document.symbol,
    paragraphs: document.paragraphs.filter((p) => p.number !== "0").length,
    graph,
    doubts: allDoubts(document, recognised, claims),
  };
}
