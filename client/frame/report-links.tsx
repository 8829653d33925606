import type { ReportSummary } from "../api/client";
import { reportName, ViewLink } from "../evidence";

/** The reports to choose from where the view cannot be about all of them. */
export function ReportLinks({ reports }: { reports: readonly ReportSummary[] }) {
  return (
    <ul className="report-links">
      {reports.map((each) => (
        <li key={each.symbol}>
          <ViewLink to={{ report: each.symbol, place: undefined, chosen: undefined }}>{reportName(each)}</ViewLink>{" "}
          <span className="title">{each.title}</span>
        </li>
      ))}
    </ul>
  );
}
