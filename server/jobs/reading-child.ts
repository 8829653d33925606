// The child process that reads one file that came in: whatever the file does to it, the server lives on.
import { ingestFile, ReadingError } from "../../ingest";
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
  process.disconnect();
}

process.once("message", (message) => {
  if (isOrder(message)) void follow(message);
});
// The server is gone: nobody waits for the answer.
process.once("disconnect", () => process.exit());
