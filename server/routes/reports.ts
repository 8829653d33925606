import { basename } from "node:path";
import { type Request, type Response, Router } from "express";
import type { Store } from "../../cypher/stores/store";
import { readReport } from "../answers/report";
import { readReports } from "../answers/reports";
import type { Jobs } from "../jobs/jobs";
import type { KeptFiles } from "../jobs/kept-files";
import { ProblemError } from "../problems";
import { atMost } from "../rails/rate";
import { read } from "../request";
import { symbolBody, uploadFields } from "../schemas/report";
import { dropRefused, placeOf, upload } from "./upload";

export interface ReportRoutes {
  readonly store: Store;
  readonly jobs: Jobs;
  readonly files: KeptFiles;
  readonly bytes: number;
  /** Uploads a minute. */
  readonly most: number;
}

const noSuchReport = (symbol: string) =>
  new ProblemError(
    404,
    "There is no such report",
    `No report with the symbol ${symbol} is in the graph; /api/reports lists what is.`,
  );

export function reportRoutes({ store, jobs, files, bytes, most }: ReportRoutes): Router {
  return Router()
    .get("/reports", async (_request, response) => {
      response.json(await readReports(store, files));
    })
    .get("/reports/:symbol", async (request, response) => {
      const report = await readReport(store, files, request.params.symbol);
      if (report === undefined) throw noSuchReport(request.params.symbol);
      response.json(report);
    })
    .get("/reports/:symbol/file", async (request, response) => sendFile(files, request.params.symbol, response))
    .post(
      "/reports",
      atMost(most, "reports brought in"),
      upload(files, bytes),
      (request: Request, response: Response) => {
        const job = jobs.add(wanted(request));
        response.status(202).location(`/api/jobs/${job.id}`).json(job);
      },
      dropRefused,
    )
    .delete("/reports/:symbol", async (request, response) => {
      const { symbol } = request.params;
      if (!(await store.remove(symbol))) throw noSuchReport(symbol);
      await files.remove(symbol);
      response.json({ symbol, removed: true });
    });
}

function wanted(request: Request) {
  if (request.file !== undefined) {
    const { symbol } = read(uploadFields, request.body, "body");
    return { ...placeOf(request.file), ...(symbol !== undefined && { symbol }) };
  }
  if (request.is("multipart/form-data"))
    throw new ProblemError(400, "No file came", 'Send one file in the field "file" of a multipart form.');
  if (!request.is("json"))
    throw new ProblemError(
      415,
      "This sort of request is not read",
      'Send a multipart form with a file in the field "file", or JSON such as {"symbol": "A/73/263"}.',
    );
  const { symbol } = read(symbolBody, request.body, "body");
  return { name: symbol, symbol };
}

async function sendFile(files: KeptFiles, symbol: string, response: Response): Promise<void> {
  const path = await files.find(symbol);
  if (path === undefined)
    throw new ProblemError(
      404,
      "The file is not kept",
      `The file of ${symbol} did not come in through this server. Bring it in once more to have it here.`,
    );
  // Shown beside the page, but never as a page of ours that runs something.
  const type = path.toLowerCase().endsWith(".pdf") ? "application/pdf" : "application/octet-stream";
  await new Promise<void>((sent, failed) =>
    response
      .set("Content-Disposition", `inline; filename*=UTF-8''${encodeURIComponent(basename(path))}`)
      .type(type)
      .sendFile(path, (error) => (error ? failed(error) : sent())),
  );
}
