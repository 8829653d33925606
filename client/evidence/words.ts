/** A score in a word and figures: "likely, 0.74". */
export function howSure(score: number): string {
  const word = score >= 0.85 ? "sure" : score >= 0.65 ? "likely" : score >= 0.5 ? "possible" : "weak";
  return `${word}, ${score.toFixed(2)}`;
}

/** "1 measure", "7 measures". */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? singular : plural}`;
