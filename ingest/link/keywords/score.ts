import type { Found, KeywordFinder } from "./find";
import type { Word } from "./words";

/** A target or Goal that words of a text speak for. */
export interface Spoken {
  readonly code: string;
  readonly weight: number;
  /** The words that say so, the heaviest first. */
  readonly words: readonly Found[];
}

/** What the words speak for, unsorted. A keyword that stands within a longer one of the same target tells nothing more. */
export function spokenBy(words: readonly Word[], finder: KeywordFinder): Map<string, Spoken> {
  const byCode = new Map<string, Found[]>();
  for (const found of finder.find(words)) {
    for (const owner of found.keyword.owners) {
      const list = byCode.get(owner);
      if (list) list.push(found);
      else byCode.set(owner, [found]);
    }
  }
  const spoken = new Map<string, Spoken>();
  for (const [code, all] of byCode) {
    const kept: Found[] = [];
    for (const found of all.sort(heaviestFirst)) if (!kept.some((other) => within(found, other))) kept.push(found);
    spoken.set(code, { code, weight: kept.reduce((sum, found) => sum + found.keyword.weight, 0), words: kept });
  }
  return spoken;
}

const heaviestFirst = (a: Found, b: Found): number =>
  b.keyword.weight - a.keyword.weight || firstWord(a) - firstWord(b) || spanOf(a) - spanOf(b);

const firstWord = (found: Found): number => found.ranges[0]?.[0] ?? 0;
const spanOf = (found: Found): number => found.ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);

const within = (a: Found, b: Found): boolean =>
  a.ranges.every(([from, to]) => b.ranges.some((range) => range[0] <= from && to <= range[1]));
