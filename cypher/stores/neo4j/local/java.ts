import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { LocalNeo4jError } from "./error";

const atLeast = 17;

/** The command of Java: that of JAVA_HOME, where there is one. */
export function javaCommand(environment: NodeJS.ProcessEnv = process.env): string {
  const { JAVA_HOME } = environment;
  return JAVA_HOME ? `${JAVA_HOME}/bin/java` : "java";
}

/** @throws LocalNeo4jError where there is no Java, or one too old */
export async function javaVersion(): Promise<number> {
  const wanted = `npm run neo4j needs a Java ${atLeast} or later (a JDK). Install it (for example: apt-get install openjdk-17-jdk-headless maven, brew install openjdk@17 maven), or give your own Neo4j as NEO4J_URI.`;
  const said = await promisify(execFile)(javaCommand(), ["-version"]).catch(() => {
    throw new LocalNeo4jError(`There is no Java here. ${wanted}`);
  });
  const [, version] = /version "(\d+)/.exec(said.stderr + said.stdout) ?? [];
  if (version !== undefined && Number(version) >= atLeast) return Number(version);
  throw new LocalNeo4jError(`This Java is too old (${said.stderr.split("\n")[0]?.trim()}). ${wanted}`);
}
