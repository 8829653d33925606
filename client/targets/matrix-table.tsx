import { Fragment, useEffect, useRef } from "react";
import { ViewLink } from "../evidence";
import { go, useView } from "../state";
import { GoalSquare, TargetMark } from "../theme";
import {
  type Cell,
  type Column,
  cellIn,
  type GoalRow,
  gapsOf,
  gapWords,
  largest,
  openGoals,
  type Tally,
  type Targets,
} from "./matrix";
import { TallyFigure, tallyWords } from "./tally";
import { useGridArrows } from "./use-grid-arrows";

const columnWords = (column: Column): string =>
  column.kind === "none" ? "without a named actor" : `of ${column.label}`;

interface RowProps {
  readonly columns: readonly Column[];
  readonly cells: readonly Cell[];
  readonly total: Tally;
  readonly towards: string;
  /** The key of the Goal or target, and what the name of the column begins with for a Goal's own links. */
  readonly chosen: string;
  readonly prefix?: string;
  readonly most: { readonly cell: number; readonly total: number };
}

function Cells({ columns, cells, total, towards, chosen, prefix = "", most }: RowProps) {
  const view = useView();
  const cellOf = (tally: Tally, column: string, words: string, scale: number, room: number, className: string) => {
    const on = view.chosen === chosen && view.column === prefix + column;
    return (
      <td key={column} className={on ? `${className} on` : className}>
        {tally.total > 0 && (
          <ViewLink
            data-cell=""
            to={{ chosen, column: prefix + column }}
            aria-label={tallyWords(tally, words, towards)}
            aria-current={on ? "true" : undefined}
          >
            <TallyFigure tally={tally} most={scale} room={room} />
          </ViewLink>
        )}
      </td>
    );
  };
  return (
    <>
      {columns.map((column) =>
        cellOf(cellIn(cells, column.id), column.id, columnWords(column), most.cell, 52, "by-actor"),
      )}
      {cellOf(total, "all", "in all", most.total, 56, "total")}
    </>
  );
}

