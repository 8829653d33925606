/** What speaks for a target, and how strongly: weights of words (`log(1 + weight)` is taken) and shares from 0 to 1. */
export interface Signs {
  /** Words of the clause, and their share of what the clause speaks for most. */
  readonly clause: number;
  readonly share: number;
  /** Words of the clause that stand in the names of those who act. */
  readonly names: number;
  /** What the rest of the sentence and of the paragraph adds. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly headings: number;
  /** What the section speaks for, as a share of what it speaks for most. */
  readonly section: number;
  /** 1 for a target of means, which many things serve that are about something else. */
  readonly means: number;
  /** The report's topics, as far as the clause itself says nothing. */
  readonly report: number;
}

type Curve = Signs & { readonly constant: number };

/*
 * Two logistic curves, fitted to the targets of 906 annotated measures in eleven reports (the four golds, the specimen and
 * parts of six more), each report weighing about the same. With each report left out of the fit in turn, F1 over the
 * specific targets is 0.69 on the golds (mean) and 0.68 on the others, measures given; of links scored 0.7 to 0.8, 82 in 100
 * are acceptable, of those from 0.8 to 0.9 86, from 0.9 94.
 */
const principal: Curve = {
  constant: -3.94,
  clause: 1.66,
  share: 1.52,
  names: 2.02,
  sentence: 0.81,
  paragraph: 0.36,
  headings: 0.84,
  section: 0.94,
  report: 1.9,
  means: -0.98,
};
const acceptable: Curve = {
  constant: -2.35,
  clause: 2.86,
  share: 0.15,
  names: 2.18,
  sentence: 0.98,
  paragraph: 0.48,
  headings: 1.32,
  section: 1.07,
  report: 1.93,
  means: 0.13,
};

const log = (weight: number): number => (weight === 0 ? 0 : Math.log1p(weight));

function likelihood(curve: Curve, of: Signs): number {
  const z =
    curve.constant +
    curve.clause * log(of.clause) +
    curve.share * of.share +
    curve.names * log(of.names) +
    curve.sentence * log(of.sentence) +
    curve.paragraph * log(of.paragraph) +
    curve.headings * log(of.headings) +
    curve.section * of.section +
    curve.report * of.report +
    curve.means * of.means;
  return 1 / (1 + Math.exp(-z));
}

/** How likely a careful reader would name the target among the first two: by this targets are chosen and ordered. */
export const choiceOf = (of: Signs): number => likelihood(principal, of);

/** How likely a careful reader would accept it: the score of the link. */
export const scoreOf = (of: Signs): number => likelihood(acceptable, of);
