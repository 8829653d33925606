import { headClass, isCity, isProgrammeNoun, nouns } from "../vocabulary/heads";
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

const english = new Set([
  "of",
  "for",
  "on",
  "against",
  "to",
  "in",
  "at",
  "and",
  "with",
  "into",
  "beyond",
  "between",
  "from",
  "by",
]);
/** Small words that stand inside a name only after another has opened its complement: "… on the Right to Food". */
const inner = new Set(["to", "with", "into", "beyond", "between", "from", "by"]);
const foreign = new Set(["de", "des", "du", "d", "pour", "del", "la", "le", "les", "el", "y", "et"]);

export function wordView(passage: Passage, names: readonly Candidate[]): WordView {
  // no name runs over the end of a sentence, or of a printed line of the front matter
  const begins = new Set(passage.sentences.map((sentence) => sentence.start));
  const words = passage.tokens.map((token, i): Word => {
    const raw = passage.text.slice(token.start, token.end);
    return {
      start: token.start,
      end: token.end,
      raw,
      capital: /^\p{Lu}/u.test(raw),
      figure: /^\d/.test(raw),
      gap: `${i > 0 && begins.has(token.start) ? ". " : ""}${passage.text.slice(passage.tokens[i - 1]?.end ?? 0, token.start)}`,
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
    const run = startsName(view, i) ? readRun(view, i) : undefined;
    if (run) runs.push(run);
    i = run ? Math.max(run.last, run.noun ?? 0) + 1 : i + 1;
  }
  return runs;
}

function startsName({ words }: WordView, i: number): boolean {
  const word = words[i];
  if (!word?.capital || nouns.function.has(word.raw)) return false;
  const next = words[i + 1];
  if (next && /^[’']$/.test(next.gap) && next.raw === "s") return words[i + 2]?.capital === true;
  return (
    !nouns.openers.has(word.raw) || (next !== undefined && /^[ -]$/.test(next.gap) && (next.capital || next.figure))
  );
}

export const readRun = (view: WordView, first: number): CapitalRun => new RunReader(view, first).read();

/** The class of what a run names, by its closing noun, else the head of its first part, else its last word. */
export function headOf(view: WordView, run: CapitalRun) {
  if (run.noun !== undefined) return { found: "programme" as const, at: run.noun };
  const first = run.heads[0] ?? run.last;
  const found = headClass(view.words[first]?.raw ?? "");
  if (found) return { found, at: first };
  const role = view.words.slice(run.first, first + 1).some((word) => nouns.roles.has(word.raw));
  const tail = headClass(view.words[run.last]?.raw ?? "");
  return !role && (tail === "organization" || tail === "programme") ? { found: tail, at: run.last } : undefined;
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
    this.overYears();
    const noun = this.closingNoun();
    return {
      first: this.first,
      last: this.last,
      heads: [...this.heads, this.last],
      ...(noun !== undefined && { noun }),
    };
  }

  private word(i: number): Word | undefined {
    return this.view.words[i];
  }
  private raw(i: number): string {
    return this.word(i)?.raw ?? "";
  }
  private kindAt(i: number) {
    return this.view.known.get(i)?.candidate.thing.kind;
  }

  private extend(): boolean {
    const next = this.word(this.last + 1);
    if (!next) return false;
    if (/^[-‑]$/.test(next.gap)) return this.overHyphen(next);
    if (/^(?:[ \u00A0]|[’'/+]| & )$/.test(next.gap) && (next.capital || this.figureInside(next)))
      return !this.otherName(this.last + 1) && this.take(this.last + 1);
    if (/^[’']$/.test(next.gap) && next.raw === "s") return this.overPossessive();
    if (next.gap === "." && next.figure) return this.take(this.last + 1);
    if (next.gap === " " && /^\p{Ll}/u.test(next.raw)) return this.overSmallWords();
    return next.gap === ", " && this.overList();
  }

  /** "Digital Agenda 2026", "Action Plan 2022–2026". */
  private overYears(): void {
    const heads = [this.raw(this.heads[0] ?? this.last), this.raw(this.last)].map(headClass);
    if (!heads.includes("instrument") && !heads.includes("programme")) return;
    const [from, to] = [this.word(this.last + 1), this.word(this.last + 2)];
    if (from?.gap !== " " || !/^20\d\d$/.test(from.raw)) return;
    this.last += to && /^[-–]$/.test(to.gap) && /^20\d\d$/.test(to.raw) ? 2 : 1;
  }

  private take(i: number): boolean {
    this.last = i;
    return true;
  }

  /** A body of the vocabulary after other words is a name of its own: "Ensure African Union …". */
  private otherName(i: number): boolean {
    return (
      this.kindAt(i) === "Entity" &&
      this.kindAt(this.first) === undefined &&
      !/^(?:Joint|Former)$/.test(this.raw(this.first))
    );
  }

  /** "E-commerce", "Accelerate-to-Demonstrate", "Inter-Agency", but "UNIDO-led". */
  private overHyphen(next: Word): boolean {
    const i = this.last + 1;
    if (next.capital || next.figure) return this.take(i);
    const after = this.word(i + 1);
    if (after && /^[-‑]$/.test(after.gap) && after.capital) return this.take(i + 1);
    return !nouns.hyphened.has(next.raw) && this.take(i);
  }

  /** A figure belongs to a name where a capital follows ("Youth 4 Global Goals"), or it stands in it ("Industry 4.0"). */
  private figureInside(word: Word): boolean {
    if (!word.figure) return false;
    const after = this.word(this.last + 2);
    return after !== undefined && ((after.gap === " " && after.capital) || (after.gap === "." && after.figure));
  }

  private overPossessive(): boolean {
    const after = this.word(this.last + 2);
    // "Ghana’s National Council": the owner of the name is no part of it
    const owner = this.view.known.get(this.first);
    if (
      after?.gap !== " " ||
      !after.capital ||
      (owner && owner.last === this.last && owner.candidate.thing.key !== "Entity:secretary general")
    )
      return false;
    return this.take(this.last + 2);
  }

  private overSmallWords(): boolean {
    let i = this.last + 1;
    const small: string[] = [];
    for (let word = this.word(i); word && small.length < 3 && this.small(word); word = this.word(++i))
      small.push(word.raw);
    const word = this.word(i);
    const [lead] = small;
    if (!word || lead === undefined || !/^[ ’'“]+$/.test(word.gap)) return false;
    if (!(word.capital && !nouns.function.has(word.raw)) || !this.admits(lead, small, i)) return false;
    if (!["and", "et", "y", "the"].includes(lead)) {
      this.heads.push(this.last);
      this.complement = true;
    }
    return this.take(i);
  }

  private small(word: Word): boolean {
    return (
      /^[ ’']$/.test(word.gap) && (english.has(word.raw) || foreign.has(word.raw) || ["the", "l"].includes(word.raw))
    );
  }

  private headClass() {
    return headClass(this.raw(this.heads[0] ?? this.last));
  }
  /** The class of the word said last; "Inter-Agency" is no agency. */
  private tail() {
    return /^[-‑]$/.test(this.word(this.last)?.gap ?? "") ? undefined : headClass(this.raw(this.last));
  }

  private admits(lead: string, small: readonly string[], i: number): boolean {
    const kind = this.kindAt(i);
    if (foreign.has(lead)) return true;
    // "Commission of Inquiry on Ukraine", "Special Envoy for Haiti"
    if (kind === "State")
      return (lead === "on" || lead === "for") && headClass(this.raw(this.last)) !== undefined && !this.bare();
    if (this.towardsNoun(i) && kind === undefined) return true;
    if (lead === "the") return false;
    if (inner.has(lead) && this.complement && kind === undefined && !nouns.roles.has(this.raw(i)))
      return !isCity(this.raw(i), this.raw(i + 1)) && headClass(this.raw(this.last)) !== "organization";
    if (inner.has(lead) && lead !== "to") return false;
    if (lead === "and") return this.admitsAnd(small, i);
    // a body that is named whole is followed by its owner, not by a part of its name
    if (kind === "Entity" && (this.complement || !this.bare())) return false;
    const tail = headClass(this.raw(this.last));
    if (lead === "in") return this.admitsIn(i, tail);
    if (lead === "at" || lead === "to") return tail !== undefined && !isCity(this.raw(i), this.raw(i + 1));
    const whole = this.view.known.get(this.first);
    if (whole && whole.last === this.last) return tail !== undefined && kind === undefined;
    return tail !== undefined || this.complement || this.last > this.first || lead === "for";
  }

  private admitsIn(i: number, tail: unknown): boolean {
    if (nouns.regions.has(this.raw(i))) return true;
    return tail === undefined && !isCity(this.raw(i), this.raw(i + 1)) && this.last > this.first;
  }

  /** Nothing but nouns that many bodies have: "Executive Board". */
  private bare(): boolean {
    return this.view.words
      .slice(this.first, this.last + 1)
      .every(
        (word) =>
          headClass(word.raw) !== undefined ||
          /^(?:Executive|Governing|Regional|Permanent|Advisory|General|Special|Joint|Scientific|Technical)$/.test(
            word.raw,
          ),
      );
  }

  /** Before "programme", "initiative" and the like stands a title, which may hold any small words. */
  private towardsNoun(i: number): boolean {
    const end = this.simpleEnd(i);
    const follows = this.word(end + 1);
    return follows !== undefined && /^[ ”"’]+$/.test(follows.gap) && isProgrammeNoun(follows.raw);
  }

  /** "Ministry of Education and Culture", but "the Ministry of Education and the Senate", "the Earth Foundation and UNDP". */
  private admitsAnd(small: readonly string[], i: number): boolean {
    if (this.view.known.has(i) && this.kindAt(i) !== "State") return false;
    if (nouns.roles.has(this.raw(i))) return false;
    const right = this.simpleEnd(i);
    const rightHead = headClass(this.raw(right));
    if (this.definesItself(i, right)) return false;
    const separate =
      (rightHead === "organization" || (rightHead === "programme" && (small.length > 1 || right > i + 1))) &&
      !(right === i && small.length === 1) &&
      !/^(?:Services?|Facilities|Institutions|Groups?)$/.test(this.raw(right));
    if (this.complement) return this.headClass() !== undefined && !separate;
    if (small.length > 1) return false;
    const tailHead = this.tail();
    if (tailHead !== undefined)
      return rightHead !== undefined && right === i && !["of", "for", "on"].includes(this.raw(right + 1));
    if (this.view.known.has(this.first) && this.view.known.get(this.first)?.last === this.last) return false;
    const whole = readRun(this.view, i);
    return (
      headOf(this.view, whole) !== undefined &&
      (this.last > this.first || this.raw(this.first - 1).toLowerCase() === "the")
    );
  }

  /** "… and Youth 4 Global Goals (Y4GG)": what has its own acronym is a name of its own. */
  private definesItself(i: number, right: number): boolean {
    const acronym = this.word(right + 1);
    if (acronym?.gap !== " (" || right === i) return false;
    const initials = this.view.words
      .slice(i, right + 1)
      .map((word) => word.raw.charAt(0))
      .join("");
    return initials === acronym.raw.replace(/\p{Ll}+/gu, "");
  }

  /** The last of the capital words from here that nothing joins. */
  private simpleEnd(i: number): number {
    let end = i;
    for (
      let word = this.word(end + 1);
      word && /^[ -]$/.test(word.gap) && (word.capital || word.figure);
      word = this.word(end + 1)
    )
      end++;
    return end;
  }

  /** "Ministry of Education, Youth and Sports": a list inside a name is closed by "and", and holds no other name. */
  private overList(): boolean {
    if (!this.complement && headClass(this.raw(this.last)) !== undefined) return false;
    if (this.complement && this.headClass() === undefined) return false;
    for (let i = this.last + 1, items = 0; items < 5; items++) {
      if (!this.isItem(i)) return false;
      const end = this.simpleEnd(i);
      const next = this.word(end + 1);
      if (next?.raw === "and" && /^,? $/.test(next.gap)) return this.closeList(end + 2);
      if (next?.gap !== ", ") return false;
      i = end + 1;
    }
    return false;
  }

  private isItem(i: number): boolean {
    const word = this.word(i);
    if (!word?.capital || this.view.known.has(i) || nouns.function.has(word.raw)) return false;
    const end = this.simpleEnd(i);
    return end - i <= 3 && !(this.complement && end > i && headClass(this.raw(end)) === "organization");
  }

  private closeList(i: number): boolean {
    const item = this.word(i);
    if (!item?.capital || item.gap !== " " || this.view.known.has(i)) return false;
    const close = this.simpleEnd(i);
    const head = headClass(this.raw(close));
    const noun = this.closingNounAfter(close) !== undefined;
    if (!this.complement && head === undefined && !noun) return false;
    if (this.complement && head === "organization" && close > i) return false;
    return this.take(close);
  }

  private closingNoun(): number | undefined {
    return this.closingNounAfter(this.last);
  }

  /** The noun in small letters right after, or after one adjective or an acronym in brackets. */
  private closingNounAfter(last: number): number | undefined {
    const next = this.word(last + 1);
    if (!next) return undefined;
    if (/^[ ”"’]+$/.test(next.gap) && isProgrammeNoun(next.raw)) return last + 1;
    const after = this.word(last + 2);
    if (!after || !isProgrammeNoun(after.raw)) return undefined;
    const adjective = next.gap === " " && after.gap === " " && nouns.adjectives.has(next.raw);
    const acronym = next.gap === " (" && after.gap === ") " && /\p{Lu}/u.test(next.raw);
    return adjective || acronym ? last + 2 : undefined;
  }
}
