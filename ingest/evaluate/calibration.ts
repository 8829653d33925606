import type { Actors } from "./actors";
import type { Gold } from "./gold";
import type { GraphView } from "./graph-view";
import { type Matched, mayAct } from "./match-measures";
import { acceptableTargets } from "./measures";

/** How often claims of about one confidence are right. */
export interface Band {
  /** The claims' confidence or score, from this on, up to the next tenth. */
  readonly from: number;
  readonly claims: number;
  readonly right: number;
}

export interface Calibration {
  /** Actors of measures, by the confidence of their edge. */
  readonly actors: readonly Band[];
  /** Inferred targets of measures, by their score. */
  readonly targets: readonly Band[];
}

/** Holds confidences and scores against the gold, over the measures that tell one of its measures. */
export function calibration(view: GraphView, matched: Matched, gold: Gold, actors: Actors): Calibration {
  const told = new Map([...matched.by].map(([teller, measure]) => [teller.node, measure]));
  const actorClaims: Claim[] = [];
  const targetClaims: Claim[] = [];
  for (const { kind, source, target, properties } of view.edgesOf("REPORTED_BY", "ADDRESSES")) {
    const measure = told.get(source);
    if (!measure) continue;
    if (kind === "REPORTED_BY")
      actorClaims.push({ value: Number(properties.confidence), right: mayAct(target, measure, actors) });
    else if (properties.basis === "inferred" && target.kind === "Target")
      targetClaims.push({
        value: Number(properties.score),
        right: acceptableTargets(measure, gold).has(String(target.properties.code).toLowerCase()),
      });
  }
  return { actors: bands(actorClaims), targets: bands(targetClaims) };
}

interface Claim {
  readonly value: number;
  readonly right: boolean;
}

function bands(claims: readonly Claim[]): Band[] {
  const counts = new Map<number, { claims: number; right: number }>();
  for (const { value, right } of claims) {
    const from = Math.min(0.9, Math.floor(value * 10 + 1e-9) / 10);
    const band = counts.get(from) ?? { claims: 0, right: 0 };
    counts.set(from, { claims: band.claims + 1, right: band.right + (right ? 1 : 0) });
  }
  return [...counts].sort(([a], [b]) => a - b).map(([from, band]) => ({ from, ...band }));
}

/** The bands of several reports as one. */
export function together(all: readonly (readonly Band[])[]): Band[] {
  const sums = new Map<number, { claims: number; right: number }>();
  for (const { from, claims, right } of all.flat()) {
    const sum = sums.get(from) ?? { claims: 0, right: 0 };
    sums.set(from, { claims: sum.claims + claims, right: sum.right + right });
  }
  return [...sums].sort(([a], [b]) => a - b).map(([from, band]) => ({ from, ...band }));
}
