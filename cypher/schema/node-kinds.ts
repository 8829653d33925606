export type PropertyType = "string" | "integer" | "float" | "boolean" | "strings" | "floats";

/** What groups of kinds have in common: where their nodes come from. */
export type Origin =
  /** the report itself and its parts, keyed by place */
  | "report"
  /** what the report claims, keyed by place */
  | "claim"
  /** what many reports may name, one node for all of them */
  | "shared";

/** The shape that tells a kind on the canvas and in the legend beside its colour. */
export type Shape = "circle" | "diamond" | "triangle" | "square" | "bar" | "hexagon";

export interface NodeKindSchema {
  readonly origin: Origin;
  /** How the kind is called in the plural, where people read it. */
  readonly plural: string;
  readonly singular: string;
  readonly shape: Shape;
  /** The role of colour (`--k-…` of the theme); a Goal and its targets wear the Goal's own hue. */
  readonly colour: string;
  readonly properties: Readonly<Record<string, PropertyType>>;
}

const nodeKind = <const T extends NodeKindSchema>(schema: T): T => schema;

export const nodeKinds = {
  Report: nodeKind({
    origin: "report",
    singular: "Report",
    plural: "Reports",
    shape: "square",
    colour: "document",
    properties: {
      symbol: "string",
      symbols: "strings",
      title: "string",
      documentType: "string",
      body: "string",
      session: "integer",
      agendaItem: "string",
      date: "string",
      periodFrom: "string",
      periodTo: "string",
      language: "string",
      sourceFile: "string",
      sourceHash: "string",
      version: "string",
      doubts: "strings",
      specimen: "boolean",
    },
  }),
  Section: nodeKind({
    origin: "report",
    singular: "Section",
    plural: "Sections",
    shape: "bar",
    colour: "text",
    properties: { number: "string", title: "string", order: "integer" },
  }),
  Paragraph: nodeKind({
    origin: "report",
    singular: "Paragraph",
    plural: "Paragraphs",
    shape: "bar",
    colour: "text",
    properties: { number: "string", text: "string", page: "integer", order: "integer" },
  }),
  Footnote: nodeKind({
    origin: "report",
    singular: "Footnote",
    plural: "Footnotes",
    shape: "bar",
    colour: "text",
    properties: { number: "string", text: "string", order: "integer" },
  }),
  Resolution: nodeKind({
    origin: "shared",
    singular: "Resolution",
    plural: "Resolutions",
    shape: "hexagon",
    colour: "resolution",
    properties: { symbol: "string", body: "string", year: "integer", title: "string" },
  }),
  Document: nodeKind({
    origin: "shared",
    singular: "Document",
    plural: "Documents",
    shape: "square",
    colour: "document",
    properties: { symbol: "string", year: "integer" },
  }),
  Goal: nodeKind({
    origin: "shared",
    singular: "Goal",
    plural: "Goals",
    shape: "square",
    colour: "goal",
    properties: { code: "string", title: "string" },
  }),
  Target: nodeKind({
    origin: "shared",
    singular: "Target",
    plural: "Targets",
    shape: "square",
    colour: "target",
    properties: { code: "string", title: "string" },
  }),
  Indicator: nodeKind({
    origin: "shared",
    singular: "Indicator",
    plural: "Indicators",
    shape: "square",
    colour: "target",
    properties: { code: "string", title: "string" },
  }),
  Rapporteur: nodeKind({
    origin: "shared",
    singular: "Mandate holder",
    plural: "Mandate holders",
    shape: "triangle",
    colour: "rapporteur",
    properties: { name: "string", aliases: "strings", mandateKind: "string" },
  }),
  State: nodeKind({
    origin: "shared",
    singular: "State",
    plural: "States",
    shape: "circle",
    colour: "state",
    properties: {
      name: "string",
      iso3: "string",
      region: "string",
      subregion: "string",
      groups: "strings",
      aliases: "strings",
    },
  }),
  Entity: nodeKind({
    origin: "shared",
    singular: "Entity",
    plural: "Entities",
    shape: "diamond",
    colour: "entity",
    properties: { name: "string", acronym: "string", aliases: "strings", entityKind: "string" },
  }),
  Measure: nodeKind({
    origin: "claim",
    singular: "Measure",
    plural: "Measures",
    shape: "bar",
    colour: "measure",
    properties: {
      text: "string",
      paragraph: "string",
      evidence: "string",
      measureKind: "string",
      order: "integer",
    },
  }),
  Recommendation: nodeKind({
    origin: "claim",
    singular: "Recommendation",
    plural: "Recommendations",
    shape: "bar",
    colour: "measure",
    properties: { text: "string", paragraph: "string", evidence: "string", order: "integer" },
  }),
  Instrument: nodeKind({
    origin: "shared",
    singular: "Instrument",
    plural: "Instruments",
    shape: "hexagon",
    colour: "document",
    properties: { name: "string", aliases: "strings", instrumentKind: "string" },
  }),
  Source: nodeKind({
    origin: "shared",
    singular: "Source",
    plural: "Sources",
    shape: "square",
    colour: "text",
    properties: { title: "string", author: "string", year: "integer" },
  }),
  Statistic: nodeKind({
    origin: "claim",
    singular: "Statistic",
    plural: "Statistics",
    shape: "bar",
    colour: "text",
    properties: {
      text: "string",
      value: "floats",
      unit: "string",
      paragraph: "string",
      evidence: "string",
      order: "integer",
    },
  }),
} as const;

export type NodeKind = keyof typeof nodeKinds;
export const nodeKindNames = Object.keys(nodeKinds) as NodeKind[];

/** Properties that every node has. */
export const nodeBase = { key: "string", kind: "string", label: "string", x: "float", y: "float" } as const;
