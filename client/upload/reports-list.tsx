import { useState } from "react";
import { ApiProblem, type ReportSummary } from "../api";
import { counted, reportName, ViewLink } from "../evidence";
import { go, useView } from "../state";
import { remove } from "./jobs";

/** The reports that the graph holds, each with the way out of it. */
export function ReportsList({ reports }: { reports: readonly ReportSummary[] }) {
  if (reports.length === 0) return null;
  return (
    <section className="reports-here" aria-label="Reports in the graph">
      <h2>
        In the graph <span className="quiet figures">{reports.length}</span>
      </h2>
      <ul>
        {reports.map((report) => (
          <Line key={report.symbol} report={report} />
        ))}
      </ul>
    </section>
  );
}

function Line({ report }: { report: ReportSummary }) {
  const { report: looked } = useView();
  const [asked, setAsked] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const takeOut = async () => {
    try {
      await remove(report.symbol);
      if (looked === report.symbol) go({ report: undefined, chosen: undefined, place: undefined }, { replace: true });
    } catch (reason) {
      setWrong(reason instanceof ApiProblem ? `${reason.title}. ${reason.detail}` : String(reason));
      setAsked(false);
    }
  };
  return (
    <li>
      <ViewLink to={{ view: "graph", report: report.symbol, chosen: undefined, place: undefined }}>
        {reportName(report)}
      </ViewLink>
      <span className="title">{report.title}</span>
      <span className="quiet small figures">
        {counted(report.counts.paragraphs, "paragraph")}, {counted(report.counts.measures, "measure")}
        {report.specimen && "; specimen, not a United Nations document"}
      </span>
      <span className="ways">
        {asked ? (
          <>
            <span className="small">It and what only it supports go.</span>
            <button type="button" className="press first" onClick={takeOut}>
              Take out {reportName(report)}
            </button>
            <button type="button" className="press plain" onClick={() => setAsked(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button
            type="button"
            className="press plain"
            aria-label={`Take out ${reportName(report)}`}
            onClick={() => setAsked(true)}
          >
            Take out
          </button>
        )}
      </span>
      {report.doubts.length > 0 && (
        <details className="report-doubts small">
          <summary>{counted(report.doubts.length, "doubt")}</summary>
          <ul>
            {report.doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </details>
      )}
      {wrong && (
        <p role="alert" className="wrong small">
          {wrong}
        </p>
      )}
    </li>
  );
}
