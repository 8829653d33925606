import { Router } from "express";
import type { Store } from "../../cypher/stores/store";
import { readGraph } from "../answers/graph";
import { read } from "../request";
import { graphQuery } from "../schemas/graph";

export function graphRoutes(store: Store): Router {
  return Router().get("/graph", async (request, response) => {
    response.json(await readGraph(store, read(graphQuery, request.query, "address")));
  });
}
