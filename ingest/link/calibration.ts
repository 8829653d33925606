/**
 * From the weight of the words to the likelihood that a careful reader would accept the target: a logistic curve. What
 * goes in is how heavy the words are, how they compare with those of the best target, and whether they stand in the
 * clause itself.
 */
export function calibrated(weight: number, share: number, inClause: boolean): number {
  const z = -1 + 0.8 * Math.log(weight) + 1.5 * share - (inClause ? 0 : 0.7);
  return 1 / (1 + Math.exp(-z));
}
