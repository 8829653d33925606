import type { Token } from "./token";
import { wordsOf } from "./token";

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  readonly values: T[];
}

const branch = <T>(): Branch<T> => ({ next: new Map(), values: [] });

const none: readonly never[] = [];

/** Names as sequences of folded words; from any word of a text the longest names that begin there are found in one walk. */
export class NameTrie<T> {
  private readonly root = branch<T>();

  add(name: string, value: T): void {
    const words = wordsOf(name);
    if (words.length === 0) return;
    let at = this.root;
    for (const word of words) {
      const next = at.next.get(word) ?? branch<T>();
      at.next.set(word, next);
      at = next;
    }
    at.values.push(value);
  }

  /** All names that begin at the word of this index, the longest first. */
  startingAt(
    tokens: readonly Token[],
    index: number,
  ): readonly { readonly length: number; readonly values: readonly T[] }[] {
    const word = tokens[index]?.word;
    let at = word === undefined ? undefined : this.root.next.get(word);
    if (at === undefined) return none;
    const found: { length: number; values: readonly T[] }[] = [];
    for (let i = index + 1; at !== undefined; i++) {
      if (at.values.length > 0) found.push({ length: i - index, values: at.values });
      const token = tokens[i];
      at = token === undefined ? undefined : at.next.get(token.word);
    }
    return found.reverse();
  }
}
