import { at, type Token } from "../clauses/token";
import type { VerbGroup } from "../clauses/verb-group";
import { isPeople, ownedNouns } from "./nouns";
import type { Subject } from "./subject";

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
  if (state && !comprising.has(lemma)) return "state of affairs";
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

/** "The report of X included proposals": what it holds is what X did. */
const comprising = new Set(["include", "comprise", "feature", "contain"]);

/** Verbs that say how a thing turned out, not that someone acted through it. */
const outcomes = new Set(
  "contribute conclude culminate build reach drive aim complement reflect reduce increase highlight demonstrate illustrate show help remain cover make benefit focus align take bring represent account play follow meet gain improve".split(
    " ",
  ),
);
/** Passives that say how a thing is, or what befell someone. */
const conditions = new Set(
  "inform brief update remind tell follow kill deem schedule expect ground base associate link relate involve situate locate rate rank accompany require need affect injure abduct arrest detain target attack displace damage destroy force subject expose deprive deny exclude mark limit constrain".split(
    " ",
  ),
);
/** What people get from whoever the paragraph is about. */
const received = new Set(["receive", "participate", "attend", "obtain", "access", "benefit", "graduate"]);

/** "Key results include …": what follows was done. */
const listsActs = new Set([
  "result",
  "initiative",
  "achievement",
  "activity",
  "project",
  "intervention",
  "output",
  "milestone",
]);
/** Nouns of what a text or a meeting holds: that it was presented or discussed is no act of the body. */
const untold = new Set(
  "detail finding result progress topic sector theme focus discussion recommendation challenge lesson case example information issue concern question gap trend".split(
    " ",
  ),
);

export const isReceiving = (verb: VerbGroup): boolean => received.has(verb.lemma);

/** Whether a clause whose subject is a thing tells an act of whoever the paragraph is about. */
export function tellsAnAct(verb: VerbGroup, subject: Subject): boolean {
  const { classes, lemma, aspect } = verb;
  if (lemma === "include") return listsActs.has(subject.noun ?? "") && aspect !== "passive";
  if (!classes.has("action") || aspect === "future" || verb.negated || untold.has(subject.noun ?? "")) return false;
  // "This has been achieved", "Such efforts improved": a summary of what was told
  if (
    ["this", "these", "those", "that", "such"].includes(subject.determiner ?? "") &&
    (subject.head.length < 2 || aspect !== "passive")
  )
    return false;
  if (aspect === "passive") return !classes.has("statement") && !classes.has("finding") && !conditions.has(lemma);
  const noun = subject.noun ?? "";
  if (isPeople(noun) || subject.kind === "collective") return received.has(lemma);
  if (aspect === "present" && !ownedNouns.has(noun)) return false;
  return !outcomes.has(lemma) && !classes.has("statement") && !classes.has("state") && !classes.has("finding");
}
