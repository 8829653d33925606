import type { openApiDocument } from "./document";

type Document = ReturnType<typeof openApiDocument>;

const plain = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
}
const isParameter = (value: unknown): value is Parameter =>
  typeof value === "object" && value !== null && "name" in value && "in" in value;

const parameterRow = ({ name, in: where, required, description }: Parameter): string =>
  `<tr><td><code>${plain(name)}</code></td><td>${where === "path" ? "in the path" : "in the address"}${required ? ", needed" : ""}</td><td>${plain(description ?? "")}</td></tr>`;

function operationPart(path: string, method: string, operation: { summary?: string; parameters?: unknown[] }): string {
  const parameters = (operation.parameters ?? []).filter(isParameter);
  const opens = method === "get" && !path.includes("{");
  const name = opens ? `<a href="${plain(path)}">${plain(path)}</a>` : plain(path);
  const table = parameters.length ? `<table>${parameters.map(parameterRow).join("")}</table>` : "";
  return `<section><h2><b>${method.toUpperCase()}</b> <code>${name}</code></h2><p>${plain(operation.summary ?? "")}</p>${table}</section>`;
}

/** A plain page to read the API; what needs no parameter can be opened from it. */
export function docsPage(document: Document): string {
  const parts = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    (["get", "post", "delete"] as const).flatMap((method) => {
      const operation = item[method];
      return operation ? [operationPart(path, method, operation)] : [];
    }),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>The API of Ibid</title><style>
:root{color-scheme:light dark}body{font:15px/1.45 system-ui,sans-serif;max-width:860px;margin:0 auto;padding:24px 16px 64px}
h1{font-size:24px;font-weight:560}h2{font-size:15px;font-weight:420;margin:28px 0 4px}h2 b{font-weight:620;margin-right:8px}
p{margin:0 0 6px}table{border-collapse:collapse;font-size:13px}td{padding:3px 16px 3px 0;vertical-align:top}
section{border-top:1px solid color-mix(in srgb,currentColor 20%,transparent)}
</style></head><body><h1>The API of Ibid ${plain(document.info.version)}</h1>
<p>${plain(document.info.description ?? "")} The whole, with the shapes of all answers: <a href="/api/openapi.json">/api/openapi.json</a>.
Errors are problem details (RFC 9457).</p>
${parts.join("\n")}</body></html>
`;
}
