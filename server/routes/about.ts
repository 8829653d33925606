import { Router } from "express";
import type { Store } from "../../cypher/stores/store";
import { readHealth } from "../answers/health";
import { readSchema } from "../answers/schema";

export function aboutRoutes(store: Store, version: string): Router {
  return Router()
    .get("/health", async (_request, response) => {
      response.json(await readHealth(store, version));
    })
    .get("/schema", async (_request, response) => {
      response.json(await readSchema(store));
    });
}
