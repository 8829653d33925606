import { type EdgeKind, edgeKindNames, edgeKinds, type NodeKind } from "./kinds";

/** The kinds of node that the first picture shows, in the order in which they stay where it cannot hold all. */
export const firstPictureKinds: readonly NodeKind[] = [
  "Report",
  "Goal",
  "Target",
  "Measure",
  "State",
  "Rapporteur",
  "Recommendation",
  "Entity",
  "Resolution",
  "Instrument",
  "Document",
];

/** The kinds of edge that the first picture shows: what is said, and which Goal a target is part of. */
export const firstPictureEdgeKinds: readonly EdgeKind[] = edgeKindNames.filter(
  (kind) => edgeKinds[kind].family === "said" || kind === "PART_OF",
);
