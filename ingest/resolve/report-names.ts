import type { Candidate, Named } from "../recognise/candidate";
import { writtenAs } from "../recognise/casing";
import { definitionsIn } from "../recognise/defined-names";
import type { Passage } from "../recognise/passage";
import { wordsOf } from "../recognise/token";
import { NameTrie } from "../recognise/trie";
import { isProgrammeNoun } from "../vocabulary/heads";
import { knownNames } from "../vocabulary/names";

/** A name or acronym that this report itself gives to a thing. */
interface ReportName {
  readonly text: string;
  readonly thing: Named;
  readonly acronym: boolean;
}

export interface ReportNames {
  readonly names: NameTrie<ReportName>;
  /** Acronyms that the report defines: here they mean nothing else; "" where they stand for no thing ("gross national income (GNI)"). */
  readonly acronyms: ReadonlyMap<string, string>;
  /** A shorter or otherwise written name of a thing, by its own key. */
  readonly same: ReadonlyMap<string, Named>;
}

const named = new Set(["Entity", "Rapporteur", "Instrument", "State"]);
const definition =
  /^(?:,)? ?\((?:the )?[“"']?((?:[A-Z][A-Za-z0-9]*(?:[-/&. ][A-Z0-9][A-Za-z0-9]*){0,2}))[”"']?(?:, [^()]*)?\)/;

/** The acronym that stands in brackets after a name: "World Health Organization (WHO)". */
function acronymAfter(text: string, end: number): string | undefined {
  const short = definition.exec(text.slice(end, end + 40))?.[1];
  if (short === undefined) return undefined;
  const capitals = short.replace(/[^\p{Lu}\d]/gu, "").length;
  return capitals >= 2 && short.length <= 16 ? short : undefined;
}

/** An acronym has letters of the name's words, in order: "AfDB", "UN-Women", "Youth4GG". */
export function abbreviates(acronym: string, name: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const folded = wordsOf(name).join("");
  let at = 0;
  for (const letter of letters) {
    at = folded.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters.charAt(0) === folded.charAt(0) || wordsOf(name).some((word) => word.startsWith(letters.charAt(0)));
}

/** "Director of the Harbour Agency (HA)": the acronym is that of the body at the end. */
const ownerOf = (surface: string, acronym: string): Named | undefined =>
  / of (?:the )?\p{Lu}/u.test(surface)
    ? knownNames(acronym).find(({ label }) => surface.length > label.length && surface.endsWith(label))
    : undefined;

/**
 * Collects what the report calls the things that were found in it. `organs`: those of the organizations that wrote its
 * annexes, which are called by a part of their names there.
 */
export function reportNames(
  passages: readonly Passage[],
  chosen: ReadonlyMap<string, readonly Candidate[]>,
  organs: readonly Named[],
): ReportNames {
  const acronyms = new Map<string, Named>();
  const unknown = new Map<string, Named>();
  const others = new Map<string, Named>(organs.map((thing) => [thing.key, thing]));
  const otherwise = new Set<string>();
  for (const passage of passages) {
    const ends = new Set((chosen.get(passage.place) ?? []).map(({ end }) => end));
    for (const { acronym, last } of definitionsIn(passage))
      if (!ends.has(passage.words[last]?.end ?? 0)) otherwise.add(acronym);
    for (const { thing, end, surface, rule } of chosen.get(passage.place) ?? []) {
      if (!named.has(thing.kind) || rule === "state-adjective") continue;
      if (thing.known) others.set(thing.key, thing);
      else if (!unknown.has(thing.key)) unknown.set(thing.key, thing);
      const acronym = acronymAfter(passage.text, end);
      if (acronym !== undefined && !acronyms.has(acronym) && abbreviates(acronym, surface))
        acronyms.set(acronym, ownerOf(surface, acronym) ?? thing);
    }
  }
  const same = sameThings([...unknown.values()], [...others.values()]);
  const whole = (thing: Named): Named => same.get(thing.key) ?? thing;
  const names = new NameTrie<ReportName>();
  for (const thing of unknown.values()) {
    const texts = [thing.properties.name, ...(Array.isArray(thing.properties.aliases) ? thing.properties.aliases : [])];
    // a State’s own bodies are told apart by the State near them, so their bare names are not looked for elsewhere
    if (/@[A-Z]{3}$/.test(thing.key)) continue;
    for (const text of texts)
      if (typeof text === "string") names.add(text, { text, thing: whole(thing), acronym: false });
  }
  for (const [text, thing] of acronyms) names.add(text, { text, thing: whole(thing), acronym: true });
  const keys = [...acronyms].map(([text, thing]) => [text, whole(thing).key] as const);
  return { names, acronyms: new Map([...[...otherwise].map((text) => [text, ""] as const), ...keys]), same };
}

const singular = (word: string): string => word.replace(/(?<=[^s])s$/, "");
const link = new Set(["of", "on", "for", "against", "to", "and"]);
/** After these the end of a name is the name of something else: "Chamber of the Tidal Court", "Inter-Harbour Council". */
const parting = new Set([...link, "the", "inter", "sub", "non", "multi"]);

/** "High-Level Advisory Body" is the "High-Level Advisory Body on Artificial Intelligence" that the report also names. */
function isShorter(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length > long.length) return false;
  const stands = (offset: number): boolean =>
    short.every((word, i) => singular(word) === singular(long[i + offset] ?? ""));
  if (short.length === long.length) return stands(0);
  const next = long[short.length] ?? "";
  if (
    stands(0) &&
    (link.has(next) || ((isProgrammeNoun(next) || next === "secretariat") && long.length === short.length + 1))
  )
    return true;
  const offset = long.length - short.length;
  return stands(offset) && !parting.has(long[offset - 1] ?? "");
}

const titleOf = (thing: Named): string =>
  Array.isArray(thing.properties.aliases) ? wordsOf(String(thing.properties.aliases[0])).join(" ") : "";

/** "Youth Cities initiative" and "Youth Cities programmes" are one, under the same title. */
const sameTitle = (a: Named, b: Named): boolean =>
  a.properties.entityKind === "initiative" &&
  b.properties.entityKind === "initiative" &&
  titleOf(a) !== "" &&
  titleOf(a) === titleOf(b);

function sameThings(unknown: readonly Named[], known: readonly Named[]): Map<string, Named> {
  const same = new Map<string, Named>();
  const all = [
    ...known.flatMap(namesOf),
    ...unknown.map((thing) => ({ thing, name: String(thing.properties.name) })),
  ].map(({ thing, name }, order) => ({ thing, order, words: wordsOf(name) }));
  // a shorter name shares its first or its last word with the whole one
  const near = new Map<string, (typeof all)[number][]>();
  const ends = (words: readonly string[]): string[] => [
    `${singular(words[0] ?? "")} …`,
    `… ${singular(words.at(-1) ?? "")}`,
  ];
  for (const entry of all) for (const end of ends(entry.words)) near.set(end, [...(near.get(end) ?? []), entry]);
  for (const { thing, words, order } of all.filter((x) => !x.thing.known)) {
    const others = new Set(ends(words).flatMap((end) => near.get(end) ?? []));
    const longer = [...others].filter(
      (other) =>
        other.thing !== thing &&
        other.thing.kind === thing.kind &&
        (isShorter(words, other.words) || sameTitle(thing, other.thing)) &&
        (stateOf(other.thing) === stateOf(thing) ||
          // one of a State, named elsewhere without it
          (stateOf(thing) === "" && other.words.join(" ") === words.join(" "))),
    );
    const whole = longer.filter((other) => other.words.length > words.length && !sameTitle(other.thing, thing));
    // of two of the same length the one that came first keeps the name
    const equal = longer.filter(
      (other) => !whole.includes(other) && (other.order < order || stateOf(other.thing) !== stateOf(thing)),
    );
    const best = whole.length > 0 ? only(whole) : only(equal);
    if (best) same.set(thing.key, best.thing);
  }
  // a chain of shorter names ends at the longest
  for (const [key, thing] of same) {
    let end = thing;
    for (let i = 0; i < 4 && same.has(end.key); i++) end = same.get(end.key) ?? end;
    same.set(key, end);
  }
  return same;
}

/** The first of some names, where all are of one thing. */
const only = <T extends { readonly thing: Named }>(list: readonly T[]): T | undefined =>
  new Set(list.map(({ thing }) => thing.key)).size === 1 ? list[0] : undefined;

/** What the vocabulary calls a thing, acronyms apart. */
const namesOf = (thing: Named): { thing: Named; name: string }[] =>
  [thing.properties.name, ...(Array.isArray(thing.properties.aliases) ? thing.properties.aliases : [])]
    .filter((name) => typeof name === "string")
    .map((name) => ({ thing, name }));

const stateOf = (thing: Named): string => /@([A-Z]{3})$/.exec(thing.key)?.[1] ?? "";

/** Where the report uses its own names and acronyms, before or after it explains them. */
export function ownNames(passage: Passage, { names }: ReportNames): Candidate[] {
  const { text, tokens, place } = passage;
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; ) {
    let step = 1;
    for (const { length, values } of names.startingAt(tokens, i)) {
      const start = tokens[i]?.start ?? 0;
      const end = tokens[i + length - 1]?.end ?? start;
      const surface = text.slice(start, end);
      const value = values.find(
        (x) => (x.acronym ? x.text === surface : writtenAs(x.text, surface)) && !/[.;:]\s/.test(surface),
      );
      if (!value) continue;
      const kind = value.thing.kind.toLowerCase();
      found.push({
        place,
        start,
        end,
        surface,
        thing: value.thing,
        rule: value.acronym ? `${kind}-acronym` : `${kind}-form`,
        confidence: value.acronym ? 0.95 : 0.72,
      });
      step = length;
      break;
    }
    i += step;
  }
  return found;
}
