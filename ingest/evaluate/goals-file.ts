import { readFileSync } from "node:fs";
import { goals } from "../../cypher/schema/goals";

/** A text of the public benchmark, the Goal that is asked about, and whether people say that it applies. */
export interface GoalCase {
  readonly id: string;
  readonly text: string;
  /** "5" */
  readonly goal: string;
  readonly applies: boolean;
}

const columns = ["id", "text", "sdg", "label"] as const;
const codes = new Set(goals.map(({ code }) => code));

/**
 * The cases of a file with the columns id, text, sdg, label, in any order, quoted where needed.
 * @throws Error naming the file and the row that is not of this form
 */
export function readGoalCases(file: string): GoalCase[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
  const [head = [], ...rows] = csvRows(text.replace(/^\uFEFF/, ""), file);
  const at = columns.map((column) => head.findIndex((name) => name.trim().toLowerCase() === column));
  const missing = columns.filter((_, index) => at[index] === -1);
  if (missing.length > 0)
    throw new Error(
      `${file}: the first row must name the columns ${columns.join(", ")}; missing: ${missing.join(", ")}.`,
    );
  if (rows.length === 0) throw new Error(`${file}: there is no row below the names of the columns.`);
  return rows.map((row, index) => {
    const [id = "", words = "", goal = "", label = ""] = at.map((column) => row[column]?.trim());
    const code = goal.replace(/^(?:sdg|goal)\s*/i, "");
    const wrong = (what: string): Error => new Error(`${file}, row ${index + 2} (${id}): ${what}.`);
    if (row.length !== head.length) throw wrong(`${row.length} fields where the first row has ${head.length}`);
    if (!codes.has(code)) throw wrong(`"${goal}" is no Goal from 1 to 17`);
    if (!/^(?:true|false|1|0)$/i.test(label)) throw wrong(`the label is "${label}", where True or False is expected`);
    return { id, text: words, goal: code, applies: /^(?:true|1)$/i.test(label) };
  });
}

/** Rows of comma-separated values; a quoted field may hold commas, line ends and doubled quotes. */
export function csvRows(text: string, file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/gy;
  while (field.lastIndex < text.length) {
    const from = field.lastIndex;
    const match = field.exec(text);
    if (!match)
      throw new Error(`${file}, row ${rows.length + 1}: its quotation marks are not in order, at character ${from}.`);
    row.push(match[1] !== undefined ? match[1].replaceAll('""', '"') : (match[2] ?? ""));
    if (match[3] === ",") continue;
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push([...row, ""]);
  return rows;
}
