import { goals } from "../../cypher/schema/goals";
import { keywordFinder } from "./finder";
import { spokenBy } from "./keywords/score";
import { wordsOf } from "./keywords/words";

/** How much a text speaks for a Goal. */
export interface GoalScore {
  /** "5" */
  readonly goal: string;
  /** The weight of its words, each keyword once. */
  readonly weight: number;
  /** True where that is enough to say that the text is about the Goal. */
  readonly applies: boolean;
}

/** Two words of a Goal, or one phrase of it, say that a text is about it; one word may stand there by chance. */
const enough = 2;

/** How much a text speaks for each of the 17 Goals, by the words of the Goal and of its targets. */
export function scoreGoals(text: string): GoalScore[] {
  const heard = new Map<string, Map<number, number>>();
  for (const { code, words } of spokenBy(keywordFinder().find(wordsOf(text))).values()) {
    const goal = code.split(".")[0] ?? code;
    const places = heard.get(goal) ?? new Map<number, number>();
    heard.set(goal, places);
    // where several keywords begin at one word, only the heaviest tells
    for (const { keyword, start } of words) places.set(start, Math.max(places.get(start) ?? 0, keyword.weight));
  }
  return goals.map(({ code }) => {
    const weight = [...(heard.get(code)?.values() ?? [])].reduce((sum, one) => sum + one, 0);
    return { goal: code, weight, applies: weight >= enough };
  });
}
