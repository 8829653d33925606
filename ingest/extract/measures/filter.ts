import { at, type Token } from "../clauses/token";
import type { VerbGroup } from "../clauses/verb-group";

/** Why a clause with a named subject tells no measure; undefined where it does. */
export function notAMeasure(tokens: readonly Token[], verb: VerbGroup, end: number): string | undefined {
  if (verb.aspect === "modal") return "wish";
  if (verb.negated) return "negation";
  if (verb.aspect === "being" && verb.lemma === "be") return "being";
  if (verb.aspect === "being") return "having";
  const { classes, lemma } = verb;
  const next = at(tokens, verb.last + 1);
  const finding = classes.has("finding") && !classes.has("action") && !classes.has("statement");
  const state = classes.has("state") && !classes.has("action") && !classes.has("statement");
  if (finding && !(lemma === "consider" && next.lower !== "that")) return "finding";
  if (state) return "state of affairs";
  if (lemma === "recognize" || lemma === "acknowledge" || lemma === "recall") return "view";
  if (
    next.lower === "that" &&
    [
      "report",
      "state",
      "note",
      "say",
      "find",
      "estimate",
      "show",
      "observe",
      "indicate",
      "emphasize",
      "stress",
      "conclude",
      "underline",
      "underscore",
      "highlight",
      "mention",
      "explain",
    ].includes(lemma)
  )
    return "finding";
  if (
    lemma === "request" &&
    tokens.slice(verb.last + 1, end).some((t) => t.lower === "secretary-general") &&
    tokens.slice(verb.last, end).some((t) => t.lower === "report")
  )
    return "mandate";
  return undefined;
}
