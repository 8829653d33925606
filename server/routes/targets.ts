import { Router } from "express";
import { goalOf, targetOf } from "../../cypher/schema/goals";
import type { Store } from "../../cypher/stores/store";
import { readTarget } from "../answers/target";
import { readTargets } from "../answers/targets";
import { ProblemError } from "../problems";
import { read } from "../request";
import { targetsQuery } from "../schemas/targets";

export function targetRoutes(store: Store): Router {
  return Router()
    .get("/targets", async (request, response) => {
      response.json(await readTargets(store, read(targetsQuery, request.query, "address")));
    })
    .get("/targets/:code", async (request, response) => {
      const { code } = request.params;
      if (!targetOf.has(code) && !goalOf.has(code))
        throw new ProblemError(
          404,
          "There is no such target",
          `${code} is none: a Goal is 1 to 17, a target such as 5.2 or 8.b.`,
        );
      response.json(await readTarget(store, code, read(targetsQuery, request.query, "address")));
    });
}
