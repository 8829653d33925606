import { join } from "node:path";
import type { RequestHandler } from "express";
import multer from "multer";
import { type KeptFiles, safeName } from "../jobs/kept-files";

/** Takes one file in the field `file` into a folder of its own, under its own name, whatever alphabet that is in. */
export function upload(files: KeptFiles, bytes: number): RequestHandler {
  return multer({
    storage: multer.diskStorage({
      destination: (_request, _file, done) => {
        files.incoming().then(
          (folder) => done(null, folder),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), ""),
        );
      },
      filename: (_request, file, done) => done(null, safeName(file.originalname)),
    }),
    limits: { fileSize: bytes, files: 1, fields: 5, parts: 6 },
    defParamCharset: "utf8",
  }).single("file");
}

/** Where an upload was put. */
export const placeOf = (file: Express.Multer.File): { name: string; path: string; folder: string } => ({
  name: file.filename,
  path: join(file.destination, file.filename),
  folder: file.destination,
});
