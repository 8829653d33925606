import { type Keyword, keywordsOf, type Pattern } from "./keyword";
import type { Word } from "./words";

/** A keyword as it stands in a text. */
export interface Found {
  readonly keyword: Keyword;
  /** Its words by their indices, first and last of each part, in order. */
  readonly ranges: readonly Range[];
  /** From its first word to its last, in the text. */
  readonly start: number;
  readonly end: number;
}
type Range = readonly [first: number, last: number];

/** How many words may stand between the two parts of a keyword. */
const reach = 7;

interface Node {
  readonly exact: Map<string, Node>;
  readonly begins: Map<string, Node>;
  /** The shortest and longest beginning. */
  shortest: number;
  longest: number;
  phrase?: number;
}
const newNode = (): Node => ({ exact: new Map(), begins: new Map(), shortest: 99, longest: 0 });

/** Finds keywords in words, in time linear in their number. */
export class KeywordFinder {
  private readonly root = newNode();
  private readonly begun = new Map<string, readonly Node[]>();
  private phrases = 0;
  /** 1 for a phrase that stands in the text being read. */
  private readonly present: Uint8Array;
  /** Keywords of one part, and of more, these by the phrase of the part that fewest of them have: it tells soonest. */
  private readonly single = new Map<number, Keyword[]>();
  private readonly joined = new Map<number, { keyword: Keyword; rest: number[] }[]>();

  constructor(keywords: readonly Keyword[] = keywordsOf()) {
    const joined: { keyword: Keyword; phrases: number[] }[] = [];
    const uses = new Map<number, number>();
    for (const keyword of keywords) {
      const phrases = keyword.parts.map((part) => this.phraseOf(part));
      const [only] = phrases;
      if (phrases.length === 1 && only !== undefined) push(this.single, only, keyword);
      else joined.push({ keyword, phrases });
      if (phrases.length > 1) for (const phrase of phrases) uses.set(phrase, (uses.get(phrase) ?? 0) + 1);
    }
    this.present = new Uint8Array(this.phrases);
    const used = (phrase: number): number => uses.get(phrase) ?? 0;
    for (const { keyword, phrases } of joined) {
      const rarest = phrases.reduce((a, b) => (used(b) < used(a) ? b : a));
      const at = phrases.indexOf(rarest);
      push(this.joined, rarest, { keyword, rest: phrases.filter((_, index) => index !== at) });
    }
  }

  /** Every keyword in the words, at each place where it stands. */
  find(words: readonly Word[]): Found[] {
    const places = this.phrasesIn(words);
    const found: Found[] = [];
    for (const phrase of places.keys()) this.present[phrase] = 1;
    for (const [phrase, ranges] of places) {
      for (const keyword of this.single.get(phrase) ?? [])
        for (const range of ranges) found.push(placed(keyword, [range], words));
      for (const { keyword, rest } of this.joined.get(phrase) ?? []) {
        if (!rest.every((other) => this.present[other] === 1)) continue;
        for (const range of ranges) {
          const near = this.nearby(range, rest, places);
          if (near) found.push(placed(keyword, near, words));
        }
      }
    }
    for (const phrase of places.keys()) this.present[phrase] = 0;
    return found;
  }

  private phraseOf(part: readonly Pattern[]): number {
    let node = this.root;
    for (const { form, begins } of part) {
      const children = begins ? node.begins : node.exact;
      const next = children.get(form) ?? newNode();
      children.set(form, next);
      if (begins) {
        node.shortest = Math.min(node.shortest, form.length);
        node.longest = Math.max(node.longest, form.length);
      }
      node = next;
    }
    node.phrase ??= this.phrases++;
    return node.phrase;
  }

  private phrasesIn(words: readonly Word[]): Map<number, Range[]> {
    const places = new Map<number, Range[]>();
    words.forEach(({ form }, first) => {
      let nodes: readonly Node[] = this.beginnings(form);
      for (let at = first; nodes.length > 0; ) {
        for (const node of nodes) if (node.phrase !== undefined) push(places, node.phrase, [first, at]);
        at++;
        const next = words[at]?.form;
        if (next === undefined) break;
        nodes =
          nodes.length === 1 && nodes[0] ? children(nodes[0], next) : nodes.flatMap((node) => children(node, next));
      }
    });
    return places;
  }

  /** What a word may begin: asked for every word of every text, and words repeat. */
  private beginnings(form: string): readonly Node[] {
    const known = this.begun.get(form);
    if (known) return known;
    const nodes = children(this.root, form);
    if (this.begun.size < remembered) this.begun.set(form, nodes);
    return nodes;
  }

  /** The other parts near one of them, none over another. */
  private nearby(
    first: Range,
    rest: readonly number[],
    places: ReadonlyMap<number, readonly Range[]>,
  ): Range[] | undefined {
    const ranges: Range[] = [first];
    for (const phrase of rest) {
      const near = nearest(ranges, places.get(phrase) ?? []);
      if (!near) return undefined;
      ranges.push(near);
    }
    return ranges.sort((a, b) => a[0] - b[0]);
  }
}

/** Of the places that lie over none of the ranges and within reach of each, the one next to the first. */
function nearest(ranges: readonly Range[], places: readonly Range[]): Range | undefined {
  let best: Range | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    let away = -1;
    for (const [from, to] of ranges) {
      const gap = place[0] > to ? place[0] - to : from - place[1];
      if (gap <= 0 || gap > reach + 1) {
        away = -1;
        break;
      }
      if (away < 0) away = gap;
    }
    if (away > 0 && away < least) {
      best = place;
      least = away;
    }
  }
  return best;
}

function placed(keyword: Keyword, ranges: readonly Range[], words: readonly Word[]): Found {
  const start = words[ranges[0]?.[0] ?? 0]?.start ?? 0;
  return { keyword, ranges, start, end: Math.max(...ranges.map(([, last]) => words[last]?.end ?? start)) };
}

const remembered = 20_000;
/** One for all words that continue nothing. */
const none: Node[] = [];

function children(node: Node, form: string): Node[] {
  const exact = node.exact.get(form);
  if (node.begins.size === 0) return exact ? [exact] : none;
  const found: Node[] = exact ? [exact] : [];
  const longest = Math.min(node.longest, form.length);
  for (let length = node.shortest; length <= longest; length++) {
    const next = node.begins.get(form.slice(0, length));
    if (next) found.push(next);
  }
  return found;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
