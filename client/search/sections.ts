import { type NodeKind, nodeKinds } from "../../cypher/schema/kinds";
import type { SearchAnswer } from "../api/types";

export type Hit = SearchAnswer["hits"][number];
export interface HitSection {
  readonly kind: NodeKind;
  readonly title: string;
  readonly hits: readonly Hit[];
}

/** What people look for first stands first; text last. */
const order: readonly NodeKind[] = [
  "State",
  "Entity",
  "Rapporteur",
  "Goal",
  "Target",
  "Indicator",
  "Report",
  "Resolution",
  "Document",
  "Instrument",
  "Measure",
  "Recommendation",
  "Statistic",
  "Source",
  "Section",
  "Paragraph",
  "Footnote",
];
/** Of no kind more than this many, so that one kind does not push the others out of sight. */
const most = 6;

/** Hits by kind, the kind with the best hit first among names; those in the text of paragraphs after all others. */
export function sectionsOf(hits: readonly Hit[]): HitSection[] {
  return order.flatMap((kind) => {
    const found = hits.filter((hit) => hit.node.kind === kind);
    const title = kind === "Paragraph" ? "In the text" : nodeKinds[kind].plural;
    return found.length === 0 ? [] : [{ kind, title, hits: found.slice(0, most) }];
  });
}

/** A text around the words that were looked for, cut at words; the whole text where it is short. */
export function windowOn(text: string, query: string, width = 80): string {
  const at = text.toLowerCase().indexOf(query.toLowerCase());
  if (text.length <= width || at < 0) return text;
  const from = at < width / 3 ? 0 : text.lastIndexOf(" ", at - width / 4) + 1;
  const to = text.indexOf(" ", from + width);
  return `${from > 0 ? "…" : ""}${text.slice(from, to < 0 ? text.length : to)}${to < 0 ? "" : "…"}`;
}

/** Where the words that were looked for stand in a text: each piece, and whether it is one of them. */
export function found(
  text: string,
  query: string,
): { readonly text: string; readonly hit: boolean; readonly at: number }[] {
  const words = query
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (words.length === 0) return [{ text, hit: false, at: 0 }];
  const pieces = text.split(new RegExp(`(${words.join("|")})`, "giu"));
  let at = 0;
  return pieces.flatMap((piece, index) => {
    const start = at;
    at += piece.length;
    return piece === "" ? [] : [{ text: piece, hit: index % 2 === 1, at: start }];
  });
}
