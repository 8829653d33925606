import { Router } from "express";
import type { Store } from "../../cypher/stores/store";
import { readPaths } from "../answers/paths";
import { ProblemError } from "../problems";
import { read } from "../request";
import { pathsQuery } from "../schemas/paths";

export function pathRoutes(store: Store): Router {
  return Router().get("/paths", async (request, response) => {
    const asked = read(pathsQuery, request.query, "address");
    const answer = await readPaths(store, asked);
    if ("missing" in answer)
      throw new ProblemError(
        404,
        "There is no such node",
        `${answer.missing} is not in the graph. Find it by its name: /api/search?q=…`,
      );
    response.json(answer);
  });
}
