import { goalWords } from "../../vocabulary/targets";
import { wordForm } from "./words";

/** A word of a keyword: its form, or the beginning of one. */
export interface Pattern {
  readonly form: string;
  readonly begins: boolean;
}

/** A keyword of the vocabulary, written out: no alternatives are left in it. */
export interface Keyword {
  /** Its parts, each a run of words; two parts stand near each other in either order. */
  readonly parts: readonly (readonly Pattern[])[];
  /** The targets ("5.2") and Goals ("5") whose word it is. */
  readonly owners: readonly string[];
  /** How much it tells: more for more words, less the more targets share it. */
  readonly weight: number;
}

const mostWords = 4;

/** All keywords of the targets and Goals. A word of a Goal as a whole is owned by the Goal alone. */
export function keywordsOf(words: typeof goalWords = goalWords): Keyword[] {
  const drafts = new Map<string, Draft>();
  for (const [goal, entries] of words) {
    for (const [target, list] of Object.entries(entries)) {
      for (const written of list.split(";").map((item) => item.trim())) {
        if (written !== "") add(drafts, target === "goal" ? goal : target, written);
      }
    }
  }
  return [...drafts.values()].map(({ parts, owners, weak }) => {
    const sharing = Math.max(1, [...owners].filter((code) => code.includes(".")).length);
    const count = Math.min(mostWords, parts.flat().length);
    const weight = ((0.6 + 0.4 * count) / Math.sqrt(sharing)) * (weak ? 0.5 : 1);
    return { parts, owners: [...owners], weight };
  });
}

interface Draft {
  readonly parts: readonly (readonly Pattern[])[];
  readonly owners: Set<string>;
  readonly weak: boolean;
}

/** A keyword that is weak for one target and full for another is two keywords. */
function add(drafts: Map<string, Draft>, owner: string, written: string): void {
  const weak = written.startsWith("?");
  for (const parts of variants(written.replace(/^\?/, "").trim())) {
    const forms = parts.map((part) => part.map(({ form, begins }) => form + (begins ? "*" : "")).join(" "));
    const key = `${weak ? "?" : ""}${forms.join(" ~ ")}`;
    const draft = drafts.get(key) ?? { parts, owners: new Set<string>(), weak };
    draft.owners.add(owner);
    drafts.set(key, draft);
  }
}

/** "a|b c ~ d" is "a c ~ d" and "b c ~ d". */
function variants(written: string): Pattern[][][] {
  const parts = written.split("~").map((part) =>
    part
      .trim()
      .split(/[\s,-]+/)
      .map((word) => word.split("|").map(patternOf)),
  );
  return product(parts.map((positions) => product(positions)));
}

const patternOf = (word: string): Pattern =>
  word.endsWith("*")
    ? { form: word.slice(0, -1).toLowerCase(), begins: true }
    : { form: wordForm(word), begins: false };

const product = <T>(choices: readonly (readonly T[])[]): T[][] =>
  choices.reduce<T[][]>((made, options) => made.flatMap((row) => options.map((option) => [...row, option])), [[]]);
