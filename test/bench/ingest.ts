import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, platform, tmpdir } from "node:os";
import { join } from "node:path";
import { fixture } from "../robustness/graphs";
import { longReport } from "./larger-report";
import { peakOf } from "./memory";
import { stepNames, type Timed, timeSteps } from "./steps";

/** What the issue of speed asks: what is printed beside the figures, and decides the exit status. */
const bars = { perSecond: 1000, time: 10.5, memory: 1.2 };

/** So many times a report is read before it is measured: until then the engine is still compiling what is used often. */
const untilCompiled = 30;

const ms = (value: number): string => `${value.toFixed(0).padStart(7)} ms`;
const verdict = (good: boolean, bar: string): string => (good ? `  (${bar}: yes)` : `  (${bar}: NO)`);

/** `npm run bench -- ingest [--without-memory]`: how fast reports are read, and what ten times as much costs. */
export async function benchIngest(args: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "ibid-bench-"));
  try {
    const model = cpus()[0]?.model ?? "unknown processor";
    console.log(`Node ${process.version}, ${platform()}, ${cpus().length} × ${model}`);
    const results = [await speed(folder), await pdf(), args.includes("--without-memory") || (await memory(folder))];
    return results.every(Boolean) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function speed(folder: string): Promise<boolean> {
  const [one, ten] = [join(folder, "A-99-1.txt"), join(folder, "A-99-10.txt")];
  writeFileSync(one, longReport(5));
  writeFileSync(ten, longReport(50));
  await timeSteps(one, untilCompiled);
  const short = await timeSteps(one, 7);
  const long = await timeSteps(ten, 5);
  console.log(
    `\nText, in one process, after ${untilCompiled} runs; the specimen's body 5 and 50 times over, the least of 7 and 5 runs`,
  );
  console.log(
    `${"".padEnd(12)}${`${short.paragraphs} par.`.padStart(10)}${`${long.paragraphs} par.`.padStart(10)}   ratio`,
  );
  const row = (name: string, of: (timed: Timed) => number): void =>
    console.log(`${name.padEnd(12)}${ms(of(short))}${ms(of(long))}  ${(of(long) / of(short)).toFixed(2).padStart(6)}`);
  for (const name of stepNames) row(name, ({ steps }) => steps[name]);
  row("all", ({ all }) => all);
  const perSecond = (1000 * short.paragraphs) / short.all;
  const ratio = long.all / short.all;
  const fast = perSecond >= bars.perSecond;
  console.log(`paragraphs a second: ${perSecond.toFixed(0)}${verdict(fast, `at least ${bars.perSecond}`)}`);
  const linear = ratio <= bars.time;
  console.log(
    `time for 10 times the text / time for the text: ${ratio.toFixed(2)}${verdict(linear, `at most ${bars.time}`)}`,
  );
  return fast && linear;
}

async function pdf(): Promise<boolean> {
  const timed = await timeSteps(fixture("A-99-705.pdf"), 7);
  const { read } = timed.steps;
  console.log("\nPDF, the specimen of 5 pages, tagged, the least of 7 runs");
  console.log(
    `parsing ${read.toFixed(0)} ms (${(5000 / read).toFixed(0)} pages a second), all other steps ${(timed.all - read).toFixed(0)} ms`,
  );
  return true;
}

async function memory(folder: string): Promise<boolean> {
  if (platform() !== "linux") {
    console.log("\nMemory is measured on Linux alone.");
    return true;
  }
  const few = await peakOf(folder, 20);
  const many = await peakOf(folder, 200);
  const ratio = many.bytes / few.bytes;
  const flat = ratio <= bars.memory;
  console.log(
    "\nMemory: npm run ingest on a folder of 20 and of 200 PDFs, its processes summed, the peak seen every 150 ms",
  );
  for (const [files, { bytes, seconds }] of [
    [20, few],
    [200, many],
  ] as const)
    console.log(`${String(files).padStart(5)} files: ${(bytes / 1e6).toFixed(0)} MB, ${seconds.toFixed(0)} s`);
  console.log(
    `memory for 10 times the files / memory for the files: ${ratio.toFixed(2)}${verdict(flat, `at most ${bars.memory}`)}`,
  );
  return flat;
}
