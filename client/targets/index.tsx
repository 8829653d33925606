import { useRef } from "react";
import { Choice } from "../frame/choice";
import { useReportsHere } from "../frame/reports";
import { Failed, Opening } from "../frame/states";
import { go, useView } from "../state";
import { CellPanel, chosenCell } from "./cell-panel";
import { Gaps } from "./gaps";
import type { Targets } from "./matrix";
import { MatrixTable } from "./matrix-table";
import { TargetList } from "./target-list";
import { TargetPage } from "./target-page";
import { useNarrow } from "./use-narrow";
import { useTargets } from "./use-targets";
import "./targets.css";
import "./lists.css";
import "./matrix.css";
import "./target-page.css";

const tabs = [
  ["matrix", "Matrix"],
  ["gaps", "Gaps"],
  ["table", "Table"],
] as const;

/** Goals and targets with what is done towards them, by whom; and those towards which nothing is done. */
export default function TargetsView() {
  const { target } = useView();
  return target === undefined ? <Overview /> : <TargetPage key={target} code={target} />;
}

function Overview() {
  const { chosen, column, tab } = useView();
  const { report, reports } = useReportsHere();
  const asked = useTargets();
  const page = useRef<HTMLElement>(null);
  const narrow = useNarrow(page, 660);
  if (asked.state === "failed") return <Failed problem={asked.problem} again={asked.again} />;
  if (asked.state === "loading") return <Opening what="Goals and targets" />;
  const targets = asked.value;
  const shown = tabs.find(([name]) => name === tab)?.[0] ?? "matrix";
  const cell = shown === "matrix" ? chosenCell(targets, chosen, column) : undefined;
  return (
    <div className={cell ? "with-panel" : "targets-alone"}>
      <section ref={page} className="targets-page" aria-label="Goals and targets">
        <header className="targets-head">
          <div>
            <h1>Who does what towards which target</h1>
            <p>
              {report?.symbol ?? `${reports.length} reports`}. A measure counts once in each row and column that it
              touches.
            </p>
          </div>
          <Narrowed />
          <div className="ways">
            <span className="strokes">
              <span className="stroke" /> stated <span className="stroke inferred" /> inferred
            </span>
            <Choice
              label="How it is shown"
              options={tabs}
              value={shown}
              onChoose={(tab) => go({ tab: tab === "matrix" ? undefined : tab })}
            />
          </div>
        </header>
        <Shown shown={shown} targets={targets} narrow={narrow} />
      </section>
      {cell && <CellPanel cell={cell} />}
    </div>
  );
}

/** Where a filter of the view holds here too, it is said, with the way out of it. */
function Narrowed() {
  const { basis, minScore } = useView();
  if (basis.length !== 1 && minScore === 0) return null;
  const only = basis.length === 1 ? `${basis[0]} links only` : "links of every basis";
  return (
    <p className="narrowed">
      {only.charAt(0).toUpperCase() + only.slice(1)}
      {minScore > 0 && `, inferred ones from a score of ${minScore}`}.{" "}
      <button type="button" className="link" onClick={() => go({ basis: ["stated", "inferred"], minScore: 0 })}>
        Show all links
      </button>
    </p>
  );
}

interface ShownProps {
  readonly shown: (typeof tabs)[number][0];
  readonly targets: Targets;
  readonly narrow: boolean;
}

function Shown({ shown, targets, narrow }: ShownProps) {
  if (shown === "gaps") return <Gaps targets={targets} />;
  return shown === "table" ? <TargetList targets={targets} /> : <MatrixTable targets={targets} narrow={narrow} />;
}
