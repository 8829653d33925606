import type { NodeKind } from "../cypher/schema/kinds";
import { nodeKinds } from "../cypher/schema/kinds";
import type { IngestResult } from ".";

const told: readonly NodeKind[] = [
  "Measure",
  "Recommendation",
  "State",
  "Entity",
  "Rapporteur",
  "Resolution",
  "Target",
];
const whence: Readonly<Record<string, string>> = {
  given: "symbol as given",
  "file name": "symbol taken from the file's name",
  hash: "no symbol found; give one with --symbol",
};

/** One line on a report that was read: symbol, title, what is in it, and where its symbol was taken from. */
export function reportLine(result: IngestResult): string {
  const counts = new Map<NodeKind, number>();
  for (const { attributes } of result.graph.nodes) counts.set(attributes.kind, (counts.get(attributes.kind) ?? 0) + 1);
  const parts = told.map((kind) => count(counts.get(kind) ?? 0, nodeKinds[kind].singular, nodeKinds[kind].plural));
  const from = whence[result.symbolFrom];
  return `${result.symbol}  ${result.title}${from ? ` (${from})` : ""}\n  ${count(result.paragraphs, "paragraph", "paragraphs")}, ${parts.join(", ")}`;
}

const lower = (name: string): string =>
  name.startsWith("State") ? name : name.charAt(0).toLowerCase() + name.slice(1);
export const count = (n: number, singular: string, plural: string): string =>
  `${n} ${n === 1 ? lower(singular) : lower(plural)}`;

/** What was uncertain in a report, a line each; beyond `most` only how many more there are, and where all of them stand. */
export function doubtLines(doubts: readonly string[], most: number, where: string): string[] {
  const more = doubts.length - most;
  const rest = more > 0 ? [`  ? and ${count(more, "more doubt", "more doubts")}, ${where}`] : [];
  return [...doubts.slice(0, most).map((doubt) => `  ? ${doubt}`), ...rest];
}
