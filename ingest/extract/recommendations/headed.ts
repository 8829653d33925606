import { fold } from "../../../cypher/schema/fold";
import type { Thing } from "../../recognise/mention";
import type { Document, Section } from "../../structure/document";
import { type Addressee, groupNamed } from "./addressees";
import { knownActor } from "./bodies";

const toWhom =
  /^(?:(?:\p{L}+ ){0,3}[Rr]ecommendations? (?:(?:addressed|directed|made|specific) )?(?:to|for)|To|For|Addressed to)(?=\s)/u;
const actors = new Set(["State", "Entity", "Rapporteur"]);

/** Whom the headings of a report address: "Recommendations to States", "The Security Council" over what it is advised. */
export function headedBy(
  document: Document,
  things: ReadonlyMap<string, Thing>,
): (section: string | undefined) => readonly Addressee[] {
  const names = new Map<string, Thing>();
  for (const thing of things.values())
    if (actors.has(thing.kind))
      for (const name of [thing.label, ...thing.surfaces]) if (!names.has(fold(name))) names.set(fold(name), thing);
  const sections = new Map(document.sections.map((section) => [section.id, section]));
  const known = new Map<string, readonly Addressee[]>();
  const of = (section: Section): readonly Addressee[] => {
    const before = known.get(section.id);
    if (before) return before;
    const above = section.parent === undefined ? undefined : sections.get(section.parent);
    const own = inTitle(section.title, names, document.symbol);
    // what stands above the heading of recommendations is their topic
    const top = above === undefined || /recommendation/i.test(section.title);
    const found = own.length > 0 || top ? own : of(above);
    known.set(section.id, found);
    return found;
  };
  return (id) => {
    const section = id === undefined ? undefined : sections.get(id);
    return section === undefined ? [] : of(section);
  };
}

/** Those of a title that is nothing but names and groups; none where anything else stands in it. */
function inTitle(title: string, names: ReadonlyMap<string, Thing>, symbol: string): readonly Addressee[] {
  const rest = title.replace(toWhom, "").replace(/[:.]$/, "").trim();
  const one = (words: string): Thing | undefined => {
    const bare = words.replace(/^(?:(?:all|other|the|relevant|and|by|to|for) )+/i, "").trim();
    const name = bare.replace(/^Governments? of (?:the )?/, "");
    return names.get(fold(name)) ?? knownActor(name) ?? groupNamed(bare, symbol);
  };
  const whole = one(rest);
  const all = whole ? [whole] : rest.split(/, and |, | and | as well as /).map(one);
  const found = all.filter((thing) => thing !== undefined);
  return found.length < all.length ? [] : found.map((thing) => ({ thing, start: 0, end: 0, rule: "heading" }));
}
