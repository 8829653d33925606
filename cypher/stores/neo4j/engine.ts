import neo4j, { type Driver, type Session } from "neo4j-driver";
import type { StoreSettings } from "../../settings";
import type { Engine, Limits, WriteSession } from "../engine";
import type { Answer, Parameters, PersonalAnswer, StoreHealth } from "../store";
import { connectErrorOf, storeErrorOf } from "./errors";
import { Reading } from "./reading";
import { answerOf } from "./rows";

/** Our own reads end after this: an answer that takes longer helps nobody. */
const readMs = 60_000;

/** The graph in a Neo4j, 5.26 or later. Nothing in it but what carries the label Ibid is touched or counted. */
export class Neo4jEngine implements Engine {
  readonly kind = "neo4j";
  private readonly driver: Driver;
  private readonly reading: Reading;

  /** @throws StoreError where the driver cannot take the address */
  constructor(private readonly settings: StoreSettings) {
    try {
      this.driver = driverOf(settings);
    } catch (error) {
      throw storeErrorOf(error, settings.url, userOf(settings));
    }
    this.reading = new Reading(() => this.session(neo4j.session.READ));
  }

  /** @throws StoreError saying what is wrong with the address, the password or the server */
  async connect(): Promise<void> {
    try {
      await this.driver.getServerInfo(this.database);
      // Only a query tells that the database is missing, or that a first password has to be changed.
      await this.driver.executeQuery("RETURN 1 AS one", {}, { ...this.database, routing: neo4j.routing.READ });
    } catch (error) {
      throw connectErrorOf((await this.reasonBehind(error)) ?? error, this.settings.url, userOf(this.settings));
    }
  }

  async health(): Promise<StoreHealth> {
    try {
      const { agent, protocolVersion } = await this.guarded(() => this.driver.getServerInfo(this.database));
      const version = (agent ?? `Bolt ${protocolVersion ?? ""}`).replace("Neo4j/", "");
      return { store: "neo4j", version, reachable: true };
    } catch (error) {
      const { message } = storeErrorOf(error, this.settings.url, userOf(this.settings));
      return { store: "neo4j", version: "", reachable: false, detail: message };
    }
  }

  read(text: string, parameters: Parameters): Promise<Answer> {
    return this.guarded(async () => {
      const session = this.session(neo4j.session.READ);
      try {
        return await session.executeRead((transaction) => answerOf(transaction, text, parameters), { timeout: readMs });
      } finally {
        await session.close();
      }
    });
  }

  ask(text: string, parameters: Parameters, limits: Limits): Promise<PersonalAnswer> {
    return this.guarded(() => this.reading.ask(text, parameters, limits));
  }

  async write(): Promise<WriteSession> {
    const session = this.session(neo4j.session.WRITE);
    const constraint = "CREATE CONSTRAINT ibid_key IF NOT EXISTS FOR (n:Ibid) REQUIRE n.key IS UNIQUE";
    await this.guarded(() => session.run(constraint)).catch(async (error: unknown) => {
      await session.close();
      throw error;
    });
    return {
      transaction: (work) =>
        this.guarded(() =>
          session.executeWrite((transaction) =>
            work({ run: async (text, parameters) => (await answerOf(transaction, text, parameters ?? {})).rows }),
          ),
        ),
      settle: () => Promise.resolve(true),
      close: () => session.close().then(() => true),
    };
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  /** With neo4j:// the driver says only that routing failed; asked directly the server says why. */
  private async reasonBehind(error: unknown): Promise<unknown> {
    const { url } = this.settings;
    if (!url.startsWith("neo4j") || !(error instanceof Error && /routing|discovery/i.test(error.message)))
      return undefined;
    const direct = driverOf({ ...this.settings, url: url.replace(/^neo4j/, "bolt") });
    try {
      await direct.getServerInfo(this.database);
      return undefined;
    } catch (reason) {
      return reason;
    } finally {
      await direct.close();
    }
  }

  private get database(): { database?: string } {
    return this.settings.database === "" ? {} : { database: this.settings.database };
  }

  private session(defaultAccessMode: "READ" | "WRITE"): Session {
    return this.driver.session({ ...this.database, defaultAccessMode });
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (isOurs(error)) throw error;
      throw storeErrorOf(error, this.settings.url, userOf(this.settings));
    }
  }
}

/** A password without a user is that of Neo4j's first user. */
const userOf = ({ username, password }: StoreSettings): string => username || (password === "" ? "" : "neo4j");

function driverOf(settings: StoreSettings): Driver {
  const user = userOf(settings);
  const auth = user === "" ? undefined : neo4j.auth.basic(user, settings.password);
  return neo4j.driver(settings.url, auth, {
    disableLosslessIntegers: true,
    connectionTimeout: 10_000,
    connectionAcquisitionTimeout: 12_000,
    maxTransactionRetryTime: 10_000,
    userAgent: "ibid",
  });
}

/** Errors of our own code pass as they are; only the driver's are told as the store's. */
const isOurs = (error: unknown): boolean => error instanceof Error && !("code" in error);
