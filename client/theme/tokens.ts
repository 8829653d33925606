import type { NodeKind } from "../../cypher/schema/kinds";

/** The number of the Goal that a code belongs to: "5.2" and "5.2.1" belong to "5". */
export const goalOf = (code: string): string => code.split(".")[0] ?? code;

/** The custom property of a Goal's hue. Only for that Goal, its targets and its indicators. */
export const goalToken = (code: string): string => `--g${goalOf(code)}`;

/** The custom property of a kind's colour. */
export const kindToken = (kind: NodeKind): string => `--k-${kind.toLowerCase()}`;

/** The token that a node wears on the canvas: a Goal, its targets and indicators the Goal's hue, else its kind's. */
export function nodeToken(kind: NodeKind, code: string | undefined): string {
  const wearsGoal = kind === "Goal" || kind === "Target" || kind === "Indicator";
  return wearsGoal && code !== undefined && /^([1-9]|1[0-7])(\.|$)/.test(code) ? goalToken(code) : kindToken(kind);
}
