import { namedKey, nodeKey } from "../../cypher/schema/keys";
import type { Named } from "../recognise/candidate";
import { tokenize } from "../recognise/token";
import { NameTrie } from "../recognise/trie";
import entityData from "./entities.json";
import environmentData from "./entities-environment.json";
import financeData from "./entities-finance.json";
import peaceData from "./entities-peace.json";
import regionalData from "./entities-regional.json";
import societyData from "./entities-society.json";
import unitedNationsData from "./entities-united-nations.json";
import instrumentData from "./instruments.json";
import furtherInstruments from "./instruments-more.json";
import mandateData from "./mandates.json";
import formerMandateData from "./mandates-more.json";
import placeData from "./places.json";
import stateData from "./states.json";

/** One way of writing a name that the vocabulary knows. */
export interface Form {
  readonly text: string;
  readonly thing: Named;
  /** `adjective`: "Danish"; `place`: holds the name of a State but names none. */
  readonly use: "name" | "acronym" | "adjective" | "place";
}

interface Entry {
  readonly name: string;
  readonly kind: string;
  readonly acronym?: string;
  readonly aliases?: readonly string[];
  /** What stands before the number in the symbol of this body's resolutions. */
  readonly resolutions?: string;
}
interface StateEntry {
  readonly iso3: string;
  readonly name: string;
  readonly official?: string;
  readonly aliases?: readonly string[];
  readonly former?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly region: string;
  readonly subregion: string;
  readonly groups: readonly string[];
}

const states: readonly StateEntry[] = stateData.states;
const entities: readonly Entry[] = [
  entityData,
  unitedNationsData,
  environmentData,
  peaceData,
  regionalData,
  financeData,
  societyData,
].flatMap((data): readonly Entry[] => data.entities);
const mandates: readonly Entry[] = [...mandateData.mandates, ...formerMandateData.mandates];
const instruments: readonly Entry[] = [...instrumentData.instruments, ...furtherInstruments.instruments];

function stateThing(entry: StateEntry): Named {
  const { iso3, name, region, subregion, groups } = entry;
  const aliases = [entry.official, ...(entry.aliases ?? []), ...(entry.former ?? [])].filter((x) => x !== undefined);
  return {
    key: nodeKey("State", iso3),
    kind: "State",
    known: true,
    label: name,
    properties: { name, iso3, region, subregion, groups: [...groups], ...(aliases.length > 0 && { aliases }) },
  };
}

const kindProperty = { Entity: "entityKind", Rapporteur: "mandateKind", Instrument: "instrumentKind" } as const;

function entryThing(kind: keyof typeof kindProperty, entry: Entry): Named {
  const { name, acronym, aliases = [] } = entry;
  return {
    key: namedKey(kind, name),
    kind,
    known: true,
    label: name,
    properties: {
      name,
      ...(acronym !== undefined && { acronym }),
      ...(aliases.length > 0 && { aliases: [...aliases] }),
      [kindProperty[kind]]: entry.kind,
    },
  };
}

/** Older reports write "co-operation", "co-ordination". */
const hyphenated = (text: string): string[] => {
  const older = text.replace(/(?<!\p{L})([Cc])o(?=operation|ordinat)/gu, "$1o-");
  return older === text ? [text] : [text, older];
};

const entryForms = (kind: keyof typeof kindProperty, list: readonly Entry[]): Form[] =>
  list.flatMap((entry) => {
    const thing = entryThing(kind, entry);
    const names = [entry.name, ...(entry.aliases ?? [])]
      .flatMap(hyphenated)
      .flatMap(kind === "Rapporteur" ? mandateForms : abbreviated)
      .map((text): Form => ({ text, thing, use: useOf(text) }));
    return entry.acronym === undefined ? names : [...names, { text: entry.acronym, thing, use: "acronym" as const }];
  });

/** Reports put "United Nations" before a mandate or leave it out. */
const mandateForms = (text: string): string[] =>
  /^(?:Special|Independent|Working|Personal)/.test(text)
    ? [text, `United Nations ${text}`, `UN ${text}`, ...ownForm(text)]
    : [text];

/** The Secretary-General calls his representatives so: "my Special Representative for Cyprus". */
const ownForm = (text: string): string[] =>
  / of the Secretary-General (?:on|for) /.test(text) ? [text.replace(" of the Secretary-General", "")] : [];

/** "UN Security Council" is written for "United Nations Security Council". */
const abbreviated = (text: string): string[] =>
  /United Nations ./.test(text) ? [text, text.replace("United Nations ", "UN ")] : [text];

