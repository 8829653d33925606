import { useState } from "react";
import { ViewLink } from "../evidence";
import { TargetMark } from "../theme";
import { namedWords, type TargetRow, type Targets } from "./matrix";

type Order = "code" | "total" | "stated" | "inferred" | "recommendations";
const countOf = (target: TargetRow, order: Exclude<Order, "code">): number =>
  order === "recommendations" ? target.recommendations : target.measures[order];

const heads: readonly (readonly [Order, string])[] = [
  ["total", "Measures"],
  ["stated", "stated"],
  ["inferred", "inferred"],
  ["recommendations", "Recommendations"],
];

/** Every target with anything to it as a plain table, to be sorted and taken elsewhere. */
export function TargetList({ targets }: { targets: Targets }) {
  const [order, setOrder] = useState<Order>("total");
  const rows = targets.goals
    .flatMap((goal) => goal.targets)
    .filter((target) => target.measures.total + target.recommendations + target.named.length > 0);
  const sorted = order === "code" ? rows : [...rows].sort((a, b) => countOf(b, order) - countOf(a, order));
  const head = (name: Order, label: string, className?: string) => (
    <th key={name} scope="col" className={className} aria-sort={order === name ? "descending" : "none"}>
      <button type="button" onClick={() => setOrder(name)}>
        {label}
        {order === name && (
          <svg viewBox="0 0 10 10" width="8" height="8" aria-hidden="true">
            <path d="M1 3h8L5 8Z" fill="currentColor" />
          </svg>
        )}
      </button>
    </th>
  );
  return (
    <table className="target-list">
      <thead>
        <tr>
          {head("code", "Target", "name")}
          {heads.map(([name, label]) => head(name, label))}
          <th scope="col" className="named">
            Named
          </th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((target) => (
          <tr key={target.code}>
            <th scope="row">
              <TargetMark code={target.code} /> <b className="code figures">{target.code}</b>{" "}
              <ViewLink to={{ target: target.code }}>{target.title}</ViewLink>
            </th>
            {heads.map(([name]) => (
              <td key={name} className="figures">
                {name !== "code" && countOf(target, name)}
              </td>
            ))}
            <td className="named quiet">
              {target.named.length > 0 &&
                namedWords([...new Set(target.named.map((named) => named.paragraph))]).replace("named in ", "")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
