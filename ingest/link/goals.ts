import { goals } from "../../cypher/schema/goals";
import { keywordFinder } from "./inferred";
import { spokenBy } from "./keywords/score";
import { wordsOf } from "./keywords/words";

/** How much a text speaks for a Goal. */
export interface GoalScore {
  /** "5" */
  readonly goal: string;
  /** The weight of its words, for each hundred words of the text. */
  readonly weight: number;
}

/** How much a text speaks for each of the 17 Goals, by the words of the Goal and of its targets, each keyword once. */
export function scoreGoals(text: string): GoalScore[] {
  const spoken = spokenBy(wordsOf(text), keywordFinder());
  const heard = new Map<string, Map<string, number>>();
  for (const { code, words } of spoken.values()) {
    const goal = code.split(".")[0] ?? code;
    const ofGoal = heard.get(goal) ?? new Map<string, number>();
    heard.set(goal, ofGoal);
    for (const { keyword, start } of words)
      ofGoal.set(`${start}`, Math.max(ofGoal.get(`${start}`) ?? 0, keyword.weight));
  }
  return goals.map(({ code }) => ({
    goal: code,
    weight: [...(heard.get(code)?.values() ?? [])].reduce((sum, weight) => sum + weight, 0),
  }));
}
