import { useMemo, useState } from "react";
import { useView } from "../state";
import { type Answer, type Cell, cellOf, labelOf, nodesIn, plainText, sentencesIn } from "./answer";
import { CellValue } from "./cell-value";
import { RowSentence } from "./row-sentence";

type Row = Answer["rows"][number];
interface Sorted {
  readonly column: string;
  readonly falling: boolean;
}

/** Columns whose text is the report's own. */
const verbatim = /^(evidence|sentence|text|surface|.*\.(evidence|text|surface))$/i;

function classOf(cell: Cell, column: string): string | undefined {
  if (cell.sort === "number") return "figures";
  if (cell.sort === "text") return verbatim.test(column) ? "verbatim" : undefined;
  return cell.sort === "node" && labelOf(cell.node).length > 24 ? "words" : undefined;
}

function compare(a: Row, b: Row, column: string): number {
  const [left, right] = [cellOf(a[column]), cellOf(b[column])];
  if (left.sort === "number" && right.sort === "number") return left.value - right.value;
  return plainText(left).localeCompare(plainText(right), "en", { numeric: true });
}

const holds = (row: Row, key: string): boolean =>
  Object.values(row).some((value) => {
    const cell = cellOf(value);
    return nodesIn(cell).some((node) => node.key === key) || (cell.sort === "edge" && cell.edge.key === key);
  });

/** Rows as they came or sorted by a column; at their right, on paper, the sentence that proves each. */
export function AnswerTable({ answer }: { answer: Answer }) {
  const { chosen } = useView();
  const [sorted, setSorted] = useState<Sorted>();
  const rows = useMemo(() => {
    if (!sorted) return answer.rows;
    const sign = sorted.falling ? -1 : 1;
    return [...answer.rows].sort((a, b) => sign * compare(a, b, sorted.column));
  }, [answer, sorted]);
  const proved = useMemo(() => answer.rows.some((row) => sentencesIn(row).length > 0), [answer]);
  const press = (column: string) =>
    setSorted((before) => ({ column, falling: before?.column === column && !before.falling }));
  return (
    <table className="cypher-table">
      <thead>
        <tr>
          {answer.columns.map((column) => (
            <th
              key={column}
              scope="col"
              aria-sort={sorted?.column !== column ? "none" : sorted.falling ? "descending" : "ascending"}
            >
              <button type="button" onClick={() => press(column)}>
                {column}
                {sorted?.column === column && (
                  <svg viewBox="0 0 10 10" width="8" height="8" aria-hidden="true">
                    <path d={sorted.falling ? "M1 3h8L5 8Z" : "M1 7h8L5 2Z"} fill="currentColor" />
                  </svg>
                )}
              </button>
            </th>
          ))}
          {proved && (
            <th scope="col" className="sentence">
              sentence
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // Rows of an answer have no keys: two may be the same.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <tr key={index} className={chosen !== undefined && holds(row, chosen) ? "on" : undefined}>
            {answer.columns.map((column) => {
              const cell = cellOf(row[column]);
              return (
                <td key={column} className={classOf(cell, column)} data-column={column}>
                  <CellValue cell={cell} />
                </td>
              );
            })}
            {proved && (
              <td className="verbatim sentence">
                <RowSentence row={row} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
