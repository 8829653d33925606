import data from "./nouns.json";

/** Nouns that head names, by what they name; words that begin no name; regions; cities. As written, with capitals. */
export const nouns = {
  organizations: new Set(data.organizations),
  programmes: new Set(data.programmes),
  instruments: new Set(data.instruments),
  events: new Set(data.events),
  publications: new Set(data.publications),
  mandates: new Set(data.mandates),
  regions: new Set(data.regions),
  /** Words that begin a sentence with a capital and no name: "In", "This", "January". */
  function: new Set(data.function),
  /** Words that may begin a sentence or a name: "Youth", "National". */
  openers: new Set(data.openers),
  /** Offices that a person holds: "Director", "Minister". */
  roles: new Set(data.roles),
  /** What a hyphen ties to a name without making it part of one: "UNIDO-led". */
  hyphened: new Set(data.hyphened),
  /** Words that many names share: alone they tell no body from another. */
  bare: new Set(data.bare),
  /** What makes a name with the body before it alone: "ITU Academy". */
  owned: new Set(data.owned),
  /** What counts meetings: "Third … Forum" is an event. */
  ordinals: new Set(data.ordinals),
  /** Nouns in small letters that tell what the name after them is: "the organization …". */
  appositions: new Set(data.appositions),
  /** Words of what is no body: places, parts of a report, many at once. */
  general: new Set(data.general),
  /** Heads that name an instrument only with what it is on: "Law on …". */
  weak: new Set(data.weak),
  /** What may stand in small letters between a name and its noun: "… digital coalition". */
  adjectives: new Set(data.adjectives),
} as const;

const cities: ReadonlySet<string> = new Set(data.cities);

/** Whether a city is named by these words: "Addis", "Ababa". */
export const isCity = (first: string, second = ""): boolean => cities.has(first) || cities.has(`${first} ${second}`);

export type HeadClass = "mandate" | "programme" | "organization" | "instrument" | "event" | "publication";

const singular = (word: string): string =>
  /ies$/.test(word)
    ? word.replace(/ies$/, "y")
    : /(?:ch|ss|x)es$/.test(word)
      ? word.slice(0, -2)
      : word.replace(/(?<=[^s])s$/, "");

const spelt = (word: string): string =>
  word
    .replace(/^Organis/, "Organiz")
    .replace(/^Program$/, "Programme")
    .replace(/^Center/, "Centre");

const classes = new Map<string, HeadClass | undefined>();

/** What a name is that has this word at its head; in small letters only programmes are told so. */
export function headClass(raw: string): HeadClass | undefined {
  const known = classes.get(raw);
  if (known !== undefined || classes.has(raw)) return known;
  const found = classOf(raw);
  // the words of a language are few, those of a broken file may not be
  if (classes.size > 50_000) classes.clear();
  classes.set(raw, found);
  return found;
}

function classOf(raw: string): HeadClass | undefined {
  const word = spelt(raw);
  if (nouns.mandates.has(word)) return "mandate";
  const forms = [word, singular(word)];
  const has = (set: ReadonlySet<string>): boolean => forms.some((form) => set.has(form));
  if (has(nouns.organizations)) return "organization";
  if (has(nouns.programmes)) return "programme";
  if (has(nouns.instruments)) return "instrument";
  if (has(nouns.events)) return "event";
  return has(nouns.publications) ? "publication" : undefined;
}

/** A plural that names many bodies: "Ministries of Finance"; names like "Volunteers" are in the lists as they are. */
export const isPlural = (raw: string): boolean => {
  const word = spelt(raw);
  return word !== singular(word) && !nouns.organizations.has(word) && nouns.organizations.has(singular(word));
};

/** "programme", "initiative" … in small letters after a name. */
export const isProgrammeNoun = (raw: string): boolean =>
  /^\p{Ll}/u.test(raw) && nouns.programmes.has(spelt(raw.charAt(0).toUpperCase() + raw.slice(1)));
