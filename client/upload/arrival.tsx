import { placeName, ViewLink } from "../evidence";
import { type Arrival, bringSymbol, cancel, type Job } from "./jobs";
import { doubtParts, spelledSymbol, stageLines, whyNot } from "./stages";

/** One report on its way in: its stages in words, what needs an eye, or why it could not be read. */
export function ArrivalView({ arrival, onChoose }: { arrival: Arrival; onChoose: () => void }) {
  if (arrival.state === "sending") {
    return (
      <section className="arrival" aria-label={arrival.name}>
        <header>
          <div>
            <h2>Sending {arrival.name}</h2>
          </div>
        </header>
      </section>
    );
  }
  if (arrival.state === "refused") {
    return (
      <Unreadable name={arrival.name} why={`${arrival.problem.title}. ${arrival.problem.detail}`} onChoose={onChoose} />
    );
  }
  const { job } = arrival;
  if (job.state === "failed") {
    return (
      <Unreadable
        name={job.file}
        why={whyNot(job.file, job.failure?.message ?? "No reason was given.")}
        onChoose={onChoose}
      />
    );
  }
  return (
    <section className="arrival" aria-label={job.file}>
      <header>
        <div>
          <h2>{title(job)}</h2>
          <p className="small quiet">{remark(job)}</p>
        </div>
        <div className="ways">
          {job.report && (
            <>
              <ViewLink className="press first" to={opened("graph", job.report.symbol)}>
                Open the graph
              </ViewLink>
              <ViewLink className="press" to={opened("report", job.report.symbol)}>
                Open the report
              </ViewLink>
            </>
          )}
          {(job.state === "running" || job.state === "waiting") && (
            <button type="button" className="press" onClick={() => cancel(arrival)}>
              Stop
            </button>
          )}
        </div>
      </header>
      <Stages job={job} />
      {job.report && <Doubts symbol={job.report.symbol} doubts={job.report.doubts} from={job.report.symbolFrom} />}
    </section>
  );
}

const opened = (view: "graph" | "report", report: string) =>
  ({ view, report, chosen: undefined, place: undefined, around: undefined, expanded: [] }) as const;

function title(job: Job): string {
  if (job.state === "done") return `${job.report?.symbol ?? job.file} is read`;
  if (job.state === "cancelled") return `${job.file} was stopped`;
  return job.state === "waiting" ? `${job.file} waits` : `Reading ${job.file}`;
}

function remark(job: Job): string {
  if (job.state === "done") return `${job.report?.title ?? ""}. ${(job.ms / 1000).toFixed(1)} seconds.`;
  if (job.state === "cancelled") return "Nothing of it was stored; what was there before stays.";
  return "You may go on working; the graph has it when it is ready.";
}

function Stages({ job }: { job: Job }) {
  return (
    <ol className="stages" aria-label="Stages">
      {stageLines(job).map((line) => (
        <li key={line.name} className={line.state.replace(" ", "-")}>
          <b>{line.name}</b>
          <span className="finds">{line.finds}</span>
          <span className="figures">
            {line.state === "running" && line.share !== undefined && (
              <progress aria-label={line.name} value={line.share} max={1} />
            )}
            {line.outcome}
          </span>
        </li>
      ))}
    </ol>
  );
}

const symbolWords: Readonly<Record<string, string>> = {
  "file name": "Not printed in the file. Taken from its name",
  given: "Not printed in the file. Taken as it was given",
  hash: "Not printed in the file, nor spelled by its name. Taken from the file's contents",
};

/** What was taken from elsewhere, skipped or is unsure, each with a way to it. */
function Doubts({ symbol, doubts, from }: { symbol: string; doubts: readonly string[]; from: string }) {
  const taken = symbolWords[from];
  const count = doubts.length + (taken ? 1 : 0);
  if (count === 0) return <p className="no-doubts small quiet">Nothing was left out and nothing is in doubt.</p>;
  return (
    <>
      <h3 className="doubts-head">
        What needs your eye <span className="quiet figures">{count}</span>
      </h3>
      <ul className="doubts">
        {taken && (
          <li>
            <b>Symbol</b>
            <span>
              {taken}: {symbol}.
            </span>
          </li>
        )}
        {doubts.map((doubt) => {
          const { place, words } = doubtParts(doubt);
          const name = place === undefined ? "Report" : placeName(place);
          return (
            <li key={doubt}>
              <b>{name.charAt(0).toUpperCase() + name.slice(1)}</b>
              <span>{words}</span>
              {place !== undefined && (
                <ViewLink to={{ view: "report", report: symbol, place, chosen: undefined }}>Open</ViewLink>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Unreadable({ name, why, onChoose }: { name: string; why: string; onChoose: () => void }) {
  const symbol = spelledSymbol(name);
  return (
    <section className="arrival unreadable" role="alert">
      <h2>{name} could not be read</h2>
      <p>{why}</p>
      <div className="ways">
        {symbol && (
          <button type="button" className="press first" onClick={() => bringSymbol(symbol)}>
            Fetch {symbol} by symbol
          </button>
        )}
        <button type="button" className="press" onClick={onChoose}>
          Choose another file
        </button>
      </div>
    </section>
  );
}
