import type { WriteStream } from "node:tty";
import type { RunProgress } from "./run";

/** Before so many files are done and so much time has passed an estimate would jump. */
const fewestFiles = 3;
const shortest = 3000;

/** One line at the foot of the terminal that tells how far reading is; silent where there is no terminal. */
export function progressLine(stream: WriteStream, now: () => number = () => performance.now()) {
  let shown = false;
  let began: number | undefined;
  const clear = (): void => {
    if (shown) stream.write("\r\x1b[K");
    shown = false;
  };
  return {
    show(progress: RunProgress): void {
      if (!stream.isTTY) return;
      const { file, stage, done, total, finished, of } = progress;
      began ??= now();
      const share = stage === "read" && total > 0 ? ` ${done} of ${total}` : "";
      const left = timeLeft(now() - began, finished, of);
      const line = `[${finished} of ${of} done${left === "" ? "" : `, ${left}`}] ${file}: ${stage}${share}`;
      stream.write(`\r\x1b[K${line.slice(0, Math.max(20, (stream.columns ?? 80) - 1))}`);
      shown = true;
    },
    /** Prints a line above the progress. */
    say(line: string, print: (line: string) => void): void {
      clear();
      print(line);
    },
    clear,
  };
}

/** How long the rest takes if it goes on as it went, in words; nothing while that cannot be told. */
export function timeLeft(elapsed: number, finished: number, of: number): string {
  if (finished < fewestFiles || elapsed < shortest || finished >= of) return "";
  const seconds = ((elapsed / finished) * (of - finished)) / 1000;
  if (seconds < 50) return `about ${Math.max(5, 5 * Math.round(seconds / 5))} s left`;
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 90) return `about ${minutes} min left`;
  return `about ${Math.round(minutes / 60)} h left`;
}
