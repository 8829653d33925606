import type { StoreSettings } from "../settings";
import { EmbeddedEngine } from "./embedded/engine";
import { GraphStore } from "./graph-store";
import { Neo4jEngine } from "./neo4j/engine";
import { type Store, StoreError } from "./store";

export interface StoreOptions {
  /** Hears what nobody asked for but somebody should know: waiting for another load, a damaged graph set aside. */
  readonly onNotice?: (message: string) => void;
  /** How long a load waits for another process that is loading into the same folder. */
  readonly lockWaitMs?: number;
  /** How often readers of the embedded store see what a long load has done so far. */
  readonly publishEveryMs?: number;
  /** Memory, in bytes, at which the embedded store ends a person's query. */
  readonly queryMemory?: number;
}

/**
 * Opens the store that the settings name: `embedded:FOLDER`, or a Neo4j by its address.
 * @throws StoreError where the address is none of a store, or no Neo4j answers there that lets us in
 */
export async function openStore(settings: StoreSettings, options: StoreOptions = {}): Promise<Store> {
  const { onNotice } = options;
  const [scheme, rest] = divide(settings.url);
  if (scheme === "embedded" && rest !== "") {
    const notices = onNotice ? { onNotice, onWait: onNotice } : {};
    const { lockWaitMs: waitMs = 60_000, publishEveryMs = 30_000 } = options;
    const { queryMemory } = options;
    const memory = queryMemory === undefined ? {} : { queryMemory };
    return new GraphStore(new EmbeddedEngine(rest, { waitMs, publishEveryMs, ...notices, ...memory }));
  }
  if (/^(bolt|neo4j)(\+s|\+ssc)?$/.test(scheme) && /^\/\/[^/]/.test(rest)) {
    const engine = new Neo4jEngine(settings);
    try {
      await engine.connect();
    } catch (error) {
      await engine.close();
      throw error;
    }
    return new GraphStore(engine);
  }
  throw new StoreError(
    `${settings.url} is not the address of a store. Give embedded:FOLDER, or a Neo4j as bolt://host:7687, neo4j://host:7687 or neo4j+s://host.`,
    "unsupported",
  );
}

function divide(url: string): [scheme: string, rest: string] {
  const colon = url.indexOf(":");
  return [url.slice(0, colon), url.slice(colon + 1)];
}
