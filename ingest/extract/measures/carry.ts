import type { Document } from "../../structure/document";
import { carried, type Doer, distinct } from "./doer";

/** Who was spoken of so far in a paragraph, for the clauses that name nobody. */
export class Carry {
  /** Those whom the paragraph is about: its latest subjects. */
  private topic: readonly Doer[] = [];
  /** The subject of the sentence before, where it was one who acts: what "it" stands for. */
  private previous: readonly Doer[] = [];
  private current: readonly Doer[] = [];

  /** A new sentence begins. */
  sentence(): void {
    this.previous = this.current;
    this.current = [];
  }

  /** A clause named who acts. */
  named(doers: readonly Doer[]): void {
    this.topic = distinct(doers);
    this.current = this.topic;
  }

  /** The subject was a thing: "it" in the next sentence is that thing. */
  thing(): void {
    this.current = [];
  }

  pronoun(): Doer[] {
    const doers = this.current.length > 0 ? this.current : this.previous.length > 0 ? this.previous : this.topic;
    return carried(doers, "pronoun");
  }

  paragraph(): Doer[] {
    return carried(this.topic, "paragraph");
  }
}

export type ReportSymbol = Document["symbol"];
