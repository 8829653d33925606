import { lazy, Suspense } from "react";
import type { Asked } from "../api";
import { counted, ViewLink } from "../evidence";
import { Choice } from "../frame/choice";
import { useReportsHere } from "../frame/reports";
import { ChosenPanel } from "../panel";
import { go, useView } from "../state";
import { type Answer, csvOf } from "./answer";
import { AnswerTable } from "./answer-table";
import { Download } from "./download";
import { QueryProblem } from "./query-problem";

/** The picture brings Sigma with it: only who looks at one loads that. */
const AnswerGraph = lazy(() => import("./answer-graph").then((module) => ({ default: module.AnswerGraph })));

const ways = [
  ["table", "Table"],
  ["graph", "Graph"],
  ["json", "JSON"],
  ["plan", "Plan"],
] as const;

const jsonOf = (answer: Answer): string => JSON.stringify(answer.rows, null, 2);

interface Props {
  readonly asked: Asked<Answer>;
  readonly onPlace: (at: number) => void;
}

/** What a query answered: as a table, a picture, JSON, a plan; or why it answered nothing. */
export function Results({ asked, onPlace }: Props) {
  const view = useView();
  if (view.query === undefined) {
    return <p className="cypher-empty">Results come here. Reading only: a query cannot change the graph.</p>;
  }
  if (asked.state === "loading") {
    return (
      <p className="cypher-empty" role="status">
        Asking the graph.
      </p>
    );
  }
  if (asked.state === "failed") return <QueryProblem problem={asked.problem} again={asked.again} onPlace={onPlace} />;
  return <Ready answer={asked.value} query={view.query} />;
}

function Ready({ answer, query }: { answer: Answer; query: string }) {
  const { answer: asked, chosen } = useView();
  const { reports } = useReportsHere();
  const offered = ways.filter(([way]) => way !== "plan" || answer.plan !== undefined);
  const shown = offered.find(([way]) => way === asked)?.[0] ?? (answer.plan !== undefined ? "plan" : "table");
  const has = answer.nodes.some((node) => node.key === chosen) || answer.edges.some((edge) => edge.key === chosen);
  return (
    <>
      <div className="cypher-answer-bar">
        <Choice
          label="Answer as"
          options={offered}
          value={shown}
          onChoose={(way) => go({ answer: way }, { replace: true })}
        />
        <span className="quiet figures" role="status">
          {counted(answer.rows.length, "row")}, {counted(answer.nodes.length, "node")}, {Math.round(answer.ms)} ms
          {reports.length > 1 && `, asked of all ${reports.length} reports`}
          {answer.cut && "; cut at the limit, there is more"}
        </span>
        <span className="ways">
          {has && (
            <ViewLink className="press plain" to={{ view: "graph", layout: "page" }}>
              Show in the graph
            </ViewLink>
          )}
          <Download name="answer.csv" type="text/csv;charset=utf-8" text={() => csvOf(answer)}>
            CSV
          </Download>
          <Download name="answer.json" type="application/json" text={() => jsonOf(answer)}>
            JSON
          </Download>
        </span>
      </div>
      {[...answer.changes, ...answer.notifications].map((line) => (
        <p key={line} className="cypher-remark small">
          {line}
        </p>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={`cypher-shown ${shown}`} tabIndex={0} aria-label="Answer">
        <Shown shown={shown} answer={answer} query={query} />
      </section>
    </>
  );
}

interface ShownProps {
  readonly shown: (typeof ways)[number][0];
  readonly answer: Answer;
  readonly query: string;
}

function Shown({ shown, answer, query }: ShownProps) {
  const { chosen } = useView();
  if (shown === "json") return <pre className="cypher-code">{jsonOf(answer)}</pre>;
  if (shown === "plan") return <pre className="cypher-code">{planText(answer.plan)}</pre>;
  if (answer.rows.length === 0) {
    return (
      <p className="cypher-empty">
        Nothing in the graph fits this query: no row. Names of labels and links are under Schema, with their counts.
      </p>
    );
  }
  if (shown === "table") return <AnswerTable answer={answer} />;
  return (
    <Suspense fallback={<p className="cypher-empty">Drawing the answer.</p>}>
      <div className={chosen === undefined ? "cypher-alone" : "with-panel"}>
        <AnswerGraph answer={answer} name={query} />
        <ChosenPanel />
      </div>
    </Suspense>
  );
}

const planText = (plan: unknown): string => (typeof plan === "string" ? plan : JSON.stringify(plan, null, 2));
