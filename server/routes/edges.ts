import { Router } from "express";
import type { Store } from "../../cypher/stores/store";
import { readEdge } from "../answers/edge";
import { readEdges } from "../answers/edges";
import { ProblemError } from "../problems";
import { read } from "../request";
import { edgesQuery } from "../schemas/edge";

export function edgeRoutes(store: Store): Router {
  return Router()
    .get("/edges", async (request, response) => {
      response.json(await readEdges(store, read(edgesQuery, request.query, "address")));
    })
    .get("/edges/:key", async (request, response) => {
      const edge = await readEdge(store, request.params.key);
      if (edge === undefined)
        throw new ProblemError(
          404,
          "There is no such edge",
          `${request.params.key} is not in the graph. Its source's edges are under /api/nodes/{key}/neighbours.`,
        );
      response.json(edge);
    });
}
