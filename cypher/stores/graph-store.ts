import { readQuery } from "../read/queries";
import type { ReportGraph } from "../schema/graph";
import { loadReport, removeReport, storedStamp } from "../write/load";
import type { Engine, Limits, Transaction, WriteSession } from "./engine";
import { findInStore } from "./search";
import {
  type LoadResult,
  type Parameters,
  type PersonalAnswer,
  type Row,
  type SearchHit,
  type Store,
  StoreError,
  type StoreHealth,
} from "./store";

/** A store of reports on top of any engine that runs the shared Cypher. */
export class GraphStore implements Store {
  constructor(private readonly engine: Engine) {}

  get kind(): "embedded" | "neo4j" {
    return this.engine.kind;
  }

  health(): Promise<StoreHealth> {
    return this.engine.health();
  }

  async read(query: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const { text, complete } = readQuery(query);
    return (await this.engine.read(text, complete(parameters))).rows;
  }

  ask(text: string, parameters: Parameters, limits: Limits): Promise<PersonalAnswer> {
    return this.engine.ask(text, parameters, limits);
  }

  async load(graph: ReportGraph): Promise<LoadResult> {
    const results: LoadResult[] = [];
    await this.loadAll(one(graph), (result) => results.push(result));
    const [result] = results;
    if (!result) throw new Error("a load that ended without an error has a result");
    return result;
  }

  async loadAll(graphs: AsyncIterable<ReportGraph>, each?: (result: LoadResult) => void): Promise<void> {
    let session: WriteSession | undefined;
    /** Loaded, but not yet where readers see it. */
    let pending: LoadResult[] = [];
    const tell = (): void => {
      for (const result of pending) each?.(result);
      pending = [];
    };
    let failure: unknown;
    try {
      for await (const graph of graphs) {
        const unchanged = await this.unchanged(graph);
        if (!unchanged) session ??= await this.engine.write();
        const load = (transaction: Transaction) => loadReport(transaction, graph);
        const result = unchanged ?? (await session?.transaction(load));
        if (result) pending.push(result);
        if (!session || (await session.settle())) tell();
      }
    } catch (error) {
      failure = error;
    }
    try {
      // What was loaded before an error is stored, and said, all the same, where the store can.
      if ((await session?.close()) !== false) tell();
    } catch (error) {
      failure ??= error;
    }
    if (failure !== undefined) throw withLost(failure, pending);
  }

  async remove(symbol: string): Promise<boolean> {
    const session = await this.engine.write();
    try {
      return await session.transaction((transaction) => removeReport(transaction, symbol));
    } finally {
      await session.close();
    }
  }

  search(
    text: string,
    kinds: readonly string[] | undefined,
    limit: number,
  ): Promise<{ hits: readonly SearchHit[]; total: number }> {
    return findInStore(this, text, kinds, limit);
  }

  close(): Promise<void> {
    return this.engine.close();
  }

  /** Looked up before anything is locked or copied; the load looks again. */
  private async unchanged(graph: ReportGraph): Promise<LoadResult | undefined> {
    const report = graph.nodes.find((node) => node.attributes.kind === "Report")?.attributes;
    if (typeof report?.symbol !== "string") return undefined;
    const reading = {
      run: async (text: string, parameters?: Parameters) => (await this.engine.read(text, parameters ?? {})).rows,
    };
    const stored = await storedStamp(reading, report.symbol).catch(unlessDamaged);
    if (!stored || stored.sourceHash !== report.sourceHash || stored.version !== report.version) return undefined;
    return { symbol: report.symbol, outcome: "unchanged", nodes: graph.nodes.length, edges: graph.edges.length };
  }
}

/** An error that says which reports had been loaded, but could not be kept. */
function withLost(error: unknown, lost: readonly LoadResult[]): unknown {
  const symbols = lost.filter((result) => result.outcome !== "unchanged").map((result) => result.symbol);
  if (!(error instanceof StoreError) || symbols.length === 0) return error;
  return new StoreError(`${error.message} Not stored either: ${symbols.join(", ")}.`, error.code, { cause: error });
}

/** A damaged graph is set aside when the load begins, and that is said. */
function unlessDamaged(error: unknown): undefined {
  if (!(error instanceof StoreError) || error.code !== "damaged") throw error;
}

async function* one(graph: ReportGraph): AsyncGenerator<ReportGraph> {
  yield graph;
}
