import type { WriteStream } from "node:tty";
import type { Progress } from ".";

/** One line at the foot of the terminal that tells how far reading is; silent where there is no terminal. */
export function progressLine(stream: WriteStream) {
  let shown = false;
  const clear = (): void => {
    if (shown) stream.write("\r\x1b[K");
    shown = false;
  };
  return {
    show(progress: Progress & { readonly of: number; readonly index: number }): void {
      if (!stream.isTTY) return;
      const { file, stage, done, total, index, of } = progress;
      const share = stage === "read" && total > 0 ? ` ${done} of ${total}` : "";
      const line = `[${index + 1} of ${of}] ${file}: ${stage}${share}`;
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
