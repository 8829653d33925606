import type { Mention, Thing } from "../../recognise/mention";
import type { Span } from "../../structure/document";
import { within } from "../within";
import type { Token, TokenKind } from "./token";

const actorKinds: ReadonlySet<string> = new Set(["State", "Entity", "Rapporteur"]);

// the first group is a number, the second a word: words keep their inner hyphens and apostrophes; a possessive ending
// is a token of its own
const piece =
  /[’'](?:s\b|(?=[\s,;.)]))|([$€£]?\d[\d,.]*\d(?:st|nd|rd|th)?|[$€£]?\d)|(\p{L}+-,?(?=\s)|-?[\p{L}\p{M}]+(?:[’'](?!s\b)[\p{L}]+)*(?:-[\p{L}\p{N}]+(?:[’'](?!s\b)[\p{L}]+)*)*)|\S/gu;

/** Cuts one sentence into tokens, each name of `mentions` whole. */
export function tokenise(
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  things: ReadonlyMap<string, Thing>,
): Token[] {
  const tokens: Token[] = [];
  let from = sentence.start;
  for (const mention of outermost(mentions, sentence)) {
    cut(text, from, mention.start, tokens);
    const thing = things.get(mention.thing);
    // "an OPAL-funded project": who pays for it is not who runs it
    const pays = /^-(?:funded|financed|supported|backed|sponsored)\b/.test(text.slice(mention.end, mention.end + 12));
    const acts = thing !== undefined && actorKinds.has(thing.kind) && !pays;
    tokens.push(token(text, acts ? "name" : "thing", mention.start, mention.end, { mention, thing }));
    from = mention.end;
  }
  cut(text, from, sentence.end, tokens);
  return withAsides(withQuotations(text, tokens));
}

function outermost(mentions: readonly Mention[], sentence: Span): Mention[] {
  const inside = within(mentions, sentence, (m) => m).sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = sentence.start;
  return inside.filter((m) => {
    if (m.start < reached) return false;
    reached = m.end;
    return true;
  });
}

function token(
  text: string,
  kind: TokenKind,
  start: number,
  end: number,
  of: { mention?: Mention; thing?: Thing | undefined } = {},
): Token {
  const surface = text.slice(start, end);
  return {
    kind,
    text: surface,
    lower: surface.toLowerCase().replaceAll("’", "'"),
    start,
    end,
    aside: false,
    ...(of.mention && { mention: of.mention }),
    ...(of.thing && { thing: of.thing }),
  };
}

function cut(text: string, from: number, to: number, into: Token[]): void {
  const stretch = text.slice(from, to);
  piece.lastIndex = 0;
  for (let match = piece.exec(stretch); match; match = piece.exec(stretch)) {
    const [all, number, word] = match;
    const start = from + match.index;
    const kind = number !== undefined ? "number" : word !== undefined ? "word" : "mark";
    into.push(token(text, kind, start, start + all.length));
  }
}

/** What stands in quotation marks is a title or a word spoken of: one thing, whose verbs are not the sentence's. */
function withQuotations(text: string, tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const open = tokens[i];
    if (open === undefined) break;
    const closing = open.text === "“" ? "”" : open.text === '"' ? '"' : undefined;
    const close = closing === undefined ? -1 : tokens.findIndex((t, k) => k > i && t.text === closing);
    const last = tokens[close];
    if (last === undefined) {
      result.push(open);
      continue;
    }
    const inner = tokens.slice(i + 1, close);
    const named = inner.length === 1 ? inner[0] : undefined;
    if (named?.kind === "name") result.push(named);
    else result.push(token(text, "thing", open.start, last.end));
    i = close;
  }
  return result;
}

const closers: Readonly<Record<string, string>> = { "(": ")", "[": "]" };

/** "b)", "5.", "•": the label of an item that a sentence opens with. */
function labelLength(tokens: readonly Token[]): number {
  const [first, second] = tokens;
  if (first === undefined || second === undefined) return 0;
  const letter = first.kind === "word" && /^[a-z]{1,3}$/i.test(first.text) && second.text === ")";
  const number = first.kind === "number" && (second.text === "." || second.text === ")");
  const bullet = first.kind === "mark" && /^[•▪●○◦‣·–—-]$/.test(first.text);
  return letter || number ? 2 : bullet ? 1 : 0;
}

/** Marks what stands in brackets, or between a pair of dashes, as said aside. */
function withAsides(tokens: readonly Token[]): Token[] {
  const aside = new Array<boolean>(tokens.length).fill(false);
  const open: { closer: string; index: number }[] = [];
  tokens.forEach((t, i) => {
    const closer = t.kind === "mark" ? closers[t.text] : undefined;
    if (closer) open.push({ closer, index: i });
    else if (open.at(-1)?.closer === t.text) {
      const opened = open.pop();
      if (opened && open.length === 0) aside.fill(true, opened.index, i + 1);
    }
  });
  aside.fill(true, 0, labelLength(tokens));
  const dashes = tokens.flatMap((t, i) => (!aside[i] && t.kind === "mark" && /^[–—]$/.test(t.text) ? [i] : []));
  for (let k = 0; k + 1 < dashes.length; k += 2) aside.fill(true, dashes[k], (dashes[k + 1] ?? 0) + 1);
  return tokens.map((t, i) => (aside[i] ? { ...t, aside: true } : t));
}
