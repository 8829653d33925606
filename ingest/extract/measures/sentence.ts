import type { Mention, Thing } from "../../recognise/mention";
import type { Paragraph, Span } from "../../structure/document";
import type { Clause } from "../clauses/clause";
import { findClauses } from "../clauses/find-clauses";
import type { Token } from "../clauses/token";
import { tokenise } from "../clauses/tokenise";
import { asSentence, type LeadLine, leadLine } from "./lead-lines";

/** A sentence with its tokens and clauses. */
export interface ReadSentence {
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Those that are not said aside; the clauses' indices count in these. */
  readonly plain: readonly Token[];
  readonly clauses: readonly Clause[];
  /** How many of `plain` are those of the line that leads to the list of which this is an item; told with the item. */
  readonly taken: number;
  /** A line that is told by its items. */
  readonly leads: boolean;
}

export function readSentences(
  paragraph: Paragraph,
  mentions: readonly Mention[],
  things: ReadonlyMap<string, Thing>,
): ReadSentence[] {
  let leads: (LeadLine | undefined)[] = [];
  return paragraph.sentences.map((span, index) => {
    const tokens = tokenise(paragraph.text, span, mentions, things);
    const own = tokens.filter((t) => !t.aside);
    const level = levelOfItem(paragraph, span);
    if (!paragraph.items.some((item) => item.start < span.end && span.start < item.end)) leads = [];
    const above = level === undefined ? undefined : leads[level - 1];
    const joined = above && asSentence(above, own);
    const plain = joined?.plain ?? own;
    const clauses = joined?.clauses ?? findClauses(own);
    const next = paragraph.sentences[index + 1];
    const opened = next === undefined ? undefined : levelOfItem(paragraph, next);
    const lead = opened === undefined || opened === level ? undefined : leadLine(plain, clauses);
    if (opened !== undefined && lead) leads[opened - 1] = lead;
    return {
      paragraph,
      span,
      text: paragraph.text.slice(span.start, span.end),
      tokens,
      plain,
      clauses,
      taken: joined?.taken ?? 0,
      leads: lead?.whole !== undefined,
    };
  });
}

/** The level of the item whose first sentence this is. */
const levelOfItem = (paragraph: Paragraph, span: Span): number | undefined =>
  paragraph.items.find((item) => item.start >= span.start && item.start < span.end)?.level;
