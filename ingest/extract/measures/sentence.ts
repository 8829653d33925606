import type { Mention, Thing } from "../../recognise/mention";
import type { Paragraph, Span } from "../../structure/document";
import type { Clause } from "../clauses/clause";
import { findClauses } from "../clauses/find-clauses";
import type { Token } from "../clauses/token";
import { tokenise } from "../clauses/tokenise";

/** A sentence with its tokens and clauses. */
export interface ReadSentence {
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Those that are not said aside; the clauses' indices count in these. */
  readonly plain: readonly Token[];
  readonly clauses: readonly Clause[];
}

export function readSentences(
  paragraph: Paragraph,
  mentions: readonly Mention[],
  things: ReadonlyMap<string, Thing>,
): ReadSentence[] {
  return paragraph.sentences.map((span) => {
    const tokens = tokenise(paragraph.text, span, mentions, things);
    const plain = tokens.filter((t) => !t.aside);
    return {
      paragraph,
      span,
      text: paragraph.text.slice(span.start, span.end),
      tokens,
      plain,
      clauses: findClauses(plain),
    };
  });
}
