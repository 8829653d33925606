import { Button, Dialog, DialogTrigger, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { reportName } from "../evidence/citation";
import { counted } from "../evidence/words";
import { go } from "../state";
import { Chevron } from "../theme";
import { useReportsHere } from "./reports";

/** The report as on a United Nations document, symbol and title; opens the list of all of them. */
export function ReportChooser() {
  const { loading, reports, report, all, missing } = useReportsHere();
  const chosen = all ? "all" : report?.symbol;
  const choose = (symbol: string, close: () => void) => {
    close();
    if (symbol !== chosen) {
      // All reports have no page to stand on; one report is shown on its page again.
      const layout = symbol === "all" ? ({ layout: "free" } as const) : all ? ({ layout: "page" } as const) : {};
      go({ report: symbol, chosen: undefined, around: undefined, expanded: [], place: undefined, ...layout });
    }
  };
  return (
    <DialogTrigger>
      <Button className="report-name">
        <b>
          {all ? "All reports" : ((report && reportName(report)) ?? missing ?? (loading ? "Opening" : "No report"))}
        </b>
        {report && <span className="title">{report.title}</span>}
        {report?.specimen && (
          <span className="specimen">
            specimen<span className="whole">, not a United Nations document</span>
          </span>
        )}
        <span className="down">
          <Chevron />
        </span>
      </Button>
      <Popover className="floating report-list" placement="bottom start">
        <Dialog aria-label="Reports">
          {({ close }) => (
            <>
              <ListBox
                autoFocus
                aria-label="Reports in the graph"
                selectionMode="single"
                selectedKeys={chosen === undefined ? [] : [chosen]}
                onAction={(key) => choose(String(key), close)}
                onSelectionChange={(keys) => {
                  for (const key of keys === "all" ? [] : keys) choose(String(key), close);
                }}
              >
                {reports.map((each) => (
                  <ListBoxItem key={each.symbol} id={each.symbol} textValue={`${reportName(each)} ${each.title}`}>
                    <b>{reportName(each)}</b>
                    <span className="title">{each.title}</span>
                    <span className="quiet figures">
                      {counted(each.counts.paragraphs, "paragraph")}, {counted(each.counts.measures, "measure")}
                      {each.specimen && "; specimen, not a United Nations document"}
                    </span>
                  </ListBoxItem>
                ))}
                {reports.length > 1 && (
                  <ListBoxItem id="all" textValue="All reports">
                    <b>All reports</b>
                    <span className="quiet figures">{counted(reports.length, "report")} in one picture</span>
                  </ListBoxItem>
                )}
              </ListBox>
              <div className="below">
                <button
                  type="button"
                  className="press"
                  onClick={() => {
                    close();
                    go({ view: "upload" });
                  }}
                >
                  Bring in a report
                </button>
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
