import { at, type Token } from "../clauses/token";
import type { Doer } from "./doer";
import { titlesOfPersons } from "./nouns";

export const isTitled = (head: readonly Token[]): boolean => titlesOfPersons.has(at(head, 0).lower);

/** The persons of a report who were once named with their office: "the Minister for Ports of Peru, Ana Lima, …". */
export class Persons {
  private readonly known = new Map<string, Doer>();

  /** Learns a name in capitals that stands as an aside beside an office. */
  learn(aside: readonly Token[], holders: readonly Doer[]): void {
    const [holder, ...others] = holders.filter((d) => d.person);
    if (holder === undefined || others.length > 0) return;
    const last = aside.at(-1);
    const name =
      aside.length >= 2 && aside.length <= 5 && aside.every((t) => t.kind === "word" && /^\p{Lu}/u.test(t.text));
    if (name && last) this.known.set(last.lower, holder);
  }

  /** Whom "Ms. Lima" stands for. */
  find(head: readonly Token[]): Doer | undefined {
    if (!isTitled(head)) return undefined;
    const last = head.findLast((t) => t.kind === "word");
    return last && this.known.get(last.lower);
  }
}
