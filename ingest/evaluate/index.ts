import type { ReportGraph } from "../../cypher/schema/graph";
import { Actors } from "./actors";
import { type Calibration, calibration } from "./calibration";
import { type Faithfulness, faithfulness } from "./faithfulness";
import { type Figure, meanF1 } from "./figure";
import type { Gold } from "./gold";
import { GraphView } from "./graph-view";
import { matchMeasures } from "./match-measures";
import { measureFigures } from "./measures";
import { mentionFigures, thingFigures } from "./things";

export interface Evaluation {
  readonly symbol: string;
  readonly figures: readonly Figure[];
  /** The mean F1 of the figures for which gold or graph has anything. */
  readonly mean: number;
  readonly faithfulness: Faithfulness;
  readonly calibration: Calibration;
}

/** Scores the graph of a report against the right answers for it. */
export function evaluate(graph: ReportGraph, gold: Gold): Evaluation {
  const view = new GraphView(graph);
  const actors = new Actors(gold);
  const matched = matchMeasures(view, gold, actors);
  const figures = [
    ...thingFigures(view, gold, actors),
    ...mentionFigures(view, gold, actors),
    ...measureFigures(matched, gold, actors),
  ];
  return {
    symbol: gold.report.symbol,
    figures,
    mean: meanF1(figures),
    faithfulness: faithfulness(view),
    calibration: calibration(view, matched, gold, actors),
  };
}
