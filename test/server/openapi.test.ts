import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { clientTypes, clientTypesFile } from "../../server/openapi/client-types";
import { openApiDocument } from "../../server/openapi/document";
import { operations } from "../../server/schemas";

describe("The OpenAPI document", () => {
  it("has every route, each with its own id", () => {
    const document = openApiDocument("1.2.3");
    for (const { path, method, id } of operations)
      assert.equal(document.paths?.[path]?.[method]?.operationId, id, `${method} ${path}`);
    assert.equal(new Set(operations.map(({ id }) => id)).size, operations.length);
    assert.equal(document.info.version, "1.2.3");
  });

  it("is what the client's types were written from (else: npm run openapi)", async () => {
    assert.equal(await clientTypes(), readFileSync(clientTypesFile, "utf8"));
  });
});
