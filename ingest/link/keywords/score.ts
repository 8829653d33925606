import type { Found, KeywordFinder } from "./find";
import type { Word } from "./words";

/** A target or Goal that words of a text speak for. */
export interface Spoken {
  readonly code: string;
  readonly weight: number;
  /** The words that say so, the heaviest first. */
  readonly words: readonly Found[];
}

/**
 * What the words speak for, unsorted. A word counts once for a target, in the heaviest of its keywords that holds it: of
 * "small and medium-sized enterprises" and "loans … enterprises" the second adds only its loans.
 */
export function spokenBy(words: readonly Word[], finder: KeywordFinder): Map<string, Spoken> {
  const byCode = new Map<string, Found[]>();
  for (const found of finder.find(words)) {
    for (const owner of found.keyword.owners) {
      const list = byCode.get(owner);
      if (list) list.push(found);
      else byCode.set(owner, [found]);
    }
  }
  return new Map([...byCode].map(([code, all]) => [code, { code, ...weighed(all.sort(heaviestFirst)) }]));
}

function weighed(all: readonly Found[]): Omit<Spoken, "code"> {
  const counted = new Set<number>();
  const words: Found[] = [];
  let weight = 0;
  for (const found of all) {
    const own = found.ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
    const fresh = own.filter((index) => !counted.has(index));
    if (fresh.length === 0) continue;
    for (const index of fresh) counted.add(index);
    words.push(found);
    weight += (found.keyword.weight * fresh.length) / own.length;
  }
  return { weight, words };
}

const heaviestFirst = (a: Found, b: Found): number =>
  b.keyword.weight - a.keyword.weight || a.start - b.start || a.end - a.start - (b.end - b.start);