/** The Goals as rows, their targets within, who acts as columns: counts that are true, gaps that are seen. */
export function MatrixTable({ targets, narrow }: { targets: Targets; narrow: boolean }) {
  const view = useView();
  const table = useRef<HTMLTableElement>(null);
  useGridArrows(table);
  const open = openGoals(view.open, targets.goals, view.chosen);
  const most = largest(targets.goals);
  const columns = narrow ? noColumns : targets.columns;
  useEffect(() => {
    if (view.chosen && view.column) table.current?.querySelector("td.on")?.scrollIntoView({ block: "nearest" });
  }, [view.chosen, view.column]);
  const toggle = (code: string) => {
    const next = open.includes(code) ? open.filter((other) => other !== code) : [...open, code];
    go({ open: next.length === 0 ? "none" : next.join(",") }, { replace: true });
  };
  return (
    <table className="matrix" ref={table}>
      <caption className="unseen">
        Measures by Goal and target, and by who acts. Arrow keys go from cell to cell.
      </caption>
      <thead>
        <tr>
          <th scope="col" className="row-name">
            <span className="quiet">
              17 Goals; {targets.addressed} of {targets.total} targets have a measure
            </span>
          </th>
          {columns.map((column) => (
            <th key={column.id} scope="col" className="by-actor">
              {column.label}
              <br />
              <span className="quiet figures">
                {column.kind === "none" ? "\u00a0" : `${column.actors} ${column.actors === 1 ? "acts" : "act"}`}
              </span>
            </th>
          ))}
          <th scope="col" className="total">
            Measures
            <br />
            <span className="quiet figures">{targets.measures}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {targets.goals.map((goal) => (
          <Fragment key={goal.code}>
            <GoalLine goal={goal} columns={columns} most={most} open={open.includes(goal.code)} toggle={toggle} />
            {open.includes(goal.code) && <TargetLines goal={goal} columns={columns} most={most} />}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** Where there is no room for columns, the table is a list of Goals with their totals. */
const noColumns: readonly Column[] = [];

/** Points at what it opens: drawn, since a font without the sign would leave the button blank. */
function Twist({ open }: { open: boolean }) {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <path d={open ? "M1 3h8L5 8Z" : "M3 1v8l5-4Z"} fill="currentColor" />
    </svg>
  );
}

interface GoalLineProps {
  readonly goal: GoalRow;
  readonly columns: readonly Column[];
  readonly most: RowProps["most"];
}

function GoalLine({
  goal,
  columns,
  most,
  open,
  toggle,
}: GoalLineProps & { open: boolean; toggle: (code: string) => void }) {
  const addressed = goal.measures.total > 0;
  return (
    <tr className="goal-line">
      <th scope="row">
        <span className="label">
          <button
            type="button"
            data-cell=""
            className="twist"
            aria-expanded={open}
            aria-label={`Targets of Goal ${goal.code}`}
            onClick={() => toggle(goal.code)}
          >
            <Twist open={open} />
          </button>
          {addressed ? <GoalSquare code={goal.code} /> : <span className="goal hollow">{goal.code}</span>}
          <ViewLink data-cell="" className="title" to={{ target: goal.code, chosen: undefined, column: undefined }}>
            {goal.title}
          </ViewLink>
        </span>
      </th>
      {addressed ? (
        <Cells
          columns={columns}
          cells={goal.cells}
          total={goal.measures}
          towards={`Goal ${goal.code}`}
          chosen={goal.key}
          most={most}
        />
      ) : (
        <td colSpan={columns.length + 1} className="none quiet">
          {gapWords(goal, columns.length === 0)}
        </td>
      )}
    </tr>
  );
}

function TargetLines({ goal, columns, most }: GoalLineProps) {
  const gaps = gapsOf(goal);
  return (
    <>
      {goal.targets
        .filter((target) => target.measures.total > 0)
        .map((target) => (
          <tr key={target.code} className="target-line">
            <th scope="row">
              <span className="label">
                <TargetMark code={target.code} />
                <b className="code figures">{target.code}</b>
                <ViewLink
                  data-cell=""
                  className="title"
                  to={{ target: target.code, chosen: undefined, column: undefined }}
                  aria-label={`${target.code} ${target.title}`}
                >
                  {target.title}
                </ViewLink>
              </span>
            </th>
            <Cells
              columns={columns}
              cells={target.cells}
              total={target.measures}
              towards={target.code}
              chosen={target.key}
              most={most}
            />
          </tr>
        ))}
      {goal.itself.measures.total > 0 && (
        <tr className="target-line">
          <th scope="row">
            <span className="label itself">the Goal itself</span>
          </th>
          <Cells
            columns={columns}
            cells={goal.itself.cells}
            total={goal.itself.measures}
            towards={`Goal ${goal.code} itself`}
            chosen={goal.key}
            prefix="itself:"
            most={most}
          />
        </tr>
      )}
      {gaps.length > 0 && (
        <tr className="target-line gap">
          <td colSpan={columns.length + 2}>
            <span className="label">
              <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
                <path d="M3.5 3.5h9v9h-9z" fill="none" stroke="var(--rule-2)" strokeWidth="2" strokeDasharray="2.5 2" />
              </svg>
              <span>
                {gaps.length === 1 ? "1 target" : `${gaps.length} targets`} without a measure:{" "}
                <span className="codes figures">
                  {gaps.map((target) => (
                    <ViewLink
                      key={target.code}
                      data-cell=""
                      to={{ target: target.code, chosen: undefined, column: undefined }}
                      aria-label={`${target.code} ${target.title}`}
                      title={target.title}
                    >
                      {target.code}
                    </ViewLink>
                  ))}
                </span>
              </span>
            </span>
          </td>
        </tr>
      )}
    </>
  );
}
