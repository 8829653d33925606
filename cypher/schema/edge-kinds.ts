import type { NodeKind, PropertyType } from "./node-kinds";

const evidence = {
  report: "string",
  paragraph: "string",
  evidence: "string",
  start: "integer",
  end: "integer",
  rule: "string",
  confidence: "float",
} as const;
const plain = { report: "string" } as const;

export interface EdgeKindSchema {
  /** Each rule: from any of these kinds to any of those. */
  readonly ends: readonly (readonly [from: readonly NodeKind[], to: readonly NodeKind[]])[];
  /** The verb between source and target, as read in a sentence. */
  readonly verb: string;
  readonly properties: Readonly<Record<string, PropertyType>>;
  /** How the line is drawn: what is said (evidence), what is named, what is a part. */
  readonly family: "said" | "named" | "part";
}
const edgeKind = <const T extends EdgeKindSchema>(schema: T): T => schema;

const actors = ["State", "Entity", "Rapporteur"] as const;
const named = [
  "Resolution",
  "Document",
  "Goal",
  "Target",
  "Indicator",
  "Rapporteur",
  "State",
  "Entity",
  "Instrument",
  "Source",
] as const;

export const edgeKinds = {
  HAS_SECTION: edgeKind({
    ends: [[["Report", "Section"], ["Section"]]],
    verb: "has section",
    properties: plain,
    family: "part",
  }),
  HAS_PARAGRAPH: edgeKind({
    ends: [[["Report", "Section"], ["Paragraph"]]],
    verb: "has paragraph",
    properties: plain,
    family: "part",
  }),
  HAS_FOOTNOTE: edgeKind({
    ends: [[["Paragraph", "Report", "Section"], ["Footnote"]]],
    verb: "has footnote",
    properties: { ...plain, start: "integer" },
    family: "part",
  }),
  MENTIONS: edgeKind({
    ends: [
      [["Paragraph", "Footnote"], named],
      [["Paragraph", "Footnote"], ["Report"]],
    ],
    verb: "mentions",
    properties: {
      ...plain,
      start: "integer",
      end: "integer",
      surface: "string",
      rule: "string",
      confidence: "float",
      factor: "string",
    },
    family: "named",
  }),
  DESCRIBES: edgeKind({
    ends: [
      [["Paragraph"], ["Measure", "Recommendation", "Statistic"]],
      [["Footnote"], ["Statistic"]],
    ],
    verb: "describes",
    properties: { ...plain, start: "integer", end: "integer" },
    family: "part",
  }),
  REPORTED_BY: edgeKind({
    ends: [[["Measure", "Document"], actors]],
    verb: "reported by",
    properties: evidence,
    family: "said",
  }),
  ADDRESSES: edgeKind({
    ends: [
      [
        ["Measure", "Recommendation", "Resolution", "Instrument"],
        ["Target", "Goal"],
      ],
    ],
    verb: "addresses",
    properties: { ...evidence, basis: "string", score: "float", reason: "string" },
    family: "said",
  }),
  ADOPTED_BY: edgeKind({
    ends: [[["Resolution"], ["Entity"]]],
    verb: "adopted by",
    properties: evidence,
    family: "said",
  }),
  PURSUANT_TO: edgeKind({
    ends: [[["Report"], ["Resolution"]]],
    verb: "pursuant to",
    properties: evidence,
    family: "said",
  }),
  FOLLOWS: edgeKind({ ends: [[["Report"], ["Document"]]], verb: "follows", properties: evidence, family: "said" }),
  SUBMITTED_TO: edgeKind({
    ends: [[["State", "Entity"], ["Report"]]],
    verb: "submitted to",
    properties: evidence,
    family: "said",
  }),
  DIRECTED_TO: edgeKind({
    ends: [[["Recommendation"], ["Entity", "State"]]],
    verb: "directed to",
    properties: evidence,
    family: "said",
  }),
  CITES: edgeKind({
    ends: [
      [
        ["Footnote", "Paragraph", "Document"],
        ["Source", "Document"],
      ],
    ],
    verb: "cites",
    properties: plain,
    family: "named",
  }),
  NAMES: edgeKind({
    ends: [[["Report"], named]],
    verb: "names",
    properties: {
      ...plain,
      count: "integer",
      aliases: "strings",
      name: "string",
      label: "string",
      acronym: "string",
      title: "string",
      author: "string",
      year: "integer",
      entityKind: "string",
      mandateKind: "string",
      instrumentKind: "string",
      body: "string",
      x: "float",
      y: "float",
    },
    family: "part",
  }),
  TEXT_OF: edgeKind({
    ends: [[["Report"], ["Document", "Resolution"]]],
    verb: "text of",
    properties: plain,
    family: "part",
  }),
  PART_OF: edgeKind({
    ends: [
      [["Target"], ["Goal"]],
      [["Indicator"], ["Target"]],
    ],
    verb: "part of",
    properties: {},
    family: "part",
  }),
} as const;

export type EdgeKind = keyof typeof edgeKinds;
export const edgeKindNames = Object.keys(edgeKinds) as EdgeKind[];
export type SharedKind = (typeof named)[number];
export const sharedKinds: readonly SharedKind[] = named;
export type ClaimKind = "Measure" | "Recommendation" | "Statistic";
