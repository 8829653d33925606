import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { answered, api, forgetAnswers, useReports } from "../api";
import { focusSearch } from "../search";
import { useView } from "../state";
import { Announcer } from "./announcer";
import { Boundary } from "./boundary";
import { Connection } from "./connection";
import { Header } from "./header";
import { Help } from "./help";
import { usePageKeys } from "./keys";
import { ReportLinks } from "./report-links";
import { useReportsHere } from "./reports";
import { Failed, NothingHere, Opening } from "./states";
import { ViewLinks } from "./view-links";
import "./frame.css";

const views = {
  graph: lazy(() => import("../graph")),
  report: lazy(() => import("../report")),
  targets: lazy(() => import("../targets")),
  cypher: lazy(() => import("../cypher")),
  upload: lazy(() => import("../upload")),
};
const titles = { graph: "Graph", report: "Report", targets: "Targets", cypher: "Cypher", upload: "Bring in a report" };

/** The server answers before the first report is read: so long the page asks for it. */
const pause = 2000;

function NoReport() {
  useEffect(() => {
    const look = async () => {
      if (document.hidden) return;
      const { total } = await answered(api.GET("/api/reports"));
      if (total > 0) forgetAnswers();
    };
    // the page says itself where the server does not answer
    const timer = window.setInterval(() => void look().catch(() => undefined), pause);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <NothingHere
      title="No report yet"
      actions={
        <a className="press first" href="/upload">
          Bring in a report
        </a>
      }
    >
      <p>A report becomes a graph in which every link carries its sentence: .pdf, .docx, .txt or .md, or its symbol.</p>
    </NothingHere>
  );
}

/** An address may be older than the graph, or come from somebody else's: it shows no other report in the place of its own. */
function NotThisReport({ symbol }: { symbol: string }) {
  const { reports } = useReportsHere();
  return (
    <NothingHere
      title={`${symbol} is not in this graph`}
      actions={
        <a className="press" href="/upload">
          Bring it in
        </a>
      }
    >
      <p>The address names it; it was taken out, or never brought in. These are here:</p>
      <ReportLinks reports={reports} />
    </NothingHere>
  );
}

/** What stands under the header: the view, or why there is none. */
function Body() {
  const { view } = useView();
  const asked = useReports();
  const { missing } = useReportsHere();
  const View = views[view];
  if (asked.state === "failed") return <Failed problem={asked.problem} again={asked.again} />;
  if (asked.state === "loading") return <Opening what="the reports" />;
  if (asked.value.total === 0 && view !== "upload") return <NoReport />;
  if (missing !== undefined && view !== "upload" && view !== "cypher") return <NotThisReport symbol={missing} />;
  return (
    <Suspense fallback={<Opening what={titles[view].toLowerCase()} />}>
      <View />
    </Suspense>
  );
}

/** The page: header, one view, and on a phone the bar of views at the foot. */
export function App() {
  const { view } = useView();
  const { report } = useReportsHere();
  const [help, setHelp] = useState(false);
  const openHelp = useCallback(() => setHelp(true), []);
  usePageKeys({ search: focusSearch, help: openHelp });
  useEffect(() => {
    document.title = [report?.symbol, titles[view], "Ibid."].filter(Boolean).join(" – ");
  }, [view, report]);
  return (
    <>
      <Header onHelp={openHelp} />
      <main>
        <Connection />
        <Boundary of={view}>
          <Body />
        </Boundary>
      </main>
      <ViewLinks className="views-at-foot" />
      <Help open={help} onClose={() => setHelp(false)} />
      <Announcer />
    </>
  );
}
