import { spawn } from "node:child_process";
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LocalNeo4jError } from "./error";
import { javaVersion } from "./java";

const pom = join(__dirname, "pom.xml");
const enough = 100;

/**
 * The libraries of Neo4j, copied by Maven into a folder the first time.
 * @returns the folder
 * @throws LocalNeo4jError where Java or Maven is missing or Maven cannot reach its repository
 */
export async function libraries(home: string, say: (message: string) => void): Promise<string> {
  await javaVersion();
  const folder = join(home, "lib");
  if (await isWhole(folder)) return folder;
  say("Fetching Neo4j by Maven, some 120 MB, once …");
  const draft = join(home, `lib.${process.pid}`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await copyFile(pom, join(draft, "pom.xml"));
  await maven(draft);
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  await writeFile(join(folder, "whole"), await readFile(pom));
  return folder;
}

/** Whole, and of the version that the pom names. */
async function isWhole(folder: string): Promise<boolean> {
  try {
    const [copied, asked] = await Promise.all([readFile(join(folder, "whole"), "utf8"), readFile(pom, "utf8")]);
    return copied === asked && (await readdir(folder)).filter((name) => name.endsWith(".jar")).length >= enough;
  } catch {
    return false;
  }
}

function maven(folder: string): Promise<void> {
  const command = process.platform === "win32" ? "mvn.cmd" : "mvn";
  const goal = [
    "-q",
    "-B",
    "-f",
    join(folder, "pom.xml"),
    "dependency:copy-dependencies",
    `-DoutputDirectory=${folder}`,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(command, goal, { stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
    let output = "";
    const keep = (text: Buffer): void => {
      output = `${output}${text}`.slice(-4000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", () =>
      reject(
        new LocalNeo4jError(
          "npm run neo4j needs Maven (the command mvn), which is not here. Install it (for example: apt-get install maven, brew install maven), or give your own Neo4j as NEO4J_URI.",
        ),
      ),
    );
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else
        reject(
          new LocalNeo4jError(
            `Maven could not fetch Neo4j (exit code ${code}). Look whether this machine reaches Maven's repository. ${firstError(output)}`,
          ),
        );
    });
  });
}

const firstError = (output: string): string =>
  output
    .split("\n")
    .find((line) => line.includes("ERROR"))
    ?.slice(0, 300) ?? output.trim().slice(0, 300);
