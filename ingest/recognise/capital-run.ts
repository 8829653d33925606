import { headClass, isCity, isProgrammeNoun, nouns } from "../vocabulary/heads";
import { OpenRun } from "./open-run";
import type { Word } from "./passage";
import { headOf } from "./run-head";
import type { WordView } from "./word-view";

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
const foreign = new Set("de des du d pour del la le les el y et en à au aux da do das dos".split(" "));

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

const readRun = (view: WordView, first: number, deep = true): CapitalRun => new RunReader(view, first, deep).read();

class RunReader extends OpenRun {
  constructor(
    view: WordView,
    first: number,
    /** False inside another name: what stands after "and" is then not looked into. */
    private readonly deep: boolean,
  ) {
    super(view, first);
  }

  read(): CapitalRun {
    while (this.extend());
    const heads = [...this.heads, this.last];
    this.overYears();
    const noun = this.closingNounAfter(this.last);
    return {
      first: this.first,
      last: this.last,
      heads,
      ...(noun !== undefined && { noun }),
    };
  }

  private extend(): boolean {
    const next = this.word(this.last + 1);
    if (!next) return false;
    if (/^[-‑]$/.test(next.gap)) return this.overHyphen(next);
    if (/^(?:[ \u00A0]|[’'/+]| & )$/.test(next.gap) && (next.capital || this.figureInside(next)))
      return !this.otherName(this.last + 1) && this.take(this.last + 1);
    if (/^[’']$/.test(next.gap) && next.raw === "s") return this.overPossessive();
    if (
      /^[’'] $/.test(next.gap) &&
      next.capital &&
      /\p{Ll}s$/u.test(this.raw(this.last)) &&
      !this.view.known.has(this.last + 1)
    )
      return this.take(this.last + 1);
    if (next.gap === "." && next.figure) return this.take(this.last + 1);
    if (/^\. (?:\. )?$/.test(next.gap) && next.capital && /^(?:St|Ste)$/.test(this.raw(this.last)))
      return this.take(this.last + 1);
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
    if (this.kindAt(i) === "Entity" && this.kindAt(this.first) === undefined) return false;
    if (next.capital || next.figure) return this.take(i);
    const after = this.word(i + 1);
    if (after && /^[-‑]$/.test(after.gap) && after.capital) return this.take(i + 1);
    // "End School-related Violence", where the name goes on
    const goesOn =
      after?.gap === " " &&
      after.capital &&
      this.kindAt(this.first) === undefined &&
      /\p{Ll}/u.test(this.raw(this.last));
    const graded = /^(?:High|Mid|Senior)$/.test(this.raw(this.last)) && after?.gap === " " && after.capital;
    return (goesOn || graded || !nouns.hyphened.has(next.raw)) && this.take(i);
  }

  /** A figure belongs to a name where a capital follows ("Youth 4 Global Goals"), or it stands in it ("Industry 4.0"). */
  private figureInside(word: Word): boolean {
    if (!word.figure) return false;
    const after = this.word(this.last + 2);
    // "Digital Agenda 2024 for Latin America"
    if (/^20\d\d$/.test(word.raw) && this.tail() === "instrument")
      return after?.gap === " " && /^(?:for|of|on)$/.test(after.raw);
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
      // "Digital Agenda 2024 for …": the year is not the head
      this.heads.push(/^\d+$/.test(this.raw(this.last)) ? this.last - 1 : this.last);
      this.complement = true;
    }
    // the owner's name is taken whole, also its small words
    return this.take(this.kindAt(i) === "Entity" ? (this.view.known.get(i)?.last ?? i) : i);
  }

  private small(word: Word): boolean {
    return (
      /^[ ’']$/.test(word.gap) && (english.has(word.raw) || foreign.has(word.raw) || ["the", "l"].includes(word.raw))
    );
  }

  private admits(lead: string, small: readonly string[], i: number): boolean {
    const kind = this.kindAt(i);
    if (foreign.has(lead)) return true;
    // "Commission of Inquiry on Ukraine", "Special Envoy for Haiti"
    if (kind === "State") {
      const named = headClass(this.raw(this.last)) !== undefined || this.headClass() === "mandate";
      const mission = lead === "in" && /^(?:Mission|Operation|Force)$/.test(this.raw(this.last));
      return (mission || lead === "on" || lead === "for") && named && !this.bare();
    }
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
    if (lead === "at" && (this.raw(i) === "Headquarters" || this.raw(i + 2) === "Headquarters")) return false;
    if (lead === "at" || lead === "to") return tail !== undefined && !isCity(this.raw(i), this.raw(i + 1));
    const whole = this.view.known.get(this.first);
    if (whole && whole.last === this.last) return tail !== undefined && kind === undefined;
    return tail !== undefined || this.complement || this.last > this.first || lead === "for";
  }

  private admitsIn(i: number, tail: unknown): boolean {
    if (nouns.regions.has(this.raw(i)) && !isCity(this.raw(i), this.raw(i + 1)))
      return !/^(?:Fund|Programme|Project|Initiative)$/.test(this.raw(this.last));
    return tail === undefined && !isCity(this.raw(i), this.raw(i + 1)) && this.last > this.first;
  }

  /** "Ministry of Education and Culture", but "the Ministry of Education and the Senate", "the Earth Foundation and UNDP". */
  private admitsAnd(small: readonly string[], i: number): boolean {
    if (this.view.known.has(i) && this.kindAt(i) !== "State") return false;
    if (nouns.roles.has(this.raw(i))) return false;
    const right = this.simpleEnd(i);
    const rightHead = headClass(this.raw(right));
    if (this.definesItself(i, right)) return false;
    const separate =
      (rightHead === "organization" ||
        rightHead === "mandate" ||
        (rightHead === "instrument" && small.includes("the")) ||
        (rightHead === this.headClass() && /^(?:of|for|on)$/.test(this.raw(right + 1))) ||
        (rightHead === "programme" && (small.length > 1 || right > i + 1))) &&
      !(right === i && small.length === 1) &&
      !/^(?:Services?|Facilities|Institutions|Groups?)$/.test(this.raw(right));
    const follows = this.word(right + 1);
    const programme = follows?.gap === " " && isProgrammeNoun(follows.raw) && this.headClass() === "organization";
    // "Operational Cell of the Tide and Harbour Group": two subjects of one body that owns it
    if (rightHead === "organization" && this.opensOwner()) return true;
    // "… for Tides and the Fund for Ports Foundation": after an article a name of its own may begin
    const own = small.includes("the") && this.deep && headOf(this.view, readRun(this.view, i, false)) !== undefined;
    if (this.complement) return this.headClass() !== undefined && !separate && !programme && !own;
    if (small.length > 1) return false;
    const tailHead = this.tail();
    if (tailHead !== undefined)
      return rightHead !== undefined && right === i && !["of", "for", "on"].includes(this.raw(right + 1));
    if (this.view.known.has(this.first) && this.view.known.get(this.first)?.last === this.last) return false;
    if (!this.deep) return false;
    const whole = readRun(this.view, i, false);
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
    if (this.complement && this.raw(i) === "the" && this.word(i + 1)?.capital) return this.closeList(i + 1);
    const item = this.word(i);
    if (!item?.capital || item.gap !== " " || this.view.known.has(i)) return false;
    const close = this.simpleEnd(i);
    const head = headClass(this.raw(close));
    const noun = this.closingNounAfter(close) !== undefined;
    if (!this.complement && head === undefined && !noun) return false;
    if (this.complement && head === "organization" && close > i) return false;
    return this.take(close);
  }
}
