/** Why no Neo4j can be started on this machine, and what to do. */
export class LocalNeo4jError extends Error {
  override readonly name = "LocalNeo4jError";
}
