import { goals } from "../../cypher/schema/goals";
import { scoreGoals } from "../link";
import type { GoalCase } from "./goals-file";

export interface GoalFigure {
  readonly goal: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly cases: number;
  /** Cases of which people say that the Goal applies. */
  readonly gold: number;
}

export interface GoalEvaluation {
  readonly figures: readonly GoalFigure[];
  /** The mean F1 of the Goals that the file asks about. */
  readonly mean: number;
  readonly cases: number;
}

/** Scores the Goal classifier against what people say of each text. */
export function evaluateGoals(cases: readonly GoalCase[]): GoalEvaluation {
  const figures = goals.flatMap(({ code }) => {
    const own = cases.filter(({ goal }) => goal === code);
    return own.length === 0 ? [] : [figureOf(code, own)];
  });
  const mean = figures.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, figures.length);
  return { figures, mean, cases: cases.length };
}

function figureOf(goal: string, cases: readonly GoalCase[]): GoalFigure {
  const told = cases.filter(({ text }) => scoreGoals(text).some((score) => score.goal === goal && score.applies));
  const right = told.filter(({ applies }) => applies).length;
  const gold = cases.filter(({ applies }) => applies).length;
  const precision = told.length > 0 ? right / told.length : 1;
  const recall = gold > 0 ? right / gold : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { goal, precision, recall, f1, cases: cases.length, gold };
}

const number = (value: number): string => value.toFixed(2).padStart(6);

export function goalTable({ figures, mean, cases }: GoalEvaluation): string {
  return [
    "Goal    prec   rec    F1  gold cases",
    ...figures.map(
      ({ goal, precision, recall, f1, gold, cases: own }) =>
        `${goal.padEnd(6)}${number(precision)}${number(recall)}${number(f1)}${String(gold).padStart(6)}${String(own).padStart(6)}`,
    ),
    "",
    `mean F1 ${mean.toFixed(3)} of ${figures.length} Goals, ${cases} cases`,
  ].join("\n");
}

export function goalsAsJson({ figures, mean, cases }: GoalEvaluation): unknown {
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  const goalsOf = figures.map(({ goal, precision, recall, f1, gold, cases: own }) => [
    goal,
    { precision: round(precision), recall: round(recall), f1: round(f1), gold, cases: own },
  ]);
  return { mean: round(mean), cases, goals: Object.fromEntries(goalsOf) };
}
