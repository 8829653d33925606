import { headClass, isCity, nouns } from "../vocabulary/heads";
import { nationalities, wordsOfNames } from "../vocabulary/names";
import type { Candidate } from "./candidate";
import { type CapitalRun, capitalRuns } from "./capital-run";
import { thingOf } from "./form-kinds";
import type { Passage, Word } from "./passage";
import { headOf } from "./run-head";
import type { SmallWords } from "./small-words";
import { takesObject, verbForm } from "./verb-signs";
import { type WordView, wordView } from "./word-view";

/**
 * Names without a noun that tells what they name ("Girl Power"), told by where they stand: before a verb of action, in a
 * list with bodies, after "the organization". They are less sure than others.
 */
export function positionNames(
  passage: Passage,
  names: readonly Candidate[],
  small: SmallWords,
  symbol: string,
): Candidate[] {
  const vocabulary = names.filter((name) => name.thing.known && !name.nested);
  const view = wordView(passage, vocabulary);
  const taken = names.filter((name) => ["Entity", "Rapporteur"].includes(name.thing.kind));
  const free = capitalRuns(view).filter((run) => isFree(view, run, names) && isPlausible(view, run, small));
  const acting = free.filter(
    (run) => hasApposition(view, run) || (acts(view, run) && tells(view, run) && !isPerson(view, run, small)),
  );
  const ends = new Set([...taken.map((name) => name.end), ...acting.map((run) => view.words[run.last]?.end ?? -1)]);
  const starts = new Set([
    ...taken.map((name) => name.start),
    ...acting.map((run) => view.words[run.first]?.start ?? -1),
  ]);
  const listed = free.filter((run) => !acting.includes(run) && isListed(passage, view, run, starts, ends));
  return [...acting, ...listed].map((run) => candidate(passage, view, run, symbol));
}

/** One plain word before a verb may be a people or a thing; two words, or one with a figure or capitals inside, are a name. */
const tells = ({ words }: WordView, run: CapitalRun): boolean =>
  run.last > run.first || /\p{Ll}\p{Lu}|\d/u.test(words[run.first]?.raw ?? "");

/** "Maria Lopez": two or three words that the report has in small letters nowhere are a person rather than a body. */
function isPerson({ words }: WordView, run: CapitalRun, small: SmallWords): boolean {
  const whole = words.slice(run.first, run.last + 1);
  // "HR Ana Paz": the office by its acronym
  const own = whole.slice(whole.findIndex(({ raw }) => /\p{Ll}/u.test(raw)));
  if (own.length < 2 || own.length > 3 || /s$/.test(own.at(-1)?.raw ?? "")) return false;
  return own.every(
    ({ raw, gap }, i) => /^\p{Lu}\p{Ll}+$/u.test(raw) && (i === 0 || gap === " ") && !isWord(raw.toLowerCase(), small),
  );
}

const isWord = (word: string, small: SmallWords): boolean =>
  [word, `${word}s`].some((form) => small.has(form) || wordsOfNames.has(form));

const startOf = (view: WordView, run: CapitalRun): number => view.words[run.first]?.start ?? 0;
const endOf = (view: WordView, run: CapitalRun): number => view.words[run.last]?.end ?? 0;

const isFree = (view: WordView, run: CapitalRun, names: readonly Candidate[]): boolean =>
  names.every(
    (name) =>
      name.end <= startOf(view, run) ||
      endOf(view, run) <= name.start ||
      (name.thing.kind === "State" && name.start > startOf(view, run)),
  );

