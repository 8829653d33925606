import { basename } from "node:path";
import { doubtLines } from "../../ingest";
import type { Jobs } from "../jobs/jobs";
import type { Wanted } from "../jobs/task";
import type { Job } from "../schemas/job";
import { passingLine } from "./passing-line";

const stageWords: Readonly<Record<string, string>> = {
  fetch: "fetching",
  read: "reading",
  structure: "finding its parts",
  recognise: "finding names",
  extract: "finding what is said",
  link: "linking to the Goals",
  build: "placing",
  load: "storing",
};

function wordsFor(what: string, { stage, stages }: Job): string {
  const at = stages.find((step) => step.stage === stage);
  const part = at && at.total > 0 && at.done < at.total ? ` ${at.done} of ${at.total}` : "";
  return `${what}: ${stageWords[stage ?? ""] ?? "waiting"}${part}`;
}

const mostDoubts = 3;

/** What was uncertain in a report, if anything was; the page lists all of it. */
function tellDoubts({ symbol, title, doubts }: NonNullable<Job["report"]>, stream: NodeJS.WriteStream): void {
  if (doubts.length === 0) return;
  const lines = [`${symbol}  ${title}`, ...doubtLines(doubts, mostDoubts, "on the page of reports")];
  stream.write(`${lines.join("\n")}\n`);
}

/**
 * Brings reports in before the first picture, one after the other, and says of each what is in doubt, or why it could not
 * be read.
 * @returns how many are in the graph now
 */
export async function bringIn(
  jobs: Jobs,
  wanted: readonly Wanted[],
  stream: NodeJS.WriteStream,
  { doubts = true } = {},
): Promise<number> {
  let read = 0;
  for (const [index, one] of wanted.entries()) {
    const { id } = jobs.add(one);
    const of = wanted.length > 1 ? ` (${index + 1} of ${wanted.length})` : "";
    const line = passingLine(stream);
    jobs.follow(id, (job) => line.show(wordsFor(`${one.name}${of}`, job)));
    const { state, failure, report } = await jobs.ended(id);
    line.clear();
    if (state === "done") {
      read++;
      if (report && doubts) tellDoubts(report, stream);
    } else if (failure)
      stream.write(`Skipped ${failure.message.includes(one.name) ? "" : `${one.name}: `}${failure.message}\n`);
  }
  return read;
}

export const asWanted = (path: string): Wanted => ({ name: basename(path), path });
