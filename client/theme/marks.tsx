import type { ReactNode } from "react";
import type { NodeKind } from "../../cypher/schema/kinds";
import { goalOf, goalToken, kindToken } from "./tokens";

/** Outlines in a box of 16: filled kinds, and those drawn as a line. */
const filled: Partial<Record<NodeKind, string>> = {
  Resolution: "M8 1 14 4.5v7L8 15l-6-3.5v-7Z",
  Document: "M3.5 1.5h9v13h-9Z",
  Goal: "M0 0h16v16H0Z",
  Target: "M3 3h10v10H3Z",
  Rapporteur: "M8 1.5 15 14H1Z",
  Entity: "M8 1 15 8l-7 7-7-7Z",
  Measure: "M0 5h16v6H0Z",
  Instrument: "M8 1 15 6.2l-2.7 8.3H3.7L1 6.2Z",
  Statistic: "M6.5 2h3v4.5H14v3H9.5V14h-3V9.5H2v-3h4.5Z",
  Footnote: "M7 2h2v3h3v2H9v7H7V7H4V5h3Z",
};
const outlined: Partial<Record<NodeKind, string>> = {
  Section: "M2 5.5h12v5H2Z",
  Paragraph: "M5 3h6v10H5Z",
  Indicator: "M3.5 3.5h9v9h-9Z",
  Recommendation: "M1 5.2h14v5.6H1Z",
};

function outline(kind: NodeKind, colour: string): ReactNode {
  if (kind === "State") return <circle cx={8} cy={8} r={5.5} fill={colour} />;
  if (kind === "Source") return <circle cx={8} cy={8} r={5} fill="none" stroke={colour} strokeWidth={2} />;
  if (kind === "Report") {
    return (
      <>
        <path d="M3 1h10v14H3Z" fill={colour} />
        <path d="M5 4.5h6M5 7.5h6M5 10.5h6" stroke="var(--desk)" strokeWidth={1.3} />
      </>
    );
  }
  const line = outlined[kind];
  return line ? <path d={line} fill="none" stroke={colour} strokeWidth={2} /> : <path d={filled[kind]} fill={colour} />;
}

/** The mark of a kind, as on the canvas. It always stands beside a word, so it says nothing to a screen reader. */
export function KindMark({ kind, colour }: { kind: NodeKind; colour?: string | undefined }) {
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
      {outline(kind, colour ?? `var(${kindToken(kind)})`)}
    </svg>
  );
}

/** The square of a Goal with its figure; hollow where the report names the Goal without a measure. */
export function GoalSquare({ code, size, hollow }: { code: string; size?: "small" | "large"; hollow?: boolean }) {
  const goal = goalOf(code);
  const token = goalToken(goal);
  const name = ["goal", size, hollow && "hollow"].filter(Boolean).join(" ");
  return (
    <span className={name} style={hollow ? undefined : { background: `var(${token})`, color: `var(${token}-n)` }}>
      {goal}
    </span>
  );
}

/** A Goal is its square with the figure in it; a target or indicator a small square in the Goal's hue. */
export function TargetMark({ code }: { code: string }) {
  if (!code.includes(".")) return <GoalSquare code={code} size="small" />;
  const kind = code.split(".").length > 2 ? "Indicator" : "Target";
  return <KindMark kind={kind} colour={`var(${goalToken(code)})`} />;
}

/** Points down where something opens or is open, right where it is closed. Drawn, since not every font has it. */
export function Chevron({ open = true }: { open?: boolean }) {
  return (
    <svg className="chevron" viewBox="0 0 10 10" aria-hidden="true">
      <path d={open ? "M1 3h8L5 8Z" : "M3 1v8l5-4Z"} fill="currentColor" />
    </svg>
  );
}
