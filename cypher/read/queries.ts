import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Parameters, Value } from "../stores/store";

export type ParameterType = "string" | "integer" | "float" | "boolean" | "strings";

export interface QueryParameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly optional: boolean;
  readonly about: string;
}

/** A query of ours: one `.cypher` file of this folder, whose header says what it answers, takes and gives. */
export interface ReadQuery {
  readonly name: string;
  readonly answers: string;
  readonly parameters: readonly QueryParameter[];
  readonly columns: readonly { readonly name: string; readonly about: string }[];
  /** The statement, without its header. */
  readonly text: string;
  /** Checks what is given, and gives null for what is not: every parameter is always sent. */
  complete(given: Parameters): Parameters;
}

const entry = /^\/\/ {3}(\w+) {2,}(.+)$/;
const typed = /^(string|integer|float|boolean|strings)(\??)(?: {2,}(.*))?$/;

/** @throws Error naming the file and the line of the header that cannot be read */
export function parseQuery(name: string, source: string): ReadQuery {
  const lines = source.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  const header = lines.slice(0, end);
  const at = (title: string): number => header.indexOf(`// ${title}:`);
  const [parametersAt, columnsAt] = [at("parameters"), at("columns")];
  if (columnsAt < 0) throw new Error(`${name}.cypher: the header has no "columns:"`);
  const aboutEnd = parametersAt < 0 ? columnsAt : parametersAt;
  const answers = header
    .slice(0, aboutEnd)
    .map((line) => line.slice(3))
    .join(" ")
    .trim();
  if (!answers) throw new Error(`${name}.cypher: the header does not say what it answers`);
  const entries = (from: number, to: number): [string, string][] =>
    header.slice(from + 1, to).map((line) => {
      const [, key, rest] = entry.exec(line) ?? [];
      if (!key || !rest) throw new Error(`${name}.cypher: cannot read the line "${line}" of the header`);
      return [key, rest.trim()];
    });
  const parameters =
    parametersAt < 0 ? [] : entries(parametersAt, columnsAt).map(([key, rest]) => parameterOf(name, key, rest));
  const columns = entries(columnsAt, header.length).map(([key, about]) => ({ name: key, about }));
  const text = lines.slice(end).join("\n").trim();
  return { name, answers, parameters, columns, text, complete: (given) => complete(name, parameters, given) };
}

function parameterOf(query: string, name: string, rest: string): QueryParameter {
  const [, type, optional, about] = typed.exec(rest) ?? [];
  if (!type) throw new Error(`${query}.cypher: the parameter ${name} has no type`);
  return { name, type: type as ParameterType, optional: optional === "?", about: about ?? "" };
}

const fits: Readonly<Record<ParameterType, (value: Value) => boolean>> = {
  string: (value) => typeof value === "string",
  integer: (value) => Number.isInteger(value),
  float: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === "boolean",
  strings: (value) => Array.isArray(value) && value.every((item) => typeof item === "string"),
};

function complete(query: string, parameters: readonly QueryParameter[], given: Parameters): Parameters {
  const unknown = Object.keys(given).find((name) => !parameters.some((parameter) => parameter.name === name));
  if (unknown !== undefined) throw new Error(`the query ${query} has no parameter ${unknown}`);
  const complete: Record<string, Value> = {};
  for (const { name, type, optional } of parameters) {
    const value = given[name] ?? null;
    if (value === null ? !optional : !fits[type](value))
      throw new Error(`the query ${query} wants ${name} as ${type}, it was given ${JSON.stringify(value)}`);
    complete[name] = value;
  }
  return complete;
}

const known = new Map<string, ReadQuery>();

/** The names of all queries of this folder, sorted. */
export const readQueryNames = (): readonly string[] =>
  readdirSync(__dirname)
    .filter((file) => file.endsWith(".cypher"))
    .map((file) => file.slice(0, -".cypher".length))
    .sort();

/** A query by the name of its file. */
export function readQuery(name: string): ReadQuery {
  const before = known.get(name);
  if (before) return before;
  const query = parseQuery(name, readFileSync(join(__dirname, `${name}.cypher`), "utf8"));
  known.set(name, query);
  return query;
}
