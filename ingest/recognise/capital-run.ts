import { cities, headClass, isProgrammeNoun, nouns } from "../vocabulary/heads";
import type { Candidate } from "./candidate";
import type { Passage } from "./passage";

/** A word as written, with what stands before it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly capital: boolean;
  readonly figure: boolean;
  readonly gap: string;
}

/** A name by its form: words with capitals, joined by small ones ("International Federation of Library Associations"). */
export interface CapitalRun {
  /** Indices of its first and last word. */
  readonly first: number;
  readonly last: number;
  /** The last word of each part between prepositions; the first is the head: "Ministry", "Centre". */
  readonly heads: readonly number[];
  /** The noun in small letters that closes it: "… programme". */
  readonly noun?: number;
}

export interface WordView {
  readonly words: readonly Word[];
  /** The name of the vocabulary that begins at the word of this index, with the index of its last word. */
  readonly known: ReadonlyMap<number, { readonly candidate: Candidate; readonly last: number }>;
}

const prepositions = new Set([
  "of",
  "for",
  "on",
  "against",
  "to",
  "in",
  "at",
  "and",
  "de",
  "des",
  "du",
  "d",
  "pour",
  "del",
  "la",
  "le",
  "les",
  "el",
  "y",
  "et",
]);
const foreign = new Set(["de", "des", "du", "d", "pour", "del", "la", "le", "les", "el", "y", "et"]);

export function wordView(passage: Passage, names: readonly Candidate[]): WordView {
  const words = passage.tokens.map((token, i): Word => {
    const raw = passage.text.slice(token.start, token.end);
    return {
      start: token.start,
      end: token.end,
      raw,
      capital: /^\p{Lu}/u.test(raw),
      figure: /^\d/.test(raw),
      gap: passage.text.slice(passage.tokens[i - 1]?.end ?? 0, token.start),
    };
  });
  const at = new Map(words.map((word, i) => [word.start, i]));
  const until = new Map(words.map((word, i) => [word.end, i]));
  const known = new Map<number, { candidate: Candidate; last: number }>();
  for (const candidate of names) {
    const first = at.get(candidate.start);
    const last = until.get(candidate.end) ?? until.get(candidate.end - 1);
    if (first !== undefined && last !== undefined) known.set(first, { candidate, last });
  }
  return { words, known };
}

/** All runs of a text, in order, not overlapping. */
export function capitalRuns(view: WordView): CapitalRun[] {
  const runs: CapitalRun[] = [];
  for (let i = 0; i < view.words.length; ) {
    const run = startsName(view, i) ? new RunReader(view, i).read() : undefined;
    if (run) runs.push(run);
    i = run ? Math.max(run.last, run.noun ?? 0) + 1 : i + 1;
  }
  return runs;
}

