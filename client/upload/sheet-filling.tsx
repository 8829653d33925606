import { useMemo } from "react";
import { useReport } from "../api";
import { choiceOf } from "../report/choice";
import { readingOf } from "../report/reading";
import { drawMap } from "../report/sheet-map";
import type { Arrival, Job } from "./jobs";

const width = 148;
const height = 760;

/** How far the reading is, over all stages alike. */
function shareOf(job: Job): number {
  const done = job.stages.reduce(
    (sum, stage) =>
      sum + (stage.state === "done" ? 1 : stage.state === "running" && stage.total > 0 ? stage.done / stage.total : 0),
    0,
  );
  return job.stages.length === 0 ? 0 : done / job.stages.length;
}

/** The sheet at the side: an outline before, filled as it is read, then the report itself with its measures. */
export function SheetFilling({ arrival }: { arrival: Arrival | undefined }) {
  const job = arrival?.state === "job" ? arrival.job : undefined;
  const symbol = job?.report?.symbol;
  const asked = useReport(symbol);
  const map = useMemo(
    () =>
      asked.state === "ready"
        ? drawMap(readingOf(asked.value).blocks, choiceOf(asked.value, undefined), width, height - 60)
        : undefined,
    [asked],
  );
  if (!job || job.state === "failed" || job.state === "cancelled") {
    return <div className="upload-sheet outline" aria-hidden="true" />;
  }
  const share = shareOf(job);
  const read = 40 + share * (height - 60);
  return (
    <div className="upload-sheet" aria-hidden="true">
      <svg width={width} height={height} aria-hidden="true">
        {symbol && (
          <text x={width - 12} y={22} textAnchor="end">
            {symbol}
          </text>
        )}
        <path d={`M12 29.5H${width - 12}`} stroke="var(--ink)" strokeWidth={1.6} />
        {map ? (
          <g transform="translate(0 40)">
            <path className="text" d={map.text} />
            <path className="ticks" d={map.ticks} />
          </g>
        ) : (
          <>
            <path className="text" d={greeked(40, read)} />
            <path className="text faint" d={greeked(read, height - 20)} />
            <path d={`M0 ${read}H${width}`} stroke="var(--marker-line)" strokeWidth={2} />
          </>
        )}
      </svg>
    </div>
  );
}

/** Lines of a text that is not known yet. */
function greeked(from: number, to: number): string {
  let path = "";
  for (let y = Math.ceil(from / 5) * 5; y < to; y += 5) {
    path += `M14 ${y}H${(y / 5) % 5 === 4 ? 62 + ((y * 7) % 50) : width - 14}`;
  }
  return path;
}
