import { fold } from "../../../cypher/schema/fold";
import type { Thing } from "../../recognise/mention";
import type { Token } from "../clauses/token";

/** One who acts in a clause, and what in the sentence says so. */
export interface Doer {
  /** The key of the thing named. */
  readonly thing: string;
  /** Where the name stands in the text of the paragraph. */
  readonly start: number;
  readonly end: number;
  /** The construction: "subject", "bracket", "partner" …; begins with `anaphora` or `inherited` where it was carried. */
  readonly rule: string;
  readonly confidence: number;
  /** Its names, by which a short form is told from another body's. */
  readonly name: string;
  /** Named through someone who holds an office of it: "the Minister of Peru". */
  readonly person?: boolean;
  /** What sort of actor: a programme has an owner beside it, an event is not what a paragraph is about. */
  readonly sort: "State" | "body" | "programme" | "event";
}

/** The State that a heading names, which no words of the paragraph need name. */
export const stateOfHeading = (thing: Thing): Doer => ({
  thing: thing.key,
  start: 0,
  end: 0,
  rule: "inherited-heading",
  confidence: 0.85,
  name: thing.label,
  sort: "State",
});

/** How often each construction was right on four annotated reports, a little lower: others are less alike. */
const confidences: Readonly<Record<string, number>> = {
  subject: 0.95,
  "joint-subject": 0.95,
  bracket: 0.95,
  agent: 0.92,
  partner: 0.88,
  compound: 0.8,
  backer: 0.7,
  owner: 0.85,
  opening: 0.85,
  example: 0.9,
  short: 0.8,
  pronoun: 0.88,
  paragraph: 0.78,
  programme: 0.75,
};

/** The doer that a name is under a construction; less sure where the name itself is. */
export function doer(name: Token, construction: string): Doer | undefined {
  const { mention } = name;
  if (mention === undefined) return undefined;
  const resolved = mention.rule.startsWith("anaphora") || !isNameOf(name);
  return {
    thing: mention.thing,
    start: name.start,
    end: name.end,
    rule: resolved ? `anaphora-${construction}` : construction,
    name: [name.thing?.label ?? name.text, ...(name.thing?.surfaces ?? [])].join(" "),
    sort: sortOf(name),
    ...(isPerson(name) && { person: true }),
    confidence: (confidences[construction] ?? 0.6) * (0.5 + mention.confidence / 2),
  };
}

/** "Fijian authorities" stand for Fiji, and do not name it. */
function isNameOf(token: Token): boolean {
  const { thing } = token;
  if (thing?.kind !== "State") return true;
  const names = [thing.label, ...thing.surfaces].map(fold);
  return names.includes(fold(token.text));
}

/** "The Special Envoy", "the High Commissioner": an office that one person holds, whom "she" or "he" stands for. */
const isPerson = ({ thing, text }: Token): boolean =>
  thing !== undefined &&
  thing.kind !== "State" &&
  (holders.test(text) || (holders.test(thing.label) && !/^office\b/i.test(text)));
const holders =
  /^(?:(?:National|Special|Personal|Deputy|Executive|Independent|United Nations|Assistant|Under-|High|Emergency|Resident|Humanitarian|Regional) ?)*(?:Secretary-General|Representative|Envoy|Adviser|Rapporteur|Expert|Coordinator|Commissioner|Director|Director-General|Administrator|Secretary|Prosecutor|President|Ombudsman|Advocate)\b/;

function sortOf(name: Token): Doer["sort"] {
  if (name.thing?.kind === "State") return "State";
  if (
    /\b(?:forum|conference|summit|symposium|session|meeting|week|day|days|dialogue|fair|exhibition)\b/i.test(
      name.thing?.label ?? name.text,
    )
  )
    return "event";
  return name.thing?.properties.entityKind === "initiative" ? "programme" : "body";
}

/** The same doers in a later clause that does not name them. */
export function carried(doers: readonly Doer[], construction: string): Doer[] {
  const prefix = construction === "pronoun" || construction === "short" ? "anaphora" : "inherited";
  return doers.map((d) => ({
    ...d,
    rule: `${prefix}-${construction}`,
    confidence: Math.min(d.confidence, confidences[construction] ?? 0.6),
  }));
}

export const isCarried = (d: Doer): boolean => /^inherited|^anaphora-(?:pronoun|earlier)/.test(d.rule);

/** Each thing once, as first told. */
export function distinct(doers: readonly Doer[]): Doer[] {
  const seen = new Set<string>();
  return doers.filter((d) => !seen.has(d.thing) && seen.add(d.thing));
}
