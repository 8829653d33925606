import { join } from "node:path";
import express, { Router } from "express";

const year = 31_536_000;

/** The page: what is named by its content is kept for a year, the page itself is asked for anew. */
export function clientRoutes(folder: string): Router {
  return Router()
    .use(
      express.static(folder, {
        index: false,
        setHeaders: (response, path) => {
          const hashed = /[\\/]assets[\\/]/.test(path);
          response.set("Cache-Control", hashed ? `public, max-age=${year}, immutable` : "no-cache");
        },
      }),
    )
    .get("/{*rest}", (request, response, next) => {
      // A file that is not there is not the page: an old page asks for parts that a newer build no longer has.
      if (/\.[a-z0-9]{2,5}$/i.test(request.path)) return next();
      response.set("Cache-Control", "no-cache").sendFile(join(folder, "index.html"));
    });
}
