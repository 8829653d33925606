import type { Token } from "./token";
import { wordsOf } from "./token";

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  readonly values: T[];
}

const branch = <T>(): Branch<T> => ({ next: new Map(), values: [] });

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
  startingAt(tokens: readonly Token[], index: number): { readonly length: number; readonly values: readonly T[] }[] {
    const found: { length: number; values: readonly T[] }[] = [];
    let at: Branch<T> | undefined = this.root;
    for (let i = index; at !== undefined; i++) {
      if (at.values.length > 0) found.unshift({ length: i - index, values: at.values });
      const token = tokens[i];
      at = token === undefined ? undefined : at.next.get(token.word);
    }
    return found;
  }
}