function isPlausible(view: WordView, run: CapitalRun, small: SmallWords): boolean {
  if (headOf(view, run) !== undefined || run.noun !== undefined || run.last - run.first > 7) return false;
  const words = view.words.slice(run.first, run.last + 1);
  const raw = words.map((word) => word.raw);
  if (raw.some((word) => nouns.general.has(word) || nouns.roles.has(word) || headClass(word) !== undefined))
    return false;
  if (raw.every((word) => nouns.regions.has(word) || nouns.openers.has(word)) || isCity(raw[0] ?? "", raw[1]))
    return false;
  if (raw[0] === "Former") return false;
  const title = view.words[run.first - 1]?.raw ?? "";
  if (nouns.roles.has(title) || /^(?:Mr|Ms|Mrs|Dr|Sir|Judge)$/.test(title)) return false;
  const odd = raw.some((word) => /\p{Ll}\p{Lu}|\d/u.test(word));
  const telling = raw.some(
    (word) => /^\p{Lu}\p{Ll}{2}/u.test(word) || (word.length >= 4 && /\p{Ll}[\p{Lu}\d]/u.test(word)),
  );
  // "Palestinians in …" are a people
  const people = raw.length < 4 && nationalities.has((raw[0] ?? "").replace(/s$/, ""));
  if (!telling || people) return false;
  const acronym = raw.length === 1 && /^[\p{Lu}\d]+s?$/u.test(raw[0] ?? "");
  const joined = raw.join(" ").toLowerCase();
  if (acronym || (!odd && raw.length <= 2 && small.has(joined))) return false;
  if (raw.length === 1 && !odd && (nouns.openers.has(raw[0] ?? "") || opensSentence(words[0]))) return false;
  return !(raw.length > 1 && opensSentence(words[0]) && !odd && words.filter((word) => word.capital).length < 2);
}

const opensSentence = (word: Word | undefined): boolean =>
  word === undefined || word.gap === "" || /[.!?:;•]\s/.test(word.gap);

/** Followed by a verb of action, with a bracket, a place or an adverb between at most. */
function acts(view: WordView, run: CapitalRun): boolean {
  const { words } = view;
  let i = run.last + 1;
  if (words[i]?.gap === " (") i++;
  if (words[i]?.raw === "in" && view.known.get(i + 1)?.candidate.thing.kind === "State")
    i = (view.known.get(i + 1)?.last ?? i) + 1;
  if (
    /^(?:also|has|have|had|is|was|jointly|further|recently|continues|continued)$/.test(words[i]?.raw ?? "") &&
    words[i]?.gap === " "
  ) {
    if (/^(?:is|was)$/.test(words[i]?.raw ?? "") && !/ing$/.test(words[i + 1]?.raw ?? "")) return false;
    i++;
  }
  const verb = words[i];
  if (!verb || verb.capital || !/^\)? $/.test(verb.gap)) return false;
  const form =
    verbForm(verb.raw) ??
    (/ing$/.test(verb.raw) && words[i - 1]?.raw !== words[run.last]?.raw
      ? { form: "past" as const, alsoNoun: false }
      : undefined);
  const next = words[i + 1];
  if (!form || form.form === "base" || !next || next.gap === "") return false;
  if (form.form === "past")
    return !/^by$/.test(next.raw) && (words.slice(run.first, run.last + 1).length > 1 || takesObject(next.raw));
  return !form.alsoNoun || takesObject(next.raw);
}

const hasApposition = (view: WordView, run: CapitalRun): boolean =>
  nouns.appositions.has(view.words[run.first - 1]?.raw ?? "") && view.words[run.first]?.gap === " ";

/** "the Harbour Agency and Polar Star": beside a body in a list. */
function isListed(
  passage: Passage,
  view: WordView,
  run: CapitalRun,
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>,
): boolean {
  const { text } = passage;
  const before = /(?:,| and|, and)(?: the)? $/.exec(text.slice(0, startOf(view, run)));
  const after = /^(?:,| and|, and)(?: the)? /.exec(text.slice(endOf(view, run)));
  const left = before !== null && ends.has(before.index) && before[0].includes("and");
  const right =
    after !== null &&
    starts.has(endOf(view, run) + after[0].length) &&
    (after[0].includes("and") || (before !== null && ends.has(before.index)));
  return (left || right) && run.last > run.first
    ? true
    : left && !/^\p{Lu}\p{Ll}+s$/u.test(text.slice(startOf(view, run), endOf(view, run)));
}

function candidate(passage: Passage, view: WordView, run: CapitalRun, symbol: string): Candidate {
  const start = startOf(view, run);
  const end = endOf(view, run);
  const name = passage.text.slice(start, end);
  return {
    place: passage.place,
    start,
    end,
    surface: name,
    thing: thingOf({ kind: "Entity", of: "other" }, name, undefined, symbol),
    rule: "entity-position",
    confidence: 0.5,
  };
}
