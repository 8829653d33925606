import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import { ProblemError } from "../problems";

/** Holds back a client that asks for more than `most` expensive answers a minute. */
export const atMost = (most: number, what: string): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    limit: most,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    identifier: what.replaceAll(" ", "-"),
    handler: () => {
      throw new ProblemError(
        429,
        "Too many requests",
        `More than ${most} ${what} in a minute. Wait a minute, then go on.`,
      );
    },
  });
