import { type NodeKind, nodeKindNames } from "../../cypher/schema/kinds";

export const viewNames = ["graph", "report", "targets", "cypher", "upload"] as const;
export type ViewName = (typeof viewNames)[number];
export type Layout = "page" | "free";
export type Basis = "stated" | "inferred";

/** The kinds that the first picture shows: who acts, what they do, towards what. */
export const firstKinds: readonly NodeKind[] = ["State", "Entity", "Rapporteur", "Measure", "Target", "Goal"];

/** A group of neighbours that was added to the picture: `count` of the links of one kind and direction of a node. */
export interface Expansion {
  readonly node: string;
  readonly edgeKind: string;
  readonly direction: "in" | "out";
  readonly kind: string;
  readonly count: number;
}

/**
 * All that the page shows, as one plain object. It is read from the address and written to it: the address of a view,
 * opened anywhere or reloaded, shows the same.
 */
export interface View {
  readonly view: ViewName;
  /** The symbol of the report that is looked at; undefined is the first one, "all" every report at once. */
  readonly report: string | undefined;
  /** The key of the node or edge that is chosen: the panel shows it, and it lies under the marker everywhere. */
  readonly chosen: string | undefined;

  readonly layout: Layout;
  readonly outline: boolean;
  /** In the free layout: only this node and what is linked to it. */
  readonly around: string | undefined;
  readonly expanded: readonly Expansion[];

  readonly kinds: readonly NodeKind[];
  readonly basis: readonly Basis[];
  readonly minScore: number;
  /** Kinds of measure, and regions, that are filtered out. */
  readonly withoutMeasureKinds: readonly string[];
  readonly withoutRegions: readonly string[];

  /** Report view: the paragraph (or "fn21") that is open. */
  readonly place: string | undefined;
  /** Targets view: the Goal or target whose page is open. */
  readonly target: string | undefined;
  /** Targets view: the column of the chosen cell, a region or a sort of body. */
  readonly column: string | undefined;
  /** Targets view: which of its tabs. */
  readonly tab: string | undefined;
  /** Targets view: the Goals that are opened to their targets, "5,8"; "none" where all are closed. */
  readonly open: string | undefined;

  /** Cypher view: the text of the query, its parameters as JSON, how the answer is shown. */
  readonly query: string | undefined;
  readonly parameters: string | undefined;
  readonly answer: string | undefined;
}

export const firstView: View = {
  view: "graph",
  report: undefined,
  chosen: undefined,
  layout: "page",
  outline: false,
  around: undefined,
  expanded: [],
  kinds: firstKinds,
  basis: ["stated", "inferred"],
  minScore: 0,
  withoutMeasureKinds: [],
  withoutRegions: [],
  place: undefined,
  target: undefined,
  column: undefined,
  tab: undefined,
  open: undefined,
  query: undefined,
  parameters: undefined,
  answer: undefined,
};

/** Whether a key is that of an edge: its kind is in capitals, a node's kind is a word. */
export const isEdgeKey = (key: string): boolean => /^[A-Z_]+:/.test(key);

/** The kind that a node's key begins with. */
export function kindOfKey(key: string): NodeKind | undefined {
  const kind = key.slice(0, key.indexOf(":"));
  return nodeKindNames.find((name) => name === kind);
}
