import { Router } from "express";
import type { Store } from "../../cypher/stores/store";
import type { Admit } from "../queries/admit";
import { answerQuery } from "../queries/answer";
import { read } from "../request";
import { cypherBody } from "../schemas/cypher";

export function cypherRoutes(store: Store, admit: Admit): Router {
  return Router().post("/cypher", async (request, response) => {
    response.json(await answerQuery(store, admit, read(cypherBody, request.body, "body")));
  });
}
