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
  return [...drafts.values()].map(({ parts, owners, sharing, weak }) => {
    let count = 0;
    for (const part of parts) count += part.length;
    const told = (0.6 + 0.4 * Math.min(mostWords, count)) / Math.sqrt(Math.max(1, sharing));
    return { parts, owners, weight: weak ? told / 2 : told };
  });
}

interface Draft {
  readonly parts: readonly (readonly Pattern[])[];
  readonly owners: string[];
  /** How many of the owners are targets. */
  sharing: number;
  readonly weak: boolean;
}

/** A keyword that is weak for one target and full for another is two keywords. */
function add(drafts: Map<string, Draft>, owner: string, written: string): void {
  const weak = written.startsWith("?");
  for (const parts of variants(weak ? written.slice(1) : written)) {
    let key = weak ? "?" : "";
    for (const part of parts) {
      for (const { form, begins } of part) key += begins ? `${form}* ` : `${form} `;
      key += "~";
    }
    let draft = drafts.get(key);
    if (!draft) {
      draft = { parts, owners: [], sharing: 0, weak };
      drafts.set(key, draft);
    }
    if (draft.owners.includes(owner)) continue;
    draft.owners.push(owner);
    if (owner.includes(".")) draft.sharing++;
  }
}

/** "a|b c ~ d" is "a c ~ d" and "b c ~ d". */
const variants = (written: string): Pattern[][][] =>
  product(
    written.split("~").map((part) =>
      product(
        part
          .trim()
          .split(/[\s,-]+/)
          .map((word) => word.split("|").map(patternOf)),
      ),
    ),
  );

const patterns = new Map<string, Pattern>();

/** Words of keywords repeat. */
function patternOf(word: string): Pattern {
  const known = patterns.get(word);
  if (known) return known;
  const pattern = word.endsWith("*")
    ? { form: word.slice(0, -1).toLowerCase(), begins: true }
    : { form: wordForm(word), begins: false };
  patterns.set(word, pattern);
  return pattern;
}

/** Every way to take one option of each choice; most choices have one. */
function product<T>(choices: readonly (readonly T[])[]): T[][] {
  let made: T[][] = [[]];
  for (const options of choices) {
    const [only] = options;
    if (options.length === 1 && only !== undefined) for (const row of made) row.push(only);
    else made = made.flatMap((row) => options.map((option) => [...row, option]));
  }
  return made;
}
