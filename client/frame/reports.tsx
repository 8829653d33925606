import { useReports } from "../api";
import type { ReportSummary } from "../api/client";
import { useView } from "../state";

export interface ReportsHere {
  readonly loading: boolean;
  readonly reports: readonly ReportSummary[];
  /** The report that is looked at; undefined where there is none, or where all are. */
  readonly report: ReportSummary | undefined;
  readonly all: boolean;
  /** What the address names as a report, where none in the graph is called that. */
  readonly missing: string | undefined;
}

/** The reports in the graph, and which of them the view is about: the one in the address, else the first. */
export function useReportsHere(): ReportsHere {
  const { report: symbol } = useView();
  const asked = useReports();
  const reports = asked.state === "ready" ? asked.value.reports : [];
  const all = symbol === "all" && reports.length > 1;
  const named = reports.find((report) => report.symbol === symbol || report.symbols.includes(symbol ?? ""));
  const missing = asked.state === "ready" && symbol !== "all" && !named ? symbol : undefined;
  const report = all || missing !== undefined ? undefined : (named ?? reports[0]);
  return { loading: asked.state === "loading", reports, all, report, missing };
}
