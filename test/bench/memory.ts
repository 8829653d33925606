import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { residentMemory } from "../../cypher/child/resident-memory";
import { fixture } from "../robustness/graphs";

/** A process and those that it started, and they; Linux alone tells. */
function family(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
    return [pid, ...children.split(" ").filter(Boolean).map(Number).flatMap(family)];
  } catch {
    // it has ended
    return [];
  }
}

export interface Peak {
  readonly bytes: number;
  readonly seconds: number;
}

/** The most resident memory of `npm run ingest` and its processes, summed, while it reads a folder of so many PDFs. */
export async function peakOf(folder: string, files: number): Promise<Peak> {
  const from = join(folder, `in-${files}`);
  mkdirSync(from);
  for (let n = 0; n < files; n++) copyFileSync(fixture("A-99-705.pdf"), join(from, `A-99-${1000 + n}.pdf`));
  const began = performance.now();
  const root = resolve(__dirname, "../..");
  const child = spawn(
    process.execPath,
    ["-r", "ts-node/register", "ingest/main.ts", from, "--out", join(folder, `out-${files}/`)],
    { cwd: root, stdio: "ignore" },
  );
  let bytes = 0;
  const look = setInterval(async () => {
    const each = await Promise.all(family(child.pid ?? 0).map(residentMemory));
    bytes = Math.max(
      bytes,
      each.reduce<number>((sum, one) => sum + (one ?? 0), 0),
    );
  }, 150);
  const status = await new Promise<number | null>((done) => child.once("exit", done));
  clearInterval(look);
  if (status !== 0) throw new Error(`npm run ingest on ${files} files ended with ${status}`);
  return { bytes, seconds: (performance.now() - began) / 1000 };
}
