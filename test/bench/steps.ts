import { build } from "../../ingest/build";
import { extract } from "../../ingest/extract";
import { link } from "../../ingest/link";
import { readSource } from "../../ingest/read";
import { recognise } from "../../ingest/recognise";
import { structure } from "../../ingest/structure";

export const stepNames = ["read", "structure", "recognise", "extract", "link", "build"] as const;
export type StepTimes = Readonly<Record<(typeof stepNames)[number], number>>;

export interface Timed {
  readonly paragraphs: number;
  readonly nodes: number;
  /** Milliseconds of the processor, the least of the runs: what the machine did besides is left out. */
  readonly steps: StepTimes;
  readonly all: number;
}

/** Time of the processor, which other processes on the machine do not lengthen; the collector's threads count in it. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function once(path: string): Promise<Timed> {
  const marks = [now()];
  const mark = (): number => marks.push(now());
  const source = await readSource(path);
  mark();
  const document = structure(source);
  mark();
  const recognised = recognise(document);
  mark();
  const claims = extract(document, recognised);
  mark();
  const links = link(document, recognised, claims);
  mark();
  const graph = build(document, recognised, claims, links);
  mark();
  const times = stepNames.map((name, at) => [name, (marks[at + 1] ?? 0) - (marks[at] ?? 0)] as const);
  const of = Object.fromEntries(times);
  return {
    paragraphs: document.paragraphs.length,
    nodes: graph.nodes.length,
    steps: {
      read: of.read ?? 0,
      structure: of.structure ?? 0,
      recognise: of.recognise ?? 0,
      extract: of.extract ?? 0,
      link: of.link ?? 0,
      build: of.build ?? 0,
    },
    all: times.reduce((sum, [, ms]) => sum + ms, 0),
  };
}

/** Each step apart, on one file, once loaded. */
export async function timeSteps(path: string, runs: number): Promise<Timed> {
  const timed: Timed[] = [];
  for (let run = 0; run < runs; run++) timed.push(await once(path));
  const least = (of: (one: Timed) => number): number => Math.min(...timed.map(of));
  const [first] = timed;
  if (!first) throw new Error("at least one run is needed");
  return {
    ...first,
    steps: {
      read: least(({ steps }) => steps.read),
      structure: least(({ steps }) => steps.structure),
      recognise: least(({ steps }) => steps.recognise),
      extract: least(({ steps }) => steps.extract),
      link: least(({ steps }) => steps.link),
      build: least(({ steps }) => steps.build),
    },
    all: least(({ all }) => all),
  };
}
