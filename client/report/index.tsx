import { useReport } from "../api";
import { ReportLinks } from "../frame/report-links";
import { useReportsHere } from "../frame/reports";
import { Failed, NothingHere, Opening } from "../frame/states";
import { Reader } from "./reader";
import "../theme/kinds.css";
import "./report.css";
import "./foot.css";
import "./text.css";
import "./margins.css";

/** The report's text as a reader wants it, with its marks; one view with the graph: same choice, same marker. */
export default function ReportView() {
  const { report, reports, all } = useReportsHere();
  const asked = useReport(report?.symbol);
  if (all) {
    return (
      <NothingHere title="Which report?">
        <p>All are in the picture; one at a time is read.</p>
        <ReportLinks reports={reports} />
      </NothingHere>
    );
  }
  if (asked.state === "failed") return <Failed problem={asked.problem} again={asked.again} />;
  if (asked.state === "loading") return <Opening what={report?.symbol ?? "the report"} />;
  return <Reader key={asked.value.report.symbol} whole={asked.value} />;
}