function startsName({ words }: WordView, i: number): boolean {
  const word = words[i];
  if (!word?.capital) return false;
  const opens = i === 0 || /[.!?:;•]\s|^\s*$|[“"(]$/.test(word.gap);
  return (
    !nouns.function.has(word.raw) ||
    (!opens && /^(?:National|Member|Women|Youth|Children|Government|World|First|Second|Third|Key)$/.test(word.raw))
  );
}

class RunReader {
  private last: number;
  private readonly heads: number[] = [];
  private complement = false;

  constructor(
    private readonly view: WordView,
    private readonly first: number,
  ) {
    this.last = first;
  }

  read(): CapitalRun {
    while (this.extend());
    this.heads.push(this.last);
    const noun = this.closingNoun();
    return { first: this.first, last: this.last, heads: this.heads, ...(noun !== undefined && { noun }) };
  }

  private word(i: number): Word | undefined {
    return this.view.words[i];
  }

  private isState(i: number): boolean {
    return this.view.known.get(i)?.candidate.thing.kind === "State";
  }

  private extend(): boolean {
    const next = this.word(this.last + 1);
    if (!next) return false;
    if (/^(?:[ \u00A0]|[-‑/+]|[’']| & |\.(?=$))$/.test(next.gap) && (next.capital || this.figureInside(next)))
      return this.take(this.last + 1);
    if (/^[’']$/.test(next.gap) && next.raw === "s") return this.overPossessive();
    if (next.gap === " " && /^\p{Ll}/u.test(next.raw)) return this.overSmallWords();
    return next.gap === ", " && this.overList();
  }

  private take(i: number): boolean {
    this.last = i;
    return true;
  }

  /** A figure belongs to a name where a capital follows ("Youth 4 Global Goals"), or it stands in it ("Industry 4.0"). */
  private figureInside(word: Word): boolean {
    if (!word.figure) return false;
    const index = this.last + 1;
    const after = this.word(index + 1);
    return (after !== undefined && after.gap === " " && after.capital) || word.gap === "." || after?.gap === ".";
  }

  private overPossessive(): boolean {
    const after = this.word(this.last + 2);
    // "Ghana’s National Council": the State owns the name and is no part of it
    if (after?.gap !== " " || !after.capital || this.isState(this.first)) return false;
    return this.take(this.last + 2);
  }

  private overSmallWords(): boolean {
    let i = this.last + 1;
    const small: string[] = [];
    for (
      let word = this.word(i);
      word &&
      small.length < 3 &&
      /^[ ’']$/.test(word.gap) &&
      (prepositions.has(word.raw) || word.raw === "the" || word.raw === "l");
      word = this.word(++i)
    )
      small.push(word.raw);
    const word = this.word(i);
    const [lead] = small;
    if (!word?.capital || !/^[ ’'“]+$/.test(word.gap) || lead === undefined) return false;
    if (!this.admits(lead, small, i)) return false;
    if (lead !== "and" && lead !== "et" && lead !== "y") {
      this.heads.push(this.last);
      this.complement = true;
    }
    return this.take(i);
  }

  private headWord(): string {
    return this.word(this.heads[0] ?? this.last)?.raw ?? "";
  }

  private admits(lead: string, small: readonly string[], i: number): boolean {
    if (foreign.has(lead)) return true;
    if (lead === "and") return this.admitsAnd(small, i);
    const tail = this.word(this.last)?.raw ?? "";
    const known = this.view.known.get(i)?.candidate.thing.kind;
    if (known === "State") return false;
    // a body named whole is followed by its owner, not by a part of its name
    if (known === "Entity" && this.complement) return false;
    if (lead === "in")
      return (
        nouns.regions.has(this.word(i)?.raw ?? "") ||
        (headClass(tail) === undefined &&
          !cities.has(this.word(i)?.raw ?? "") &&
          !nouns.function.has(this.word(i)?.raw ?? ""))
      );
    if (lead === "at" || lead === "to") return headClass(tail) !== undefined && !cities.has(this.word(i)?.raw ?? "");
    const whole = this.view.known.get(this.first);
    if (whole && whole.last === this.last) return headClass(tail) !== undefined && known === undefined;
    return headClass(tail) !== undefined || this.complement || this.last > this.first || lead === "for";
  }

  /** "Ministry of Education and Culture", but "the Ministry of Education and the Senate", "the Earth Foundation and UNDP". */
  private admitsAnd(small: readonly string[], i: number): boolean {
    if (small.length > 1 || this.view.known.has(i)) return false;
    const right = this.simpleEnd(i);
    const rightHead = headClass(this.word(right)?.raw ?? "");
    const tailHead = headClass(this.word(this.last)?.raw ?? "");
    const follows = this.word(right + 1);
    const programme = follows?.gap === " " && isProgrammeNoun(follows.raw);
    if (this.complement)
      return (
        headClass(this.headWord()) !== undefined &&
        (rightHead === undefined || rightHead !== "organization" || right === i)
      );
    if (tailHead !== undefined)
      return rightHead !== undefined && right === i && !["of", "for", "on"].includes(follows?.raw ?? "");
    return (rightHead !== undefined || programme) && this.word(this.first - 1)?.raw.toLowerCase() === "the";
  }

  /** The last of the capital words from here that nothing joins. */
  private simpleEnd(i: number): number {
    let end = i;
    for (let word = this.word(end + 1); word && /^[ -]$/.test(word.gap) && word.capital; word = this.word(end + 1))
      end++;
    return end;
  }

  /** "Ministry of Education, Youth and Sports": a list inside a name is closed by "and", and holds no other name. */
  private overList(): boolean {
    if (!this.complement && headClass(this.word(this.last)?.raw ?? "") !== undefined) return false;
    if (this.complement && headClass(this.headWord()) === undefined) return false;
    let i = this.last + 1;
    for (let items = 0; items < 5; items++) {
      const word = this.word(i);
      if (!word?.capital || this.view.known.has(i) || nouns.function.has(word.raw)) return false;
      const end = this.simpleEnd(i);
      if (end - i > 3 || (end > i && headClass(this.word(end)?.raw ?? "") === "organization" && this.complement))
        return false;
      const next = this.word(end + 1);
      if (next?.raw === "and" && /^,? $/.test(next.gap)) {
        const item = this.word(end + 2);
        if (!item?.capital || item.gap !== " " || this.view.known.has(end + 2)) return false;
        const close = this.simpleEnd(end + 2);
        const head = headClass(this.word(close)?.raw ?? "");
        if (!this.complement && head === undefined && !isProgrammeNoun(this.word(close + 1)?.raw ?? "")) return false;
        if (this.complement && head === "organization" && close > end + 2) return false;
        return this.take(close);
      }
      if (next?.gap !== ", ") return false;
      i = end + 1;
    }
    return false;
  }

  /** The noun in small letters right after, or after one adjective or an acronym in brackets. */
  private closingNoun(): number | undefined {
    const next = this.word(this.last + 1);
    if (!next) return undefined;
    if (/^[ ”"’]+$/.test(next.gap) && isProgrammeNoun(next.raw)) return this.last + 1;
    const after = this.word(this.last + 2);
    if (!after || !isProgrammeNoun(after.raw)) return undefined;
    const adjective =
      next.gap === " " &&
      after.gap === " " &&
      /^(?:digital|fellowship|innovation|training|research|grant|capacity|funding|pilot|multi|partnership|development|mentorship|scholarship)$/.test(
        next.raw,
      );
    const acronym = next.gap === " (" && after.gap === ") " && /\p{Lu}/u.test(next.raw);
    return adjective || acronym ? this.last + 2 : undefined;
  }
}
