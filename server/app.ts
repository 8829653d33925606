import compression from "compression";
import express, { type Express } from "express";
import type { Logger } from "pino";
import type { Store } from "../cypher/stores/store";
import type { Jobs } from "./jobs/jobs";
import type { KeptFiles } from "./jobs/kept-files";
import { answerProblems, noSuchRoute } from "./problems";
import type { Admit } from "./queries/admit";
import { safeHeaders } from "./rails/headers";
import { ownPageOnly } from "./rails/origin";
import { atMost } from "./rails/rate";
import { aboutRoutes } from "./routes/about";
import { clientRoutes } from "./routes/client";
import { cypherRoutes } from "./routes/cypher";
import { docsRoutes } from "./routes/docs";
import { edgeRoutes } from "./routes/edges";
import { graphRoutes } from "./routes/graph";
import { jobRoutes } from "./routes/jobs";
import { nodeRoutes } from "./routes/nodes";
import { pathRoutes } from "./routes/paths";
import { reportRoutes } from "./routes/reports";
import { searchRoutes } from "./routes/search";
import { targetRoutes } from "./routes/targets";

export interface AppOptions {
  readonly store: Store;
  readonly jobs: Jobs;
  readonly files: KeptFiles;
  /** Says whether a person's query may run. */
  readonly admit: Admit;
  /** Where the built page lies; none where the API alone is served. */
  readonly clientFolder?: string;
  readonly logger: Logger;
  /** The package's version. */
  readonly version: string;
  readonly host: string;
  readonly allowedHosts: readonly string[];
  /** Largest upload, in bytes. */
  readonly uploadBytes?: number;
  /** Requests a minute to the routes that cost much. */
  readonly rates?: { readonly queries: number; readonly uploads: number; readonly searches: number };
}

const usualRates = { queries: 240, uploads: 120, searches: 1200 };

/** The Express app: pure, without port, signals or environment, so that every route is tested without them. */
export function createApp(options: AppOptions): Express {
  const { store, jobs, files, logger, version } = options;
  const rates = options.rates ?? usualRates;
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);
  app.use(ownPageOnly(options.allowedHosts, options.host));
  app.use(safeHeaders());
  // The page is mostly on the same machine: a little less is sent, for little time.
  app.use(compression({ level: 1 }));

  app.use("/api", (_request, response, next) => {
    response.set("Cache-Control", "no-store");
    next();
  });
  app.use("/api/cypher", atMost(rates.queries, "queries"));
  app.use("/api/paths", atMost(rates.queries, "searches for paths"));
  app.use("/api/search", atMost(rates.searches, "searches"));
  app.use("/api", express.json({ limit: "2mb" }));
  app.use(
    "/api",
    aboutRoutes(store, version),
    docsRoutes(version),
    reportRoutes({ store, jobs, files, bytes: options.uploadBytes ?? 100_000_000, most: rates.uploads }),
    jobRoutes(jobs),
    graphRoutes(store),
    nodeRoutes(store),
    edgeRoutes(store),
    searchRoutes(store),
    pathRoutes(store),
    targetRoutes(store),
    cypherRoutes(store, options.admit),
    noSuchRoute,
  );
  if (options.clientFolder !== undefined) app.use(clientRoutes(options.clientFolder));
  app.use(noSuchRoute);
  app.use(answerProblems(logger));
  return app;
}
