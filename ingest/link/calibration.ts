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
  /** The section's topics again, and the report's, as far as the clause itself does not say what end it serves. */
  readonly sectionAlone: number;
  readonly reportAlone: number;
}

type Curve = Signs & { readonly constant: number };

/*
 * Two logistic curves, fitted to the targets of 1,896 annotated measures in fifteen reports, each report weighing about the
 * same. With each report left out of the fit in turn: of links scored 0.6 to 0.7, 76 in 100 are acceptable, of those from
 * 0.7 to 0.8 80, from 0.8 to 0.9 85, above 95.
 */
const principal: Curve = {
  constant: -4.25,
  clause: 1.7,
  share: 1.55,
  names: 1.98,
  sentence: 0.9,
  paragraph: 0.57,
  headings: 0.69,
  section: 0.65,
  sectionAlone: 1.56,
  reportAlone: 0.42,
  means: -1.19,
};
const acceptable: Curve = {
  constant: -2.35,
  clause: 2.13,
  share: 0.6,
  names: 2.02,
  sentence: 0.99,
  paragraph: 0.46,
  headings: 1.05,
  section: 1.6,
  sectionAlone: -0.87,
  reportAlone: 2.47,
  means: -0.33,
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
    curve.sectionAlone * of.sectionAlone +
    curve.reportAlone * of.reportAlone +
    curve.means * of.means;
  return 1 / (1 + Math.exp(-z));
}

/** How well a target fits. */
export interface Fit {
  /** How likely a careful reader would name it among the first two, against calling it wrong: by this targets are chosen. */
  readonly choice: number;
  /** How likely a careful reader would accept it: the score of the link. */
  readonly score: number;
}

/** What is seldom named among the first two is not worth a link, however acceptable. */
const leastNamed = 0.05;

export function fitOf(of: Signs): Fit {
  const named = likelihood(principal, of);
  if (named < leastNamed) return { choice: 0, score: 0 };
  const score = Math.max(named, likelihood(acceptable, of));
  return { choice: named / (named + 1 - score), score };
}
