import { fold } from "../../../cypher/schema/fold";
import { carried, type Doer, distinct } from "./doer";
import { generalBodies } from "./nouns";

/** Bodies of members, who choose one of them to speak for all. */
const hasOfficers = /\b(?:Committee|Commission|Council|Board|Panel|Working Group|Expert Mechanism|Assembly|Forum)\b/;

/** What a paragraph begins with: what its heading and the paragraph before are about. */
export interface CarryStart {
  /** The heading is about what States do, so a State is as good a topic as a body. */
  readonly ofStates: boolean;
  /** The State that the heading names. */
  readonly homeland?: Doer;
  /** The State that the heading is about among other words. */
  readonly about?: Doer;
  /** Those whom the paragraph before is about, where it names them. */
  readonly before: readonly Doer[];
}

/** Who was spoken of so far in a paragraph, for the clauses that name nobody. */
export class Carry {
  /** Those whom the paragraph is about. */
  private topic: readonly Doer[] = [];
  private state: readonly Doer[] = [];
  /** The States mentioned so far, in whatever part. */
  private readonly states = new Map<string, Doer>();
  /** The subject of the sentence before, where it was one who acts: what "it" stands for. */
  private previous: readonly Doer[] = [];
  private current: readonly Doer[] = [];
  private acted = false;
  /** Those whom the paragraph is about do something in it, and do not only note, recommend or hear. */
  private topicActs = false;
  /** Those whose measure was told last. */
  private latest: readonly Doer[] = [];
  private sentences = 0;
  /** The State of an opening "In Malta, …", whatever its sentence tells. */
  private opened: readonly Doer[] = [];
  /** Someone of no known body spoke since the last holder of an office was named. */
  private stranger = false;
  /** The subject of the clause before acted, and is of no known name. */
  private nameless = false;
  /** Those who made, sent or are a thing told of by a common noun: "a joint mission" is "the mission" from then on. */
  private readonly works = new Map<string, readonly Doer[]>();
  private readonly introduced = new Map<string, readonly Doer[]>();

  constructor(private readonly start: CarryStart) {}

  /** A new sentence begins, which mentions these States. */
  sentence(states: readonly Doer[]): void {
    // the paragraph before is gone on with by the first sentence alone
    this.previous = this.sentences++ === 0 ? this.start.before : this.current;
    this.current = [];
    for (const state of states) this.states.set(state.thing, state);
  }

  /**
   * A clause named who acts, or who only says something. A programme, or a State where bodies are told of, does not
   * take the paragraph over.
   */
  named(doers: readonly Doer[], saysOnly = false): void {
    this.current = distinct(doers);
    this.nameless = false;
    if (doers.some((d) => d.person)) this.stranger = false;
    const states = this.current.filter((d) => d.sort === "State");
    if (states.length) this.state = states;
    const known = this.isTopic(this.current);
    if (this.topic.length === 0 || this.weight(this.current) >= this.weight(this.topic)) {
      this.topic = this.current;
      this.topicActs = !saysOnly || (known && this.topicActs);
    } else if (known && !saysOnly) this.topicActs = true;
  }

  private isTopic(doers: readonly Doer[]): boolean {
    return doers.some((d) => this.topic.some((t) => t.thing === d.thing));
  }

  /** An act of these was told, whatever word stands for them. */
  acts(doers: readonly Doer[]): void {
    if (this.isTopic(doers)) this.topicActs = true;
  }

  /** "In Malta, …": the State that the next clauses are about. */
  place(doers: readonly Doer[]): void {
    this.opensWith(doers);
    this.state = distinct(doers);
    if (this.topic.length > 0 && !this.start.ofStates) return;
    this.topic = this.state;
    this.topicActs = true;
  }

  private weight(doers: readonly Doer[]): number {
    const weights = doers.map((d) =>
      d.sort === "programme" || d.sort === "event" ? 0 : d.sort === "State" && !this.start.ofStates ? 1 : 2,
    );
    return Math.max(0, ...weights);
  }

  /** A measure of a named actor was told: the paragraph is about what someone does. */
  tells(doers: readonly Doer[]): void {
    this.acted = true;
    this.latest = distinct(doers);
  }
  /** "This initiative": of those whose act was told last. */
  latestWork(): Doer[] {
    return carried(this.latest, "paragraph");
  }
  get hasTold(): boolean {
    return this.acted;
  }

  /** "With support from OPAL, 40 ports were dredged": those behind it, where the paragraph is about nobody yet. */
  backed(doers: readonly Doer[]): void {
    if (this.topic.length > 0) return;
    this.topic = distinct(doers);
    this.topicActs = true;
    this.acted = true;
  }

  /** The subject was a thing: "it" in the next sentence is that thing. */
  thing(): void {
    this.current = [];
    this.nameless = false;
  }

  /** A body of no known name acted: "it" in what follows is that one. */
  unknownBody(): void {
    this.current = [];
    this.nameless = true;
  }
  get afterUnknown(): boolean {
    return this.nameless;
  }

  /** "A joint mission of OPAL", "launched a fund": the noun stands for them in the clauses that follow. */
  introduce(noun: string, doers: readonly Doer[]): void {
    if (noun !== "" && doers.length > 0) this.introduced.set(noun, doers);
  }
  byNoun(noun: string): Doer[] {
    return this.again(this.introduced.get(noun) ?? this.works.get(noun) ?? [], "short");
  }

