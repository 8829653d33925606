import { fold } from "../../../cypher/schema/fold";
import { carried, type Doer, distinct } from "./doer";

/** Nouns that stand for any body; others only for one that has them in its name. */
const generalBodies = new Set(["organization", "agency", "entity", "body", "institution", "network"]);

/** Who was spoken of so far in a paragraph, for the clauses that name nobody. */
export class Carry {
  /** Those whom the paragraph is about. */
  private topic: readonly Doer[] = [];
  private state: readonly Doer[] = [];
  /** The subject of the sentence before, where it was one who acts: what "it" stands for. */
  private previous: readonly Doer[] = [];
  private current: readonly Doer[] = [];
  private acted = false;

  /** `ofStates`: the heading is about what States do, so a State is as good a topic as a body. */
  constructor(private readonly ofStates: boolean) {}

  /** A new sentence begins. */
  sentence(): void {
    this.previous = this.current;
    this.current = [];
  }

  /** A clause named who acts. A programme, or a State where bodies are told of, does not take the paragraph over. */
  named(doers: readonly Doer[]): void {
    this.current = distinct(doers);
    const states = this.current.filter((d) => d.sort === "State");
    if (states.length) this.state = states;
    if (this.topic.length === 0 || this.weight(this.current) >= this.weight(this.topic)) this.topic = this.current;
  }

  /** "In Malta, …": the State that the next clauses are about. */
  place(doers: readonly Doer[]): void {
    this.state = distinct(doers);
    if (this.topic.length === 0 || this.ofStates) this.topic = this.state;
  }

  private weight(doers: readonly Doer[]): number {
    return Math.max(
      0,
      ...doers.map((d) => (d.sort === "programme" ? 0 : d.sort === "State" && !this.ofStates ? 1 : 2)),
    );
  }

  /** A measure of a named actor was told: the paragraph is about what someone does. */
  tells(): void {
    this.acted = true;
  }
  get hasTold(): boolean {
    return this.acted;
  }

  /** The subject was a thing: "it" in the next sentence is that thing. */
  thing(): void {
    this.current = [];
  }

  /** "It", "they", "these organizations". */
  pronoun(): Doer[] {
    const doers = this.current.length > 0 ? this.current : this.previous;
    return carried(doers, "pronoun");
  }

  /** "The country". */
  country(): Doer[] {
    return carried(this.state, "pronoun");
  }

  /** "The agency", "the Team": the body that the paragraph is about, if the noun can stand for it. */
  body(noun: string): Doer[] {
    const spoken = [...this.current, ...this.previous, ...this.topic].filter((d) => d.sort === "body");
    const found = spoken.find((d) => generalBodies.has(noun) || fold(d.name).split(" ").includes(noun));
    return found ? carried([found], "short") : [];
  }

  paragraph(): Doer[] {
    return carried(this.topic, "paragraph");
  }

  /** Who runs a programme that is named without its owner: nobody, where the paragraph is about programmes alone. */
  owners(): Doer[] {
    return this.weight(this.topic) === 0 ? [] : carried(this.topic, "programme");
  }
}
