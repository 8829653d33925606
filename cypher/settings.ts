import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseEnv } from "node:util";
import { z } from "zod";

const text = z.string().trim();
const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: text.min(1).default("127.0.0.1"),
  IBID_HOME: text.min(1).default("./.ibid"),
  /** Further names that the page may be asked for by, comma-separated. */
  IBID_ALLOWED_HOSTS: text.default(""),
  NEO4J_URI: text.default(""),
  NEO4J_USERNAME: text.default(""),
  NEO4J_PASSWORD: z.string().default(""),
  NEO4J_DATABASE: text.default(""),
  /** Where reports are fetched by symbol; `{symbol}` stands for the symbol. */
  IBID_DOCUMENTS_URL: text.default("https://docs.un.org/en/{symbol}"),
});

export interface StoreSettings {
  /** `embedded:FOLDER`, `bolt://…`, `neo4j://…`, `neo4j+s://…` */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Absolute: kept files, the embedded store, a local Neo4j. */
  readonly home: string;
  readonly allowedHosts: readonly string[];
  readonly documentsUrl: string;
  readonly store: StoreSettings;
}

/** A setting that cannot be used: says which, its value and what it should be. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

function readFile(file: string): NodeJS.Dict<string> {
  try {
    return existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {};
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new SettingsError(`${file} cannot be read as a file of settings: ${why}`, { cause: error });
  }
}

/**
 * Reads the settings from the environment and from `.env` in the working folder (the environment wins).
 * @throws SettingsError naming each setting that cannot be used
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env, folder = process.cwd()): Settings {
  const file = resolve(folder, ".env");
  const fromFile = readFile(file);
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value !== "");
  const parsed = schema.safeParse({ ...fromFile, ...Object.fromEntries(given) });
  if (!parsed.success) {
    const values: Readonly<Record<string, unknown>> = { ...fromFile, ...Object.fromEntries(given) };
    const wrong = parsed.error.issues.map(({ path: [name = ""], message }) => {
      const value = values[String(name)];
      return name === "PORT" ? `PORT is ${value}, no whole number from 0 to 65535` : `${String(name)}: ${message}`;
    });
    throw new SettingsError(`These settings cannot be used: ${wrong.join("; ")}`);
  }
  const s = parsed.data;
  const home = resolve(folder, s.IBID_HOME);
  return {
    port: s.PORT,
    host: s.HOST,
    home,
    allowedHosts: s.IBID_ALLOWED_HOSTS.split(",")
      .map((host) => host.trim())
      .filter(Boolean),
    documentsUrl: s.IBID_DOCUMENTS_URL,
    store: {
      url: s.NEO4J_URI || `embedded:${resolve(home, "graph")}`,
      username: s.NEO4J_USERNAME,
      password: s.NEO4J_PASSWORD,
      database: s.NEO4J_DATABASE,
    },
  };
}
