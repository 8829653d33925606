import {
  type EdgeKind,
  edgeKindNames,
  edgeKinds,
  type NodeKind,
  nodeBase,
  nodeKindNames,
  nodeKinds,
} from "../../cypher/schema/kinds";
import { type Token, tokens } from "./tokens";

/** How many of each kind the graph holds; kinds that it holds none of are left out. */
export interface KindCounts {
  readonly nodes: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<string, number>>;
}

export interface Suggestion {
  readonly text: string;
  /** What it leads to, or what it is. */
  readonly note: string;
  readonly count?: number;
}

export interface Suggestions {
  /** Where the word that is being written begins. */
  readonly from: number;
  readonly head: string;
  readonly options: readonly Suggestion[];
}

const isNodeKind = (text: string): text is NodeKind => Object.hasOwn(nodeKinds, text);
const isEdgeKind = (text: string): text is EdgeKind => Object.hasOwn(edgeKinds, text);

/** Only what can follow here: labels, types that may leave or reach the node before, properties of a variable. */
export function suggest(text: string, at: number, counts: KindCounts): Suggestions | undefined {
  const before = tokens(text.slice(0, at));
  const last = before.at(-1);
  if (last === undefined || last.kind === "comment" || last.kind === "string") return undefined;
  const writing = last.end === at && /^[\p{L}_]/u.test(last.text) ? last : undefined;
  const from = writing?.start ?? at;
  const prior = writing ? before.at(-2) : last;
  const typed = writing?.text.toUpperCase() ?? "";
  if (prior?.text === "." && writing?.kind !== "label") return properties(before, from, typed);
  if (prior?.text !== ":" && prior?.text !== "|") return undefined;
  const bracket = openBracket(before);
  if (bracket === "(") return labels(from, typed, counts);
  if (bracket === "[") return types(before, from, typed, counts);
  return undefined;
}

function openBracket(before: readonly Token[]): string | undefined {
  const open: string[] = [];
  for (const token of before) {
    if (token.kind !== "symbol") continue;
    if ("([{".includes(token.text)) open.push(token.text);
    if (")]}".includes(token.text)) open.pop();
  }
  return open.at(-1);
}

const contains = (name: string, typed: string): boolean => name.toUpperCase().includes(typed);
/** What begins with what was written comes first, then what is most frequent. */
const byFit =
  (typed: string) =>
  (a: Suggestion, b: Suggestion): number =>
    Number(b.text.toUpperCase().startsWith(typed)) - Number(a.text.toUpperCase().startsWith(typed)) ||
    (b.count ?? 0) - (a.count ?? 0);

function labels(from: number, typed: string, counts: KindCounts): Suggestions {
  const options = nodeKindNames
    .filter((kind) => contains(kind, typed))
    .map((kind) => ({ text: kind, note: nodeKinds[kind].plural, count: counts.nodes[kind] ?? 0 }))
    .sort(byFit(typed));
  return { from, head: "Labels", options };
}

function types(before: readonly Token[], from: number, typed: string, counts: KindCounts): Suggestions {
  const label = labelBefore(before);
  const reversed = arrowBefore(before);
  const fits = edgeKindNames.filter(
    (kind) => label === undefined || edgeKinds[kind].ends.some((ends) => leaving(ends, label, reversed)),
  );
  const options = fits
    .filter((kind) => contains(kind, typed))
    .map((kind) => ({ text: kind, note: farEnds(kind, label, reversed), count: counts.edges[kind] ?? 0 }))
    .sort(byFit(typed));
  const head = label === undefined ? "Kinds of link" : `Can ${reversed ? "reach" : "leave"} a ${label}`;
  return { from, head, options };
}

type Ends = readonly [readonly NodeKind[], readonly NodeKind[]];
const leaving = ([sources, targets]: Ends, label: NodeKind, reversed: boolean): boolean =>
  (reversed ? targets : sources).includes(label);

function farEnds(kind: EdgeKind, label: NodeKind | undefined, reversed: boolean): string {
  const far = edgeKinds[kind].ends
    .filter((ends) => label === undefined || leaving(ends, label, reversed))
    .flatMap(([sources, targets]: Ends) => (reversed ? sources : targets));
  return `${reversed ? "from" : "to"} ${[...new Set(far)].join(", ")}`;
}

/** The label of the node that the link being written starts at: the last one in round brackets. */
function labelBefore(before: readonly Token[]): NodeKind | undefined {
  const close = before.findLastIndex((token) => token.text === ")");
  const open = before.slice(0, close).findLastIndex((token) => token.text === "(");
  if (close < 0 || open < 0) return undefined;
  const node = before.slice(open, close);
  const written = node.find((token) => token.kind === "label" && isNodeKind(token.text))?.text;
  if (written !== undefined && isNodeKind(written)) return written;
  const variable = node.find((token) => token.kind === "variable")?.text;
  return variable === undefined ? undefined : kindOf(before, variable);
}

function arrowBefore(before: readonly Token[]): boolean {
  const open = before.findLastIndex((token) => token.text === "[");
  return before[open - 1]?.text === "-" && before[open - 2]?.text === "<";
}

function kindOf(before: readonly Token[], variable: string): NodeKind | undefined {
  const at = before.findIndex((token, index) => token.text === variable && before[index + 1]?.text === ":");
  if (at < 0) return undefined;
  for (let index = at + 2; before[index]?.kind === "label"; index += 2) {
    const name = before[index]?.text ?? "";
    if (isNodeKind(name)) return name;
  }
  return undefined;
}

function edgeKindOf(before: readonly Token[], variable: string): EdgeKind | undefined {
  const at = before.findIndex((token, index) => token.text === variable && before[index + 1]?.text === ":");
  const name = before[at + 2]?.text ?? "";
  return isEdgeKind(name) ? name : undefined;
}

function properties(before: readonly Token[], from: number, typed: string): Suggestions | undefined {
  const dot = before.findLastIndex((token) => token.text === ".");
  const variable = before[dot - 1]?.text ?? "";
  const node = kindOf(before, variable);
  const edge = edgeKindOf(before, variable);
  const own: Readonly<Record<string, string>> = node
    ? { ...nodeBase, ...nodeKinds[node].properties }
    : edge
      ? { key: "string", ...edgeKinds[edge].properties }
      : {};
  const options = Object.entries(own)
    .filter(([name]) => contains(name, typed))
    .map(([name, type]) => ({ text: name, note: type }));
  return options.length === 0 ? undefined : { from, head: `Properties of ${node ?? edge}`, options };
}
