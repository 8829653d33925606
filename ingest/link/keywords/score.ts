import type { Found } from "./find";
import type { Keyword } from "./keyword";

/** A target or Goal that words of a text speak for. */
export interface Spoken {
  readonly code: string;
  readonly weight: number;
  /** The words that say so, the heaviest first. */
  readonly words: readonly Found[];
}

/**
 * What keywords speak for, unsorted. A keyword counts once, and a word once for a target, in the heaviest of its keywords
 * that holds it: of "small and medium-sized enterprises" and "loans … enterprises" the second adds only its loans.
 */
export function spokenBy(all: readonly Found[]): Map<string, Spoken> {
  const byCode = new Map<string, Found[]>();
  for (const found of all) {
    for (const owner of found.keyword.owners) {
      const list = byCode.get(owner);
      if (list) list.push(found);
      else byCode.set(owner, [found]);
    }
  }
  return new Map([...byCode].map(([code, list]) => [code, { code, ...weighed(list.sort(heaviestFirst)) }]));
}

function weighed(all: readonly Found[]): Omit<Spoken, "code"> {
  const [only] = all;
  if (all.length === 1 && only) return { weight: only.keyword.weight, words: all };
  const counted = new Set<number>();
  const told = new Set<Keyword>();
  const words: Found[] = [];
  let weight = 0;
  for (const found of all) {
    if (told.has(found.keyword)) continue;
    let own = 0;
    let fresh = 0;
    for (const [first, last] of found.ranges) {
      for (let index = first; index <= last; index++) {
        own++;
        if (counted.has(index)) continue;
        counted.add(index);
        fresh++;
      }
    }
    if (fresh === 0) continue;
    told.add(found.keyword);
    words.push(found);
    weight += (found.keyword.weight * fresh) / own;
  }
  return { weight, words };
}

const heaviestFirst = (a: Found, b: Found): number =>
  b.keyword.weight - a.keyword.weight || a.start - b.start || a.end - a.start - (b.end - b.start);
