import { Router } from "express";
import { openApiDocument } from "../openapi/document";
import { docsPage } from "../openapi/page";

export function docsRoutes(version: string): Router {
  let document: ReturnType<typeof openApiDocument> | undefined;
  const known = () => {
    document ??= openApiDocument(version);
    return document;
  };
  return Router()
    .get("/openapi.json", (_request, response) => {
      response.json(known());
    })
    .get("/docs", (_request, response) => {
      response.type("html").send(docsPage(known()));
    });
}
