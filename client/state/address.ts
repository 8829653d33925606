import { nodeKindNames } from "../../cypher/schema/kinds";
import { type Basis, type Expansion, firstView, type View, type ViewName, viewNames } from "./view";

/** The texts of a view, each under the name that it has in the address. */
const texts = {
  report: "report",
  chosen: "chosen",
  around: "around",
  place: "at",
  target: "target",
  column: "column",
  tab: "tab",
  open: "open",
  query: "query",
  parameters: "parameters",
  answer: "answer",
} as const;
type TextField = keyof typeof texts;
const textFields = Object.keys(texts) as TextField[];

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.join("\n") === b.join("\n");

function readExpansion(text: string): Expansion[] {
  const [node, edgeKind, direction, kind, count] = text.split("~");
  const number = Number(count);
  const whole = node && edgeKind && kind && (direction === "in" || direction === "out") && number > 0;
  return whole ? [{ node, edgeKind, direction, kind, count: Math.floor(number) }] : [];
}
const writeExpansion = (e: Expansion): string => [e.node, e.edgeKind, e.direction, e.kind, e.count].join("~");

const listOf = (parameters: URLSearchParams, name: string): string[] => {
  const value = parameters.get(name);
  return value === null || value === "" ? [] : value.split(",");
};

/** Reads a view from an address. What it does not know it leaves at its first value, so that an old link still opens. */
export function readAddress(path: string, search: string): View {
  const parameters = new URLSearchParams(search);
  const name = path.replace(/^\/+|\/+$/g, "");
  const view: ViewName = viewNames.find((known) => known === name) ?? "graph";
  const read: Partial<Record<TextField, string>> = {};
  for (const field of textFields) read[field] = parameters.get(texts[field]) || undefined;
  const kinds = listOf(parameters, "kinds");
  const basis = parameters.get("basis");
  const minScore = Number(parameters.get("score") ?? 0);
  return {
    ...firstView,
    ...read,
    view,
    layout: parameters.get("layout") === "free" ? "free" : "page",
    outline: parameters.has("outline"),
    expanded: parameters.getAll("expand").flatMap(readExpansion),
    kinds: parameters.has("kinds") ? nodeKindNames.filter((kind) => kinds.includes(kind)) : firstView.kinds,
    basis:
      basis === null
        ? firstView.basis
        : (["stated", "inferred"] as Basis[]).filter((b) => basis.split(",").includes(b)),
    minScore: minScore > 0 && minScore <= 1 ? minScore : 0,
    withoutMeasureKinds: listOf(parameters, "without-measures"),
    withoutRegions: listOf(parameters, "without-regions"),
  };
}

/** Writes a view as an address. Only what differs from the first view stands in it, so that links stay short. */
export function writeAddress(view: View): string {
  const parameters = new URLSearchParams();
  for (const field of textFields) {
    const value = view[field];
    if (value !== undefined && value !== "") parameters.set(texts[field], value);
  }
  if (view.layout !== firstView.layout) parameters.set("layout", view.layout);
  if (view.outline) parameters.set("outline", "");
  for (const expansion of view.expanded) parameters.append("expand", writeExpansion(expansion));
  const kinds = nodeKindNames.filter((kind) => view.kinds.includes(kind));
  if (
    !sameList(
      kinds,
      nodeKindNames.filter((kind) => firstView.kinds.includes(kind)),
    )
  ) {
    parameters.set("kinds", kinds.join(","));
  }
  if (!sameList(view.basis, firstView.basis)) parameters.set("basis", view.basis.join(","));
  if (view.minScore > 0) parameters.set("score", String(view.minScore));
  if (view.withoutMeasureKinds.length > 0) parameters.set("without-measures", view.withoutMeasureKinds.join(","));
  if (view.withoutRegions.length > 0) parameters.set("without-regions", view.withoutRegions.join(","));
  const search = parameters
    .toString()
    .replace(/=(?=&|$)/g, "")
    // These need no escape in a query, and symbols and keys are full of them.
    .replace(/%2F/g, "/")
    .replace(/%3A/g, ":")
    .replace(/%2C/g, ",");
  return `/${view.view}${search === "" ? "" : `?${search}`}`;
}
