import { StoreError } from "../store";

const from = "It is set by NEO4J_URI or --store";

/** What the driver or the server complains of, as an error that a person can act on. */
export function storeErrorOf(error: unknown, url: string, username: string): StoreError {
  if (error instanceof StoreError) return error;
  const { code, message } = partsOf(error);
  const because = { cause: error };
  if (/Security\.CredentialsExpired/.test(code))
    return new StoreError(
      `${url} wants the first password of the user ${username} to be changed. Change it (in Neo4j Browser, or with cypher-shell), then set the new one in NEO4J_PASSWORD.`,
      "unauthorised",
      because,
    );
  if (/Security\.(Unauthorized|TokenExpired)/.test(code))
    return new StoreError(unauthorised(url, username), "unauthorised", because);
  if (/Security\.AuthenticationRateLimit/.test(code))
    return new StoreError(
      `${url} takes no password for some seconds, after several that were wrong. Wait, and set the right one in NEO4J_PASSWORD.`,
      "unauthorised",
      because,
    );
  if (/Security\.Forbidden/.test(code))
    return new StoreError(
      `The user ${username || "(none)"} may not do this at ${url}: ${message}`,
      "unauthorised",
      because,
    );
  if (/Database\.DatabaseNotFound|DatabaseUnavailable/.test(code))
    return new StoreError(
      `${url} has no such database: ${message} Set NEO4J_DATABASE to one that it has, or leave it out.`,
      "unreachable",
      because,
    );
  if (/TransactionTimedOut|Transaction\.Terminated/.test(code))
    return new StoreError(
      "The query was stopped at its limit of time. Ask for less: name labels and kinds of edge, bound the length of a path, add a LIMIT.",
      "timeout",
      because,
    );
  if (/AccessMode/.test(code))
    return new StoreError("This query would write; a query may only read.", "query", because);
  if (/no space left|disk/i.test(message) && /Database|General/.test(code))
    return new StoreError(
      `The disk of ${url} is full: ${message} Make room there; nothing of this report was stored.`,
      "full",
      because,
    );
  if (
    /^(ServiceUnavailable|SessionExpired)$|ProtocolError/.test(code) ||
    /\bHTTP\b|handshake|ECONN|ENOTFOUND|EAI_AGAIN/i.test(message)
  )
    return new StoreError(unreachable(url, message), "unreachable", because);
  return new StoreError(message, "query", because);
}

/** Before the first answer every error but one of the password means that no Neo4j is there. */
export function connectErrorOf(error: unknown, url: string, username: string): StoreError {
  const told = storeErrorOf(error, url, username);
  return told.code === "query" ? new StoreError(unreachable(url, told.message), "unreachable", { cause: error }) : told;
}

function unreachable(url: string, message: string): string {
  if (/\bHTTP\b/.test(message) || /:(7474|7473|80|443)\b/.test(url))
    return `What answers at ${url} is a web server, not Neo4j's Bolt. Give the address of Bolt, mostly at port 7687: bolt://localhost:7687. ${from}.`;
  if (/handshake|protocol|Unexpected|unsupported/i.test(message) && !/TLS|SSL|certificate/i.test(message))
    return `What answers at ${url} is not a Neo4j (${brief(message)}). ${from}.`;
  if (
    /TLS|SSL|certificate|wrong version number|disconnected before secure/i.test(message) ||
    (/ECONNRESET|closed/i.test(message) && /\+s/.test(url))
  )
    return `${url} asks for an encrypted connection, which is not to be had there (${brief(message)}). For a Neo4j without a certificate write bolt:// or neo4j:// without "+s". ${from}.`;
  if (/ENOTFOUND|EAI_AGAIN|getaddrinfo/i.test(message))
    return `The host of ${url} cannot be found. Look whether it is spelt right and this machine is online. ${from}.`;
  if (/routing|discovery/i.test(message))
    return `${url} cannot be reached, or is not part of a cluster (${brief(message)}). Look whether Neo4j runs there, and try bolt:// instead of neo4j://. ${from}.`;
  return `There is no Neo4j at ${url} (${brief(message)}). Start it (npm run neo4j starts one here), or give another address. ${from}.`;
}

const unauthorised = (url: string, username: string): string =>
  username === ""
    ? `${url} asks for a password. Set NEO4J_USERNAME and NEO4J_PASSWORD, for example in a file .env.`
    : `${url} does not take this password for the user ${username}. Set NEO4J_USERNAME and NEO4J_PASSWORD rightly, for example in a file .env.`;

/** The cause, where the driver names one, else the first sentence. */
const brief = (message: string): string =>
  (/Caused by: (.+)/.exec(message)?.[1] ?? message.split(/\n|\. /)[0] ?? "")
    .replace(/^\w+:error:\w+:SSL routines:\w*:([^:]+):.*$/, "$1")
    .trim()
    .slice(0, 160);

function partsOf(error: unknown): { code: string; message: string } {
  if (!(error instanceof Error)) return { code: "", message: String(error) };
  return { code: "code" in error ? String(error.code) : "", message: error.message };
}
