import { Router } from "express";
import type { Store } from "../../cypher/stores/store";
import { readNeighbours } from "../answers/neighbours";
import { readNode } from "../answers/node";
import { ProblemError } from "../problems";
import { read } from "../request";
import { neighboursBody, neighboursQuery } from "../schemas/node";

const noSuchNode = (key: string) =>
  new ProblemError(404, "There is no such node", `${key} is not in the graph. Find it by its name: /api/search?q=…`);

export function nodeRoutes(store: Store): Router {
  return Router()
    .get("/nodes/:key", async (request, response) => {
      const node = await readNode(store, request.params.key);
      if (node === undefined) throw noSuchNode(request.params.key);
      response.json(node);
    })
    .get("/nodes/:key/neighbours", async (request, response) => {
      const asked = { ...read(neighboursQuery, request.query, "address"), known: [] };
      const answer = await readNeighbours(store, request.params.key, asked);
      if (answer === undefined) throw noSuchNode(request.params.key);
      response.json(answer);
    })
    .post("/nodes/:key/neighbours", async (request, response) => {
      const asked = read(neighboursBody, request.body ?? {}, "body");
      const answer = await readNeighbours(store, request.params.key, asked);
      if (answer === undefined) throw noSuchNode(request.params.key);
      response.json(answer);
    });
}
