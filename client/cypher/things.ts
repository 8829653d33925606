import { useMemo } from "react";
import type { NodeKind } from "../../cypher/schema/kinds";
import { answered, api, type NodeSummary, useAsked } from "../api";
import { useReportsHere } from "../frame/reports";
import { useTargets } from "../targets/use-targets";
import { pickers } from "./examples";

/** What a query can be given, by kind, in order of codes or names. */
export interface Things {
  readonly byKind: ReadonlyMap<NodeKind, readonly NodeSummary[]>;
  /** How many measures of States address a Goal or target. */
  readonly measures: ReadonlyMap<string, number>;
}

const kinds = [...new Set(Object.values(pickers).map((picker) => picker.kind))];

/** The property of a thing that a query takes. */
export function valueIn(node: NodeSummary, property: string): string | undefined {
  const { code, name, symbol } = node;
  return { code, name, symbol }[property];
}

/** The things of the report that is looked at, of every kind that has a picker. */
export function useThings(): Things {
  const { report } = useReportsHere();
  const asked = useAsked(`things ${report?.symbol ?? ""}`, async () => {
    const query = { ...(report ? { report: report.symbol } : {}), kinds, limit: 5000 };
    return (await answered(api.GET("/api/graph", { params: { query } }))).nodes;
  });
  const nodes = asked.state === "ready" ? asked.value : none;
  const targets = useTargets();
  const overview = targets.state === "ready" ? targets.value : undefined;
  return useMemo(() => {
    const regions = (overview?.columns ?? []).filter((column) => column.kind === "State").map((column) => column.id);
    const rows = (overview?.goals ?? []).flatMap((goal) => [goal, ...goal.targets]);
    const measures = new Map(
      rows.map((row) => [
        row.key,
        row.cells.filter((cell) => regions.includes(cell.column)).reduce((sum, cell) => sum + cell.total, 0),
      ]),
    );
    const nameOf = (node: NodeSummary) => node.code ?? node.label;
    const sorted = [...nodes].sort((a, b) => nameOf(a).localeCompare(nameOf(b), "en", { numeric: true }));
    const byKind = new Map(kinds.map((kind) => [kind, sorted.filter((node) => node.kind === kind)]));
    return { byKind, measures };
  }, [nodes, overview]);
}
const none: readonly NodeSummary[] = [];

/** What a parameter is before a person picks: what we propose, where the graph holds it, else what has most to it. */
export function proposed(name: string, things: Things): string {
  const picker = pickers[name];
  if (!picker) return "";
  const known = things.byKind.get(picker.kind) ?? [];
  if (known.length === 0 || known.some((node) => valueIn(node, picker.property) === picker.first)) return picker.first;
  const weight = (node: NodeSummary) => things.measures.get(node.key) ?? node.mentions ?? 0;
  const most = known.reduce((best, node) => (weight(node) > weight(best) ? node : best));
  return valueIn(most, picker.property) ?? picker.first;
}
