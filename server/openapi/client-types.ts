import { resolve } from "node:path";
import openapiTypescript, { astToString } from "openapi-typescript";
import { openApiDocument } from "./document";

export const clientTypesFile = resolve(__dirname, "../../client/api/openapi.ts");

/** The client's types of every route and shape, as TypeScript. */
export async function clientTypes(): Promise<string> {
  // A copy without shared references, as the document is when it is served.
  const document = JSON.parse(JSON.stringify(openApiDocument("0")));
  const types = astToString(await openapiTypescript(document, { alphabetize: true, defaultNonNullable: false }));
  return `// Written by \`npm run openapi\` from server/schemas; not edited by hand.\n\n${types}`;
}
