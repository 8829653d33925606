import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { ErrorRequestHandler, RequestHandler } from "express";
import multer from "multer";
import { type KeptFiles, safeName } from "../jobs/kept-files";
import { ProblemError } from "../problems";

/** The folder of what a request brings. */
const folders = new WeakMap<object, Promise<string>>();

/** Takes one file in the field `file` into a folder of its own, under its own name, whatever alphabet that is in. */
export function upload(files: KeptFiles, bytes: number): RequestHandler {
  const take = multer({
    storage: multer.diskStorage({
      destination: (request, _file, done) => {
        const folder = files.incoming();
        folders.set(request, folder);
        folder.then(
          (path) => done(null, path),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), ""),
        );
      },
      filename: (_request, file, done) => done(null, safeName(file.originalname)),
    }),
    limits: { fileSize: bytes, files: 1, fields: 5, parts: 6 },
    defParamCharset: "utf8",
  }).single("file");
  return (request, response, next) =>
    take(request, response, (error: unknown) => next(isOfForm(error) ? badForm(error) : error));
}

/** What the reader of forms throws has no code; errors of the file system and of limits have one. */
const isOfForm = (error: unknown): error is Error => error instanceof Error && !("code" in error);
const badForm = (error: Error): ProblemError =>
  new ProblemError(
    400,
    "The upload cannot be read",
    `${error.message.replace(/^Multipart: /, "")}. Send one file in the field "file" of a multipart form.`,
    {},
    { cause: error },
  );

/** Takes away what came with a request that is refused. */
export const dropRefused: ErrorRequestHandler = async (error: unknown, request, _response, next) => {
  const folder = await folders.get(request)?.catch(() => undefined);
  // The reader of forms may be making a file there at this moment: then again.
  const again = { maxRetries: 5, retryDelay: 50 };
  if (folder !== undefined) await rm(folder, { recursive: true, force: true, ...again }).catch(() => undefined);
  next(error);
};

/** Where an upload was put. */
export const placeOf = (file: Express.Multer.File): { name: string; path: string; folder: string } => ({
  name: file.filename,
  path: join(file.destination, file.filename),
  folder: file.destination,
});
