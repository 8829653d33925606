/** The evidence fields of DESIGN: offsets count in the text of `paragraph`, within the evidence. */
export interface Evidence {
  /** "32", "fn21" */
  readonly paragraph: string;
  readonly evidence: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
}

interface Told {
  /** The node's key: `Measure:A/73/263#32@118`. */
  readonly key: string;
  /** A slice of the paragraph's text: one clause or one sentence, readable alone. */
  readonly text: string;
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
  /** The sentence (or two) that holds it, verbatim. */
  readonly evidence: string;
  readonly confidence: number;
}

/** Who: the key of a thing, with its evidence. */
export interface Actor {
  readonly thing: string;
  readonly evidence: Evidence;
}

export interface Measure extends Told {
  readonly measureKind: string;
  readonly actors: readonly Actor[];
}
export interface Recommendation extends Told {
  readonly addressees: readonly Actor[];
}
export interface Statistic extends Told {
  readonly value: readonly number[];
  readonly unit: string;
}

/** What the report says of documents, resolutions and itself. */
export interface Statement {
  readonly kind: "REPORTED_BY" | "ADOPTED_BY" | "PURSUANT_TO" | "FOLLOWS" | "SUBMITTED_TO";
  readonly source: string;
  readonly target: string;
  readonly evidence: Evidence;
}

export interface Claims {
  readonly measures: readonly Measure[];
  readonly recommendations: readonly Recommendation[];
  readonly statistics: readonly Statistic[];
  readonly statements: readonly Statement[];
  /** Things that only a claim reaches (a collective addressee such as "technology providers"). */
  readonly things: readonly import("../recognise/mention").Thing[];
  /** The period that the report covers, where it says so. */
  readonly periodFrom?: string;
  readonly periodTo?: string;
  readonly doubts: readonly string[];
}
