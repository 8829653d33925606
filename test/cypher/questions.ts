import { edgeKindNames } from "../../cypher/schema/kinds";
import type { Parameters } from "../../cypher/stores/store";

const state = "State:DNK";
const measure = "Measure:A/1#1@0";
const addresses = "ADDRESSES:Measure:A/1#1@0>Target:5.1@A/1#1.18.stated";
const page = { skip: 0, limit: 100 };
const link = { source: measure, kind: "ADDRESSES", target: "Target:5.1" };
const target = { key: "Target:5.1", kinds: ["Measure"] };
const claims = { kinds: ["State", "Measure", "Target", "Goal"], edgeKinds: ["REPORTED_BY", "ADDRESSES", "PART_OF"] };
const words = { words: [" den"], kinds: null };

/** Every read query with parameters for which the example of the tests has an answer; several where it forks. */
export const asked: readonly (readonly [query: string, parameters: Parameters])[] = [
  ["counts-nodes", {}],
  ["counts-edges", {}],
  ["reports", page],
  ["stamps", {}],
  ...[
    "report",
    "report-sections",
    "report-paragraphs",
    "report-footnotes",
    "report-mentions",
    "report-claims",
    "report-claim-edges",
    "report-statements",
  ].map((query) => [query, { symbol: "A/1" }] as const),
  ["node", { key: state }],
  ["nodes", { keys: [state, measure, "Goal:5"] }],
  ["nodes-of-kinds", { kinds: ["State", "Measure", "Report"], reports: ["A/2"], limit: 10 }],
  ["nodes-of-kinds", { kinds: ["State", "Measure", "Source"], limit: 3 }],
  ["node-counts", { key: state }],
  ["edge", { source: measure, key: addresses }],
  ["link-edges", { ...link, ...page }],
  ["link-edges-total", link],
  ["graph-links", { ...claims, limit: 100 }],
  ["graph-links", { ...claims, reports: ["A/2"], basis: "inferred", minScore: 0.5, limit: 100 }],
  ["target-measures", { ...target, ...page }],
  ["target-measures", { ...target, ...page, basis: "stated", limit: 2 }],
  ["search", { ...words, phrase: "den", limit: 10 }],
  ["search-total", words],
  ["acting", {}],
  ["acting", { reports: ["A/2"] }],
  ["addressing", { reports: ["A/1"], minScore: 0.5 }],
  ["claim-links", { keys: [measure] }],
  ["claim-places", { keys: [measure, "Statistic:A/1#fn1@0"] }],
  ["goal-mentions", {}],
  ["goal-mentions", { reports: ["A/1"], key: "Target:5.1" }],
  ["links-among", { sources: [measure], targets: [state, "Target:5.1"], edgeKinds: claims.edgeKinds }],
  ["names", { reports: ["A/1"] }],
  ["names-of", { key: state }],
  ["names-of", { key: measure, symbol: "A/1" }],
  ["neighbour-links", { key: state, edgeKinds: [...edgeKindNames], directions: ["in", "out"] }],
  ["nodes-of-kinds-total", { kinds: ["State", "Measure"], reports: ["A/2"] }],
  ["places", { keys: ["Paragraph:A/1#1", "Footnote:A/1#fn1"] }],
  ["report-citations", { symbol: "A/1" }],
  ["sheet-paragraphs", { symbol: "A/1" }],
  ["paths", { from: state, to: "Goal:5", limit: 100 }],
];
