import { at, type Token } from "../clauses/token";
import { type Doer, doer } from "./doer";

/** A bracket that holds nothing but the names of those who did what stands before it. */
export interface ActorBracket {
  /** Offsets in the text, brackets included. */
  readonly start: number;
  readonly end: number;
  readonly doers: readonly Doer[];
}

const filler = new Set([
  "and",
  "the",
  "as",
  "well",
  "or",
  "both",
  "namely",
  "including",
  "notably",
  "such",
  "for",
  "example",
]);
/** "(e.g. Chad and Fiji)" */
const abbreviated = new Set(["e", "g", "i"]);

/** The brackets of actors of a sentence: "(Chad, Fiji and Peru)"; not "(HA)" after its own name, nor "(see A/1/2)". */
export function actorBrackets(tokens: readonly Token[]): ActorBracket[] {
  const found: ActorBracket[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (at(tokens, i).text !== "(") continue;
    const close = closing(tokens, i);
    const inner = withoutAbbreviation(tokens.slice(i + 1, close));
    const names = inner.filter((t) => t.kind === "name");
    const only = inner.every(
      (t) =>
        t.kind === "name" || (t.kind === "mark" && /^[,;]$/.test(t.text)) || (t.kind === "word" && filler.has(t.lower)),
    );
    // "the Harbour Agency (HA)": after a capital stands a short form, after a plain word one who acts
    const afterWord = /^\p{Ll}/u.test(at(tokens, i - 1).text);
    // "Ana Lima (Peru)", "Lomé (Togo)": where someone or something is from
    const afterCapital = /^\p{Lu}/u.test(at(tokens, i - 1).text) && at(tokens, i - 1).kind !== "name";
    // "four Resident Coordinators (Chad, Fiji)": where they serve
    const serving = servesAbroad(at(tokens, i - 1));
    const states = names.filter((t) => t.thing?.kind === "State").length;
    if (
      only &&
      names.length > 0 &&
      !(serving && states === names.length) &&
      (names.length > 1 || afterWord || (states > 0 && !afterCapital)) &&
      at(tokens, i - 1).mention?.thing !== names[0]?.mention?.thing
    )
      found.push({
        start: at(tokens, i).start,
        end: at(tokens, close).end,
        doers: names.flatMap((n) => doer(n, "bracket") ?? []),
      });
    i = close;
  }
  return found;
}

const servesAbroad = ({ kind, lower, thing }: Token): boolean =>
  (kind === "name" && thing?.kind !== "State" && /\b(?:coordinator|representative|envoy|adviser)s?$/.test(lower)) ||
  lower === "coordinators";

function withoutAbbreviation(inner: readonly Token[]): readonly Token[] {
  const from = inner.findIndex((t) => t.text !== "." && t.text !== "," && !abbreviated.has(t.lower));
  return from === 4 || from === 5 ? inner.slice(from) : inner;
}

function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (at(tokens, i).text === "(") depth++;
    if (at(tokens, i).text === ")" && --depth === 0) return i;
  }
  return tokens.length;
}
