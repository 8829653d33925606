import { createWriteStream } from "node:fs";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { version } from "../../package.json";
import { JobFailure } from "./failure";
import { safeName } from "./kept-files";

export interface FetchOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}
/** Fetches a document by its symbol into a folder; answers the path of its file. */
export type FetchDocument = (symbol: string, folder: string, options: FetchOptions) => Promise<string>;

const patience = 120_000;
/** Between two requests, out of politeness. */
const pause = 2_000;

/**
 * @param template an address with `{symbol}` in it
 * @throws JobFailure (of the answered function) saying what to do where the document cannot be had
 */
export function documentsFrom(template: string, rest = pause): FetchDocument {
  let free: Promise<unknown> = Promise.resolve();
  return (symbol, folder, options) => {
    const turn = free.then(() => fetchOne(template, symbol, folder, options));
    free = turn.then(ignore, ignore).then(() => new Promise((go) => setTimeout(go, rest).unref()));
    return turn;
  };
}
const ignore = (): void => undefined;

async function fetchOne(template: string, symbol: string, folder: string, options: FetchOptions): Promise<string> {
  const address = template.replaceAll("{symbol}", symbol.split("/").map(encodeURIComponent).join("/"));
  const failed = (fault: string, what: string, cause?: unknown): JobFailure =>
    new JobFailure(
      fault,
      `${symbol} could not be fetched: ${what}. Get its PDF yourself and bring in the file, or set IBID_DOCUMENTS_URL.`,
      { cause },
    );
  const response = await fetch(address, {
    headers: { "User-Agent": `Ibid/${version} (reads one document at a person's wish)`, Accept: "application/pdf" },
    signal: AbortSignal.any([options.signal, AbortSignal.timeout(patience)]),
  }).catch((cause: unknown) => {
    options.signal.throwIfAborted();
    throw failed("unreachable", `${new URL(address).host} cannot be reached from here`, cause);
  });
  if (!response.ok || response.body === null)
    throw failed("not found", `${address} answers ${response.status} ${response.statusText}`.trim());

  const path = join(folder, `${safeName(symbol.replaceAll("/", "-"))}.pdf`);
  const total = Number(response.headers.get("content-length") ?? 0);
  let done = 0;
  const body = Readable.fromWeb(response.body);
  body.on("data", (part: Buffer) => {
    done += part.length;
    options.onProgress(done, total);
  });
  await pipeline(body, createWriteStream(path), { signal: options.signal });
  if (!(await isPdf(path))) {
    await rm(path, { force: true });
    throw failed("wrong type", `${address} answers a page, not a PDF; there may be no such document in English`);
  }
  return path;
}

async function isPdf(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
    return buffer.subarray(0, bytesRead).includes("%PDF-");
  } finally {
    await file.close();
  }
}
