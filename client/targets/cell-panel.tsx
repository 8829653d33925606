import { useEffect } from "react";
import { counted, ViewLink } from "../evidence";
import { Panel } from "../panel";
import { go, useView } from "../state";
import { TargetMark } from "../theme";
import { actorIn, type Column, cellIn, inColumn, oncePerMeasure, type Targets } from "./matrix";
import { MeasureEvidence, WhyLinked } from "./measure-evidence";
import { useTargetDetails } from "./use-targets";

interface ChosenCell {
  readonly code: string;
  readonly key: string;
  readonly title: string;
  readonly column: Column | undefined;
  /** The Goals and targets whose measures the cell counts. */
  readonly codes: readonly string[];
}

/** What the address names as the chosen cell; undefined where it names none that there is. */
export function chosenCell(targets: Targets, chosen: string | undefined, column: string | undefined) {
  if (!chosen || !column) return undefined;
  const itself = column.startsWith("itself:");
  const id = itself ? column.slice("itself:".length) : column;
  const found = targets.columns.find((known) => known.id === id);
  if (!found && id !== "all") return undefined;
  for (const goal of targets.goals) {
    if (goal.key === chosen) {
      const within = goal.targets
        .filter((target) => (found ? cellIn(target.cells, found.id).total : target.measures.total) > 0)
        .map((target) => target.code);
      const codes = itself ? [goal.code] : [goal.code, ...within];
      return { code: goal.code, key: goal.key, title: goal.title, column: found, codes };
    }
    const target = goal.targets.find((known) => known.key === chosen);
    if (target) {
      return { code: target.code, key: target.key, title: target.title, column: found, codes: [target.code] };
    }
  }
  return undefined;
}

const close = () => go({ chosen: undefined, column: undefined });

function useEscape(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !document.querySelector('[role="dialog"]')) close();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

/** The sentences behind a figure of the matrix. */
export function CellPanel({ cell }: { cell: ChosenCell }) {
  useEscape();
  const asked = useTargetDetails(cell.codes);
  const { report } = useView();
  const name = cell.code.includes(".") ? cell.code : `Goal ${cell.code}`;
  const where = cell.column?.kind === "none" ? "without a named actor" : cell.column ? `of ${cell.column.label}` : "";
  const top = (
    <>
      <span>{cell.column?.label ?? "All"}</span>
      <span className="quiet">×</span>
      <TargetMark code={cell.code} />
      <span>{name}</span>
    </>
  );
  if (asked.state !== "ready") {
    const words = asked.state === "failed" ? asked.problem.detail : "Reading the sentences";
    return <Panel label="Measures of the chosen cell" top={top} head={<h2>{words}</h2>} onClose={close} />;
  }
  const { column } = cell;
  const all = asked.value.flatMap((detail) => detail.measures);
  const measures = oncePerMeasure(column ? all.filter((each) => inColumn(each.actors, column)) : all);
  const stated = measures.filter((each) =>
    all.some((other) => other.node.key === each.node.key && other.links.some((link) => link.basis === "stated")),
  ).length;
  const basis =
    stated === 0
      ? "All inferred."
      : stated === measures.length
        ? "All stated."
        : `${stated} stated, the rest inferred.`;
  return (
    <Panel
      label="Measures of the chosen cell"
      top={top}
      onClose={close}
      head={
        <>
          <h2>
            <mark>{[counted(measures.length, "measure"), where, `towards ${name}`].filter(Boolean).join(" ")}</mark>
          </h2>
          <p>
            {cell.title}. {basis}
          </p>
        </>
      }
      actions={
        <>
          <ViewLink className="press" to={{ target: cell.code, chosen: undefined, column: undefined }}>
            Page of {name}
          </ViewLink>
          <ViewLink className="press" to={{ view: "graph", report, chosen: cell.key, column: undefined }}>
            Show in the graph
          </ViewLink>
        </>
      }
    >
      {measures.map((addressing) => (
        <div key={addressing.node.key}>
          <MeasureEvidence addressing={addressing} />
          <WhyLinked
            addressing={addressing}
            actors={column ? addressing.actors.filter((actor) => actorIn(actor, column)) : addressing.actors}
          />
        </div>
      ))}
    </Panel>
  );
}
