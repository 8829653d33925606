import { type Asked, answered, api, useAsked } from "../api";
import { useReportsHere } from "../frame/reports";
import { useView } from "../state";
import type { TargetDetail, Targets } from "./matrix";

/** What of the view's filters the targets take part in: the report, the basis, the least score. */
function useFilters() {
  const { basis, minScore } = useView();
  const { report, loading } = useReportsHere();
  const only = basis.length === 1 ? basis[0] : undefined;
  const filters = {
    ...(report ? { report: report.symbol } : {}),
    ...(only ? { basis: only } : {}),
    ...(minScore > 0 ? { minScore } : {}),
  };
  return { filters, name: loading ? undefined : JSON.stringify(filters) };
}

export function useTargets(): Asked<Targets> {
  const { filters, name } = useFilters();
  return useAsked(name && `targets ${name}`, () => answered(api.GET("/api/targets", { params: { query: filters } })));
}

/** The details of some Goals and targets: a cell in the row of a Goal holds what addresses any of its targets. */
export function useTargetDetails(codes: readonly string[]): Asked<readonly TargetDetail[]> {
  const { filters, name } = useFilters();
  return useAsked(codes.length === 0 ? undefined : name && `targets ${codes.join(" ")} ${name}`, () =>
    Promise.all(
      codes.map((code) => answered(api.GET("/api/targets/{code}", { params: { path: { code }, query: filters } }))),
    ),
  );
}
