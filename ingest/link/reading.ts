import type { Span } from "../structure/document";
import { keywordFinder } from "./finder";
import type { Found } from "./keywords/find";
import { type Spoken, spokenBy } from "./keywords/score";
import { type Word, wordsOf } from "./keywords/words";

/** The words and keywords of a text, found once, asked for by any stretch of it. */
export class Reading {
  readonly words: readonly Word[];
  private readonly found: readonly Found[];
  private whole: Map<string, Spoken> | undefined;
  private foundWithNames: readonly Found[] | undefined;

  /** @param masked stretches that say little: the names of those who act */
  constructor(
    private readonly text: string,
    private readonly masked: readonly Span[] = [],
  ) {
    this.words =
      masked.length === 0 ? wordsOf(text) : wordsOf(text).filter((word) => !masked.some((name) => within(word, name)));
    this.found = keywordFinder().find(this.words);
  }

  foundIn(span: Span): Found[] {
    return this.found.filter((one) => within(one, span));
  }

  wordsIn(span: Span): Word[] {
    return this.words.filter((word) => within(word, span));
  }

  spokenIn(span: Span): Map<string, Spoken> {
    return spokenBy(this.foundIn(span));
  }

  /** What a stretch speaks for where the names of those who act are read as words too. */
  spokenWithNamesIn(span: Span): Map<string, Spoken> {
    if (!this.masked.some((name) => within(name, span))) return this.spokenIn(span);
    this.foundWithNames ??= keywordFinder().find(wordsOf(this.text));
    return spokenBy(this.foundWithNames.filter((one) => within(one, span)));
  }

  /** What the whole text speaks for. */
  spoken(): ReadonlyMap<string, Spoken> {
    this.whole ??= spokenBy(this.found);
    return this.whole;
  }
}

const within = (one: Span, span: Span): boolean => span.start <= one.start && one.end <= span.end;

/** Readings of paragraphs and footnotes by place, each made when first asked for. */
export class Readings {
  private readonly made = new Map<string, Reading>();

  constructor(private readonly masked: ReadonlyMap<string, readonly Span[]>) {}

  of(place: string, text: string): Reading {
    const known = this.made.get(place);
    if (known) return known;
    const reading = new Reading(text, this.masked.get(place));
    this.made.set(place, reading);
    return reading;
  }
}
