import type { components } from "./openapi";

/** The shapes of the answers, under the names by which the page speaks of them. */
export type Schemas = components["schemas"];
export type NodeSummary = Schemas["Node"];
export type NodeDetail = Schemas["NodeDetail"];
export type NeighbourGroup = NodeDetail["groups"][number];
export type Link = Schemas["Link"];
export type Edge = Schemas["Edge"];
export type EdgeDetail = Schemas["EdgeDetail"];
export type GraphAnswer = Schemas["Graph"];
export type Sheet = Schemas["Sheet"];
export type ReportSummary = Schemas["Report"];
export type ReportWhole = Schemas["ReportWhole"];
export type Claim = Schemas["Claim"];
export type SearchAnswer = Schemas["SearchAnswer"];
