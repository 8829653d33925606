import { headClass, isProgrammeNoun, nouns } from "../vocabulary/heads";
import type { Word } from "./passage";
import type { WordView } from "./word-view";

/** A name that is being read word by word: what it holds so far, and what may be asked of it and of what follows. */
export class OpenRun {
  protected last: number;
  protected readonly heads: number[] = [];
  /** True once a preposition has opened what the name is of, for or on. */
  protected complement = false;

  constructor(
    protected readonly view: WordView,
    protected readonly first: number,
  ) {
    this.last = first;
  }

  protected word(i: number): Word | undefined {
    return this.view.words[i];
  }

  protected raw(i: number): string {
    return this.word(i)?.raw ?? "";
  }

  protected kindAt(i: number) {
    return this.view.known.get(i)?.candidate.thing.kind;
  }

  protected take(i: number): boolean {
    this.last = i;
    return true;
  }

  protected headClass() {
    return headClass(this.raw(this.heads[0] ?? this.last));
  }

  /** The class of the word said last; "Inter-Agency" is no agency. */
  protected tail() {
    return /^[-‑]$/.test(this.word(this.last)?.gap ?? "") ? undefined : headClass(this.raw(this.last));
  }

  /** Nothing but nouns that many bodies have: "Executive Board". */
  protected bare(): boolean {
    return this.view.words
      .slice(this.first, this.last + 1)
      .every(
        (word) =>
          headClass(word.raw) !== undefined ||
          /^(?:Executive|Governing|Regional|Permanent|Advisory|General|Special|Joint|Scientific|Technical|Operational|Ministerial|Inter|Steering|Standing|Coordinating|Management|Political|Trial|Appeals|High|Level)$/.test(
            word.raw,
          ),
      );
  }

  /** After "of the" one word alone that is no body yet. */
  protected opensOwner(): boolean {
    const [of, the] = [this.raw(this.last - 2), this.raw(this.last - 1)];
    return of === "of" && the === "the" && this.tail() === undefined && !this.isMinistry();
  }

  protected isMinistry(): boolean {
    return /^(?:Ministry|Minister|Department|Secretary|Secretariat|Directorate|Committee|Commission|Council)$/.test(
      this.raw(this.heads[0] ?? this.last),
    );
  }

  /** Before "programme", "initiative" and the like stands a title, which may hold any small words. */
  protected towardsNoun(i: number): boolean {
    const end = this.simpleEnd(i);
    const follows = this.word(end + 1);
    return (
      follows !== undefined && /^[ ”"’]+$/.test(follows.gap) && isProgrammeNoun(follows.raw) && !/s$/.test(follows.raw)
    );
  }

  /** The last of the capital words from here that nothing joins. */
  protected simpleEnd(i: number): number {
    let end = i;
    for (
      let word = this.word(end + 1);
      word && /^[ -]$/.test(word.gap) && (word.capital || word.figure);
      word = this.word(end + 1)
    )
      end++;
    return end;
  }

  /** The noun in small letters right after, or after one adjective or an acronym in brackets. */
  protected closingNounAfter(last: number): number | undefined {
    const next = this.word(last + 1);
    if (!next) return undefined;
    if (/^[ ”"’]+$/.test(next.gap) && isProgrammeNoun(next.raw)) return last + 1;
    if (/^ \([“"]$/.test(next.gap)) return this.nounAfterTranslation(last + 1);
    const after = this.word(last + 2);
    if (!after || !isProgrammeNoun(after.raw)) return undefined;
    const adjective = next.gap === " " && after.gap === " " && nouns.adjectives.has(next.raw);
    const acronym = next.gap === " (" && after.gap === ") " && /\p{Lu}/u.test(next.raw);
    return adjective || acronym ? last + 2 : undefined;
  }

  /** "the Hilsen (“Greeting”) programme": what the title means stands between. */
  private nounAfterTranslation(first: number): number | undefined {
    for (let i = first + 1; i < first + 8; i++) {
      const word = this.word(i);
      if (!word || /[()]/.test(word.gap))
        return word && /^[”"’]*\) $/.test(word.gap) && isProgrammeNoun(word.raw) ? i : undefined;
    }
    return undefined;
  }
}
