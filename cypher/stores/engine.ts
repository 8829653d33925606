import type { Answer, Parameters, PersonalAnswer, Row, StoreHealth } from "./store";

export interface Limits {
  readonly rows: number;
  readonly ms: number;
  readonly bytes: number;
}

/** Statements that are stored together or not at all. */
export interface Transaction {
  run(text: string, parameters?: Parameters): Promise<readonly Row[]>;
}

/** A stretch of writing: several transactions, each stored whole or not at all. */
export interface WriteSession {
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** True where all that was written so far is stored and seen by readers. */
  settle(): Promise<boolean>;
  /**
   * Stores what was written; what came before stays where that fails.
   * @returns false where transactions that ended well could not be kept after one that failed (a full disk)
   */
  close(): Promise<boolean>;
}

/** What a database must be able to do for a store to stand on it; the store's meaning is in GraphStore. */
export interface Engine {
  readonly kind: "embedded" | "neo4j";
  health(): Promise<StoreHealth>;
  read(text: string, parameters: Parameters): Promise<Answer>;
  ask(text: string, parameters: Parameters, limits: Limits): Promise<PersonalAnswer>;
  write(): Promise<WriteSession>;
  close(): Promise<void>;
}
