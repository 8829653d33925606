import { Router } from "express";
import type { Store } from "../../cypher/stores/store";
import { search } from "../answers/search";
import { read } from "../request";
import { searchQuery } from "../schemas/search";

export function searchRoutes(store: Store): Router {
  return Router().get("/search", async (request, response) => {
    response.json(await search(store, read(searchQuery, request.query, "address")));
  });
}
