import type { ReportGraph } from "../schema/graph";

/** Values of Cypher in one neutral shape, whichever store answers. Whole numbers and floats are both JS numbers. */
export type Value =
  | null
  | string
  | number
  | boolean
  | readonly Value[]
  | { readonly [key: string]: Value }
  | StoreNode
  | StoreEdge
  | StorePath;

export interface StoreNode {
  readonly type: "node";
  readonly key: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Value>>;
}
export interface StoreEdge {
  readonly type: "edge";
  readonly key: string;
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Readonly<Record<string, Value>>;
}
export interface StorePath {
  readonly type: "path";
  readonly nodes: readonly StoreNode[];
  readonly edges: readonly StoreEdge[];
}

export type Row = Readonly<Record<string, Value>>;
export type Parameters = Readonly<Record<string, Value>>;

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface PersonalAnswer extends Answer {
  readonly plan?: Value;
  readonly notifications: readonly string[];
  readonly ms: number;
  /** True where the limit of rows, size or time cut the answer short. */
  readonly cut: boolean;
}

export interface StoreHealth {
  readonly store: "embedded" | "neo4j";
  readonly version: string;
  readonly reachable: boolean;
  readonly detail?: string;
}

export interface LoadResult {
  readonly symbol: string;
  /** `unchanged` where the same source and version of ingest were there already. */
  readonly outcome: "added" | "replaced" | "unchanged";
  readonly nodes: number;
  readonly edges: number;
}

export interface SearchHit {
  readonly key: string;
  readonly kind: string;
  readonly label: string;
  /** What matched: a name, an alias, a symbol, a slice of text. */
  readonly matched: string;
  readonly score: number;
}

/**
 * A place where graphs are kept. Two implementations, one contract suite. Errors are StoreErrors, whose message says
 * what is wrong, where and what to do; nothing is swallowed.
 */
export interface Store {
  readonly kind: "embedded" | "neo4j";
  health(): Promise<StoreHealth>;
  /** Runs a shared read query by the name of its file in `cypher/read` ("node", "neighbours", …). */
  read(query: string, parameters?: Parameters): Promise<readonly Row[]>;
  /** Runs a person's own query, which a guard has admitted before: read only, ended at the time limit, cut at the rows. */
  ask(
    text: string,
    parameters: Parameters,
    limits: { rows: number; ms: number; bytes: number },
  ): Promise<PersonalAnswer>;
  /** Loads one report in one transaction; a report of the same symbol is replaced. */
  load(graph: ReportGraph): Promise<LoadResult>;
  /** Loads several: the embedded store copies its generation once. `each` hears of every report when it is stored. */
  loadAll(graphs: AsyncIterable<ReportGraph>, each?: (result: LoadResult) => void): Promise<void>;
  /** Takes a report and what only it supports out; false where there is none of that symbol. */
  remove(symbol: string): Promise<boolean>;
  search(
    text: string,
    kinds: readonly string[] | undefined,
    limit: number,
  ): Promise<{ hits: readonly SearchHit[]; total: number }>;
  close(): Promise<void>;
}

/** An error of the store that a person can act on. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  constructor(
    message: string,
    readonly code: "unreachable" | "unauthorised" | "locked" | "damaged" | "full" | "timeout" | "query" | "unsupported",
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
