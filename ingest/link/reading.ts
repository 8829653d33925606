import type { Span } from "../structure/document";
import { keywordFinder } from "./finder";
import type { Found } from "./keywords/find";
import { type Spoken, spokenBy } from "./keywords/score";
import { type Word, wordsOf } from "./keywords/words";

/** The name of one who acts. A body's name may say a little of what it does, a State's says nothing. */
export interface ActorName extends Span {
  readonly silent: boolean;
}

/** The words and keywords of a text, found once, asked for by any stretch of it. */
export class Reading {
  readonly words: readonly Word[];
  private readonly found: readonly Found[];
  private readonly heard = new Map<string, ReadonlyMap<string, Spoken>>();
  private whole: Map<string, Spoken> | undefined;
  private wordsWithNames: readonly Word[] | undefined;

  constructor(
    private readonly text: string,
    private readonly names: readonly ActorName[] = [],
  ) {
    this.words = wordsBeside(text, names);
    this.found = keywordFinder().find(this.words);
  }

  foundIn(span: Span): Found[] {
    return this.found.filter((one) => within(one, span));
  }

  wordsIn(span: Span): Word[] {
    return this.words.filter((word) => within(word, span));
  }

  /** Several claims share a sentence, so what it speaks for is kept. */
  spokenIn(span: Span): ReadonlyMap<string, Spoken> {
    const key = `${span.start} ${span.end}`;
    const known = this.heard.get(key) ?? spokenBy(this.foundIn(span));
    this.heard.set(key, known);
    return known;
  }

  /** What a stretch speaks for where the names of those who act are read as words too. */
  spokenWithNamesIn(span: Span): ReadonlyMap<string, Spoken> {
    if (!this.names.some((name) => !name.silent && within(name, span))) return this.spokenIn(span);
    this.wordsWithNames ??= wordsBeside(
      this.text,
      this.names.filter((name) => name.silent),
    );
    return spokenBy(keywordFinder().find(this.wordsWithNames.filter((word) => within(word, span))));
  }

  /** What the whole text speaks for. */
  spoken(): ReadonlyMap<string, Spoken> {
    this.whole ??= spokenBy(this.found);
    return this.whole;
  }
}

const wordsBeside = (text: string, names: readonly Span[]): Word[] =>
  names.length === 0 ? wordsOf(text) : wordsOf(text).filter((word) => !names.some((name) => within(word, name)));

const within = (one: Span, span: Span): boolean => span.start <= one.start && one.end <= span.end;

/** Readings of paragraphs and footnotes by place, each made when first asked for. */
export class Readings {
  private readonly made = new Map<string, Reading>();

  constructor(private readonly names: ReadonlyMap<string, readonly ActorName[]>) {}

  of(place: string, text: string): Reading {
    const known = this.made.get(place);
    if (known) return known;
    const reading = new Reading(text, this.names.get(place));
    this.made.set(place, reading);
    return reading;
  }
}
