import type { NodeKind } from "../../../cypher/schema/kinds";
import type { MarkShape } from "../canvas/parts";

/** The mark of a kind in the free layout: its shape and half its size, in pixels. */
export const shapeOfKind: Record<NodeKind, { readonly shape: MarkShape; readonly half: readonly [number, number] }> = {
  State: { shape: "circle", half: [5, 5] },
  Entity: { shape: "diamond", half: [6.5, 6.5] },
  Rapporteur: { shape: "triangle", half: [6.5, 6] },
  Measure: { shape: "rectangle", half: [9, 3] },
  Recommendation: { shape: "frame", half: [9, 3.5] },
  Target: { shape: "rectangle", half: [6, 6] },
  Goal: { shape: "rectangle", half: [9, 9] },
  Indicator: { shape: "frame", half: [5, 5] },
  Resolution: { shape: "hexagon", half: [6.5, 6.5] },
  Document: { shape: "rectangle", half: [4.5, 6.5] },
  Instrument: { shape: "pentagon", half: [6.5, 6.5] },
  Source: { shape: "ring", half: [5, 5] },
  Statistic: { shape: "cross", half: [5.5, 5.5] },
  Report: { shape: "rectangle", half: [6, 8] },
  Section: { shape: "frame", half: [8, 3.5] },
  Paragraph: { shape: "frame", half: [4, 6] },
  Footnote: { shape: "cross", half: [4, 5] },
};
