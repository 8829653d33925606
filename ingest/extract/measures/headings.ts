import { fold } from "../../../cypher/schema/fold";
import type { Thing } from "../../recognise/mention";
import type { Document, Paragraph, Section } from "../../structure/document";
import data from "../../vocabulary/headings.json";

export type HeadingKind = "recommendations" | "conclusions" | "context" | "actions" | "plain";

/** What the headings above a paragraph say of it. */
export interface Heading {
  readonly kind: HeadingKind;
  /** True where a heading is about what States do: then "In Malta, …" is the State's act, else a mere place. */
  readonly ofStates: boolean;
  /** The key of the one State that a heading names: "the Government" is its. */
  readonly state?: string;
  /** The key of the one State that a heading is about among other words: "Situation in Peru". */
  readonly about?: string;
}

const patterns = (["recommendations", "conclusions", "context", "actions"] as const).map(
  (kind) => [kind, new RegExp(`\\b(?:${data[kind]})`, "i")] as const,
);
const states = /\b(?:member states|states|national|countries|governments|country)\b/i;
const others = /\b(?:youth|organizations?|organisations?|civil society|entities|stakeholders|system|bodies)\b/i;

/** "Implementation of the recommendations", "Decisions and recommendations": what was done with them, or in them. */
const toldOf =
  /\b(?:implement\w*|endors\w*|adopt\w*|approv\w*|follow-up|status|responses?|progress|uptake|action taken)\b.*\brecommendation|\bdecisions\b/i;

/** "Good practices and lessons learned": what someone did, before what it taught. */
const practices = new RegExp(`\\b(?:${data.practices})`, "i");

const kindOf = (title: string): HeadingKind =>
  practices.test(title) && !/recommendation/i.test(title) ? "actions" : kindByWords(title);

const kindByWords = (title: string): HeadingKind =>
  patterns.find(([kind, pattern]) => pattern.test(title) && !(kind === "recommendations" && toldOf.test(title)))?.[0] ??
  "plain";

function stateNames(things: ReadonlyMap<string, Thing>): Map<string, string> {
  const states = [...things.values()].filter((t) => t.kind === "State");
  return new Map(states.flatMap((t) => [t.label, ...t.surfaces].map((name) => [fold(name), t.key] as const)));
}

/** The only State that a title names. */
function stateWithin(title: string, names: ReadonlyMap<string, string>): string | undefined {
  const words = fold(title).split(" ");
  const found = new Set<string>();
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + longestName); to > from; to--) {
      const key = names.get(words.slice(from, to).join(" "));
      if (key === undefined) continue;
      found.add(key);
      from = to - 1;
      break;
    }
  }
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}
const longestName = 6;

/** Reads the headings of a report once; the answer is asked for each paragraph. */
export function headings(
  document: Document,
  things: ReadonlyMap<string, Thing> = new Map(),
): (paragraph: Paragraph) => Heading {
  const names = stateNames(things);
  const sections = new Map(document.sections.map((s) => [s.id, s]));
  const known = new Map<string, Heading>();
  const plain: Heading = { kind: "plain", ofStates: false };
  const read = (section: Section): Heading => {
    const above = section.parent === undefined ? undefined : sections.get(section.parent);
    const outer = above === undefined ? plain : of(above);
    const own = kindOf(section.title);
    // "Conclusions and recommendations" above "Recommendations": the inner one decides; a plain one takes its parent's
    const kind = own === "plain" || (outer.kind === "recommendations" && own === "actions") ? outer.kind : own;
    const ofStates = states.test(section.title)
      ? !others.test(section.title)
      : outer.ofStates && !others.test(section.title);
    const state = names.get(fold(section.title)) ?? outer.state;
    const about = stateWithin(section.title, names) ?? outer.about;
    return { kind, ofStates, ...(state && { state }), ...(about && { about }) };
  };
  const of = (section: Section): Heading => {
    const cached = known.get(section.id);
    if (cached) return cached;
    const heading = read(section);
    known.set(section.id, heading);
    return heading;
  };
  return (paragraph) => {
    const section = paragraph.section === undefined ? undefined : sections.get(paragraph.section);
    return section === undefined ? plain : of(section);
  };
}