/** A word with two capitals or more is written as it is ("UN-Women", "AfDB"); a name may be written with fewer. */
const useOf = (text: string): "name" | "acronym" => (/^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(text) ? "acronym" : "name");

const stateForms = (): Form[] =>
  states.flatMap((entry) => {
    const thing = stateThing(entry);
    const names = [entry.name, entry.official, ...(entry.aliases ?? []), ...(entry.former ?? [])];
    return [
      ...names.filter((text) => text !== undefined).map((text): Form => ({ text, thing, use: useOf(text) })),
      ...(entry.demonyms ?? []).map((text): Form => ({ text, thing, use: "adjective" })),
    ];
  });

const nowhere: Named = { key: "", kind: "State", known: true, label: "", properties: {} };

/** All forms of all names, the better known thing of an acronym first. */
export const forms: readonly Form[] = [
  ...stateForms(),
  ...entryForms("Entity", entities),
  ...entryForms("Rapporteur", mandates),
  ...entryForms("Instrument", instruments),
  ...placeData.places.map((text): Form => ({ text, thing: nowhere, use: "place" })),
];

function trieOf(list: readonly Form[]): NameTrie<Form> {
  const trie = new NameTrie<Form>();
  for (const form of list) trie.add(form.text, form);
  return trie;
}

/** All names of the vocabulary, found by their words. */
export const names: NameTrie<Form> = trieOf(forms);

/** "Danish", "Kenyan": what the people and things of a State are called. */
export const nationalities: ReadonlySet<string> = new Set(
  forms.filter((form) => form.use === "adjective").map((form) => form.text),
);

/** `General Assembly` → `A/RES`: how the resolutions of a body are written, by the body's key. */
export const resolutionSeries: ReadonlyMap<string, string> = new Map(
  entities.flatMap((entry) =>
    entry.resolutions === undefined ? [] : [[namedKey("Entity", entry.name), entry.resolutions] as const],
  ),
);

const byKey = new Map(forms.map((form) => [form.thing.key, form.thing]));

/** The thing of the vocabulary that has this key. */
export const knownThing = (key: string): Named | undefined => byKey.get(key);

/** What is called exactly so. */
export function knownNames(text: string): Named[] {
  const tokens = tokenize(text);
  const whole = names.startingAt(tokens, 0).find(({ length }) => length === tokens.length);
  return whole ? [...new Map(whole.values.map(({ thing }) => [thing.key, thing])).values()] : [];
}

const onState = new Map<string, Named[]>();
for (const thing of new Set(forms.map((form) => form.thing))) {
  const held = thing.kind === "Rapporteur" || /^High Representative for /.test(thing.label);
  const subject = held ? / (?:for|on|in) (?:the )?(.+)$/u.exec(thing.label)?.[1] : undefined;
  const state = subject === undefined ? undefined : knownNames(subject).find(({ kind }) => kind === "State");
  if (state) onState.set(state.key, [...(onState.get(state.key) ?? []), thing]);
}

/** The mandates for a State: "Special Representative of the Secretary-General for Mali". */
export const mandatesForState = (state: string): readonly Named[] => onState.get(state) ?? [];

const small = new Set(["from", "with", "their", "other", "this", "that", "including", "rights", "right", "human"]);
const telling = (text: string): string[] =>
  tokenize(text)
    .map(({ word }) => word)
    .filter((word) => word.length > 3 && !small.has(word));

const subjects = forms.flatMap(({ thing }) => {
  const name = String(thing.properties.name);
  const at = thing.kind === "Rapporteur" ? /^.*? (?:on|for) (?=\p{L})/u.exec(name)?.[0].length : undefined;
  return at === undefined ? [] : [{ thing, words: telling(name.slice(at)) }];
});

/** Mandates whose whole subject a text speaks of, as the title of a report made with their holder. */
export function mandatesOn(text: string): Named[] {
  const words = new Set(telling(text));
  const fit = subjects.filter((subject) => subject.words.length > 1 && subject.words.every((word) => words.has(word)));
  return [...new Map(fit.map(({ thing }) => [thing.key, thing])).values()];
}

/** Words of bodies' and instruments' names, folded: a name that has one is no person's. */
export const wordsOfNames: ReadonlySet<string> = new Set(
  forms.filter(({ thing }) => thing.kind !== "State").flatMap(({ text }) => tokenize(text).map(({ word }) => word)),
);
