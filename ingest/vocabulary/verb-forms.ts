import data from "./verbs.json";

export type Form = "base" | "third" | "past" | "participle" | "gerund";
export type VerbClass = "action" | "statement" | "finding" | "state";

/** What a word may be as a verb. */
export interface VerbReading {
  readonly lemma: string;
  readonly forms: ReadonlySet<Form>;
  readonly classes: ReadonlySet<VerbClass>;
  /** "funds", "reports": the same word is a noun as often. */
  readonly alsoNoun: boolean;
}

const words = (list: string): string[] => list.split(" ");
const doubled = new Set(words(data.doubled));
const nouns = new Set(words(data.nouns));
/** Verbs by which someone tells what they did themselves: "reported that it had trained guards". */
export const reportingVerbs: ReadonlySet<string> = new Set(words(data.reporting));
const irregular: Readonly<Record<string, string>> = data.irregular;
const classNames = ["action", "statement", "finding", "state"] as const;

const third = (base: string): string =>
  base === "have"
    ? "has"
    : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)
      ? `${base}es`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}s`;
const twice = (base: string): string => (doubled.has(base) ? base + base.slice(-1) : base);
const regularPast = (base: string): string[] => {
  const stems = doubled.has(base) ? [twice(base), base] : [base];
  return stems.map((stem) =>
    stem.endsWith("e") ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`,
  );
};
const gerunds = (base: string): string[] => {
  const stems = doubled.has(base) ? [twice(base), base] : [base];
  return stems.map((stem) =>
    /ie$/.test(stem) ? `${stem.slice(0, -2)}ying` : /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`,
  );
};

interface Draft {
  lemma: string;
  forms: Set<Form>;
  classes: Set<VerbClass>;
}

const readings = build();

function build(): Map<string, Draft> {
  const classes = new Map<string, Set<VerbClass>>();
  for (const name of classNames)
    for (const base of words(data[name])) classes.set(base, (classes.get(base) ?? new Set()).add(name));
  const all = new Map<string, Draft>();
  const put = (word: string, lemma: string, form: Form, of: Set<VerbClass>): void => {
    const known = all.get(word);
    if (known === undefined) all.set(word, { lemma, forms: new Set([form]), classes: new Set(of) });
    // "found" is of find and of found: both readings' forms and classes hold
    else {
      known.forms.add(form);
      for (const name of of) known.classes.add(name);
    }
  };
  for (const [base, of] of classes) {
    const [past, participle] = (irregular[base] ?? "").split(" ");
    put(base, base, "base", of);
    put(third(base), base, "third", of);
    for (const word of past ? [past] : regularPast(base)) put(word, base, "past", of);
    for (const word of participle ? [participle] : regularPast(base)) put(word, base, "participle", of);
    for (const word of gerunds(base)) put(word, base, "gerund", of);
  }
  return all;
}

/** "organised", "analysing": the lists have the other spelling. */
const britishEnding = /(?<=\p{L}{2})([iy])s(?=(?:e[sd]?|ing)$)/u;
const prefixes = /^(?:re-|co-|pre-|over|under)/;
/** Words repeat, and most are no verbs; null where that is known. */
const known = new Map<string, VerbReading | null>();
const remembered = 50_000;

/** The verb that a word may be, whatever it is here. */
export function verbReading(word: string): VerbReading | undefined {
  const cached = known.get(word);
  if (cached !== undefined) return cached ?? undefined;
  const found = read(word);
  if (known.size < remembered) known.set(word, found ?? null);
  return found;
}

function read(word: string): VerbReading | undefined {
  if (word.startsWith("-") || word.endsWith("-")) return undefined;
  const plain = word.replace(prefixes, "");
  const found =
    readings.get(word) ??
    (plain.length > 3 ? readings.get(plain) : undefined) ??
    readings.get(plain.replace(britishEnding, "$1z"));
  if (found === undefined) return undefined;
  return { ...found, alsoNoun: nouns.has(found.lemma) && !found.forms.has("gerund") };
}
