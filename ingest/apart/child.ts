// A process that reads files, one after the other: whatever a file does to it, who asked lives on.
import { ingestFile } from "../ingest-file";
import { ReadingError } from "../read/reading-error";
import type { ReadingOrder, ReadingReport } from "./messages";

const tell = (report: ReadingReport): Promise<void> =>
  new Promise((resolve) => {
    if (process.send) process.send(report, () => resolve());
    else resolve();
  });

const isOrder = (message: unknown): message is ReadingOrder =>
  typeof message === "object" && message !== null && "path" in message && typeof message.path === "string";

async function follow(order: ReadingOrder): Promise<void> {
  try {
    const result = await ingestFile(order.path, {
      ...(order.symbol !== undefined && { symbol: order.symbol }),
      onProgress: (progress) => void tell({ kind: "progress", progress }),
    });
    await tell({ kind: "read", result });
  } catch (error) {
    if (error instanceof ReadingError) await tell({ kind: "refused", fault: error.fault, message: error.message });
    else
      await tell({ kind: "broken", message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

/** After so many files what they left is collected: by itself the heap would grow long before it is. */
const filesBetween = 4;
let files = 0;

async function followAndTidy(order: ReadingOrder): Promise<void> {
  await follow(order);
  if (++files % filesBetween === 0) globalThis.gc?.();
}

let last: Promise<void> = Promise.resolve();
process.on("message", (message) => {
  if (isOrder(message)) last = last.then(() => followAndTidy(message));
});
// Who asked is gone: nobody waits for the answer.
process.once("disconnect", () => process.exit());
// Ctrl-C reaches the whole group; who asked decides what becomes of what is being read.
process.on("SIGINT", () => undefined);
