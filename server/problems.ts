import type { ErrorRequestHandler, RequestHandler } from "express";
import { MulterError } from "multer";
import type { Logger } from "pino";
import { StoreError } from "../cypher/stores/store";
import type { Problem } from "./schemas/common";

type Extra = Partial<Omit<Problem, "type" | "title" | "status" | "detail">>;

/** The one error of the server: what is answered as problem details. `detail` says what is wrong and what to do. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly extra: Extra = {},
    options?: ErrorOptions,
  ) {
    super(`${title}: ${detail}`, options);
  }
}

const storeStatus: Readonly<Record<StoreError["code"], readonly [status: number, title: string]>> = {
  unreachable: [503, "The store cannot be reached"],
  unauthorised: [503, "The store refuses the password"],
  locked: [503, "The store is being written by another command"],
  damaged: [500, "The store is damaged"],
  full: [507, "The disk is full"],
  timeout: [504, "The time limit ended it"],
  query: [422, "The query cannot be run"],
  unsupported: [422, "This store cannot do that"],
};

/** Faults that are not ours: of the request, found by the parts in front of our own code, or of the machine. */
function ofOthers(error: unknown): ProblemError | undefined {
  if (error instanceof URIError)
    return new ProblemError(400, "The address cannot be read", "Encode keys and symbols with encodeURIComponent.");
  if (error instanceof MulterError)
    return error.code === "LIMIT_FILE_SIZE"
      ? new ProblemError(413, "The file is too large", "Split it, or read it with: npm run ingest -- PATH")
      : new ProblemError(400, "The upload cannot be read", `${error.message}. Send one file in the field "file".`);
  if (error instanceof Error && "code" in error && error.code === "ENOSPC")
    return new ProblemError(507, "The disk is full", "Make room, then try again; what was stored stays.");
  const type = error instanceof Error && "type" in error ? error.type : undefined;
  if (type === "entity.parse.failed")
    return new ProblemError(400, "The body is not JSON", "Send one JSON object with the type application/json.");
  if (type === "entity.too.large")
    return new ProblemError(413, "The request is too large", "Send less in one request.");
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  if (error instanceof Error && typeof status === "number" && status >= 400 && status < 500)
    return new ProblemError(status, "The request cannot be read", `${error.message}.`);
  return undefined;
}

function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof StoreError) {
    const [status, title] = storeStatus[error.code];
    return new ProblemError(status, title, error.message, {}, { cause: error });
  }
  return (
    ofOthers(error) ??
    new ProblemError(
      500,
      "A fault of Ibid",
      "It is in the log of the server, and is not yours. Nothing was changed. Try again; if it stays, report it with the log.",
      {},
      { cause: error },
    )
  );
}

/** The last middleware: every error becomes problem details, and what is a fault of ours goes to the log. */
export function answerProblems(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const { status, title, detail, extra } = toProblem(error);
    if (status >= 500)
      logger[status === 500 ? "error" : "warn"](
        { err: error, url: request.originalUrl, method: request.method },
        title,
      );
    if (response.headersSent) return next(error);
    const problem: Problem = { type: "about:blank", title, status, detail, instance: request.originalUrl, ...extra };
    response.status(status).type("application/problem+json").send(JSON.stringify(problem));
  };
}

/** For addresses that are none. */
export const noSuchRoute: RequestHandler = (request) => {
  throw new ProblemError(
    404,
    "There is no such address",
    `Nothing answers to ${request.method} ${request.originalUrl}; /api/docs lists what there is.`,
  );
};
