import { goalTitles } from "./goals";
import { indicatorTitles } from "./indicators";
import { targetTitles } from "./targets";

export interface Goal {
  /** "5" */
  readonly code: string;
  /** Short, in our own words. */
  readonly title: string;
}
export interface Target extends Goal {
  /** The code of its Goal. */
  readonly goal: string;
}
export interface Indicator extends Goal {
  /** The code of its target. */
  readonly target: string;
}

const above = (code: string): string => code.slice(0, code.lastIndexOf("."));

/** The 17 Goals, in order. */
export const goals: readonly Goal[] = goalTitles.map(([code, title]) => ({ code, title }));
/** The 169 targets, in order: the numbered ones of a Goal, then its means of implementation. */
export const targets: readonly Target[] = targetTitles.map(([code, title]) => ({ code, title, goal: above(code) }));
/** The indicators, in order of their targets. */
export const indicators: readonly Indicator[] = indicatorTitles.map(([code, title]) => ({
  code,
  title,
  target: above(code),
}));

/** By code: "5", "5.2". */
export const goalOf: ReadonlyMap<string, Goal> = new Map(goals.map((goal) => [goal.code, goal]));
export const targetOf: ReadonlyMap<string, Target> = new Map(targets.map((target) => [target.code, target]));
export const indicatorOf: ReadonlyMap<string, Indicator> = new Map(indicators.map((entry) => [entry.code, entry]));
