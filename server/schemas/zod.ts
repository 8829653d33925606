import { extendZodWithOpenApi } from "@asteasolutions/zod-to-openapi";
import { z } from "zod";

// Every schema of the API is made with this `z`, so that it can be written into the OpenAPI document.
extendZodWithOpenApi(z);

export { z };