  /** "A talk on the Reef project": from then on "the project" is that one, until another is named. */
  mentionsWork(noun: string, work: Doer): void {
    const known = this.works.get(noun);
    this.works.set(noun, known === undefined || known[0]?.thing === work.thing ? [work] : []);
  }

  /** "It", "they", "these organizations". */
  pronoun(): Doer[] {
    return this.again(this.current.length > 0 ? this.current : this.previous, "pronoun");
  }

  /** "Both organizations", "the three countries": so many who were named together just before. */
  several(count: number): Doer[] {
    const spoken = [this.current, this.previous, this.topic].find((doers) => doers.length === count);
    return this.again(spoken ?? [], "pronoun");
  }

  /** Someone spoke whose body is not known: "the speaker" is that one from now on. */
  unknownPerson(): void {
    this.current = [];
    this.stranger = true;
  }

  get afterStranger(): boolean {
    return this.stranger;
  }

  /** "He", "she", "the speaker", "the Minister": the holder of an office who was named last. */
  person(): Doer[] {
    if (this.stranger) return [];
    const spoken = [this.current, this.previous, this.topic].find((d) => d.some((one) => one.person));
    return this.again(
      (spoken ?? []).filter((d) => d.person),
      "pronoun",
    );
  }

  /** "The country", "the Government", "the authorities". */
  country(): Doer[] {
    const { homeland } = this.start;
    const home = homeland && (this.states.get(homeland.thing) ?? homeland);
    const [only, ...others] = [...this.states.values()];
    const found = home
      ? [home]
      : this.state.length === 1 || (this.state.length > 1 && !this.start.about)
        ? this.state.slice(-1)
        : only && others.length === 0
          ? [only]
          : this.start.about
            ? [this.states.get(this.start.about.thing) ?? this.start.about]
            : [];
    return this.again(found, "pronoun");
  }

  /** "The Fisheries Act", "article 12": of the State that is spoken of. */
  lawgiver(): Doer[] {
    return this.country().map((d) => ({ ...d, rule: "inherited-law" }));
  }

  /** "The national plan": of the State that the paragraph opened with. */
  planner(): Doer[] {
    return this.ofBody() ? [] : carried(this.opened, "paragraph");
  }
  /** "In Malta, ports are old": under any heading a national plan that follows is Malta's. */
  opensWith(states: readonly Doer[]): void {
    this.opened = distinct(states);
  }

  /** A body, and no State, is what the paragraph is about. */
  ofBody(): boolean {
    return this.topic.some((d) => d.sort !== "State");
  }

  /** "The National Water Unit", "the courts" under a State's heading: of that State. */
  homeland(): Doer[] {
    return this.start.homeland ? this.country() : [];
  }

  /** "The agency", "the Team": the body that the paragraph is about, if the noun can stand for it. */
  body(noun: string): Doer[] {
    const spoken = [...this.current, ...this.previous, ...this.topic].filter((d) => d.sort === "body");
    const found = spoken.find((d) => generalBodies.has(noun) || fold(d.name).split(" ").includes(noun));
    return this.again(found ? [found] : [], "short");
  }

  /** "The Chair", "the Rapporteur": of the committee that is spoken of. */
  officer(): Doer[] {
    const spoken = [...this.current, ...this.topic, ...this.start.before];
    const found = spoken.find((d) => d.sort === "body" && !d.person && hasOfficers.test(d.name));
    return carried(found ? [found] : [], "short");
  }

  /** A person whose office was told before: only where the one that it is of was mentioned here, or just before. */
  known(holder: Doer): Doer[] {
    const near = [...this.states.keys(), ...this.topic.map((d) => d.thing), ...this.start.before.map((d) => d.thing)];
    return near.includes(holder.thing) ? this.again([holder], "pronoun") : [];
  }

  /** Those who are spoken of once more: "it" in the next sentence is they again. */
  private again(doers: readonly Doer[], construction: string): Doer[] {
    if (doers.length > 0) {
      this.current = doers;
      this.nameless = false;
    }
    return carried(doers, construction);
  }

  /** Whoever the paragraph is about; nobody where they only speak: what was done is told of others then. */
  paragraph(): Doer[] {
    return this.topicActs ? carried(this.topic, "paragraph") : [];
  }

  /** "This included": of whoever was the subject just before, else of the paragraph's. */
  pronounOrTopic(): Doer[] {
    const subject = this.pronoun();
    return subject.length > 0 ? subject : this.paragraph();
  }

  /** Where no heading tells of actions: only a body that was plainly the subject. */
  plainTopic(): Doer[] {
    const plain = this.topic.every((d) => d.sort === "body" && /(?:subject|backer|short)$/.test(d.rule));
    return plain ? this.paragraph() : [];
  }

  /** Who runs a programme that is named without its owner: the State that the paragraph is about, where the heading is of States. */
  owners(): Doer[] {
    const states = this.start.ofStates && this.topic.every((d) => d.sort === "State");
    return states ? carried(this.topic, "programme") : [];
  }

  /** What the next paragraph may go on with. */
  handOver(): readonly Doer[] {
    return this.topic;
  }
}
