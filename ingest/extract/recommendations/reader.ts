import type { Thing } from "../../recognise/mention";
import type { Paragraph, Span } from "../../structure/document";
import { isActor, type Places } from "../places";
import { addressed, byBracket } from "./address";
import { type Addressee, isWide, type Speaking } from "./addressees";
import { adviceOf, advisesAnywhere, advisesAs, asksToo, certaintyOf, dutyAt, opensWithVerb } from "./advice";
import type { Bodies } from "./bodies";
import { asksOfItsItems, callsOn, leadsToAdvice, ofRecommendations, tellsItself } from "./lead-in";
import { relayedTo } from "./others";
import { subjunctive } from "./subject";
import { type Unit, unitsOf } from "./units";
import type { Voice } from "./voice";

export interface Read {
  readonly span: Span;
  readonly certainty: number;
  readonly to: readonly Addressee[];
  readonly inherited: boolean;
}

/** What stands around a paragraph: its headings, and whom the paragraph before addressed. */
export interface Around {
  readonly kind: "recommendations" | "conclusions" | "other";
  /** The State of its heading: it is meant where no one is named. */
  readonly state?: Thing;
  /** Whom its heading addresses. */
  readonly headed: readonly Addressee[];
  readonly before: readonly Addressee[];
}

const toBeDone = /^(?:To |\p{L}+ly |Not )?\p{L}+ing\b|^[Tt]o \p{Ll}|\b(?:should|must|be)\b/u;

/** Reads one paragraph for what it recommends. */
export class ParagraphReader {
  /** Whom the paragraph addressed last: whoever follows without a name is meant too. */
  last: readonly Addressee[] = [];
  private opening: readonly Addressee[] = [];
  /** Whom someone is asked to ask: "recommends that the Assembly request X to …". */
  private relayed: readonly Addressee[] = [];
  /** Inside a list whose opening line asks for what its items say. */
  private inList = false;
  /** Inside a list that completes "recommends that:" or "encourages:". */
  private thatList = false;
  /** After a sentence in which the report's author asked for something. */
  private asked = false;

  constructor(
    private readonly paragraph: Paragraph,
    private readonly places: Places,
    private readonly voice: Voice,
    private readonly bodies: Bodies,
    private readonly around: Around,
  ) {}

  read(): Read[] {
    const units = unitsOf(this.paragraph);
    return units.flatMap((unit, i) => {
      const words = this.words(unit.span);
      if (ofRecommendations.test(words)) return [];
      const items = /:$/.test(words) ? units.slice(i + 1).filter(({ item }) => item) : [];
      return this.around.kind === "recommendations" ? this.advice(unit, items) : this.elsewhere(unit, items);
    });
  }

  /** Under a heading of recommendations: whatever says what ought to be done, and every item. */
  private advice(unit: Unit, items: readonly Unit[]): Read[] {
    const words = this.words(unit.span);
    if (items.length > 0) {
      this.open(unit.span);
      return asksOfItsItems.test(words) || tellsItself(words) ? [this.tell(unit, 0.8)] : [];
    }
    const advice = adviceOf(words) ?? (advisesAs(this.voice.author, words, this.asked) ? "asking" : undefined);
    if (advice === "asking") this.asked = true;
    if (advice === undefined && !unit.item && !unit.labelled) return [];
    return [this.tell(unit, advice === undefined ? 0.7 : certaintyOf[advice])];
  }

  /** Elsewhere: what the author asks for, and the items of a line that says that they are asked for. */
  private elsewhere(unit: Unit, items: readonly Unit[]): Read[] {
    const words = this.words(unit.span);
    const requests = advisesAnywhere(words) || advisesAs(this.voice.author, words, this.asked);
    const asks =
      unit.labelled ||
      requests ||
      (this.around.kind === "conclusions" && (asksToo(words, this.voice.author) || this.isDutyOfSomeone(unit.span)));
    if (items.length > 0) {
      const duty = this.isDutyOfSomeone(unit.span);
      const request = asks && !this.areActs(items);
      if (request) return [this.tell(unit, 0.8)];
      const listed =
        asks ||
        (leadsToAdvice.test(words) && !this.isOfAnother(unit.span)) ||
        (duty && !/\bshall\b/.test(words) && this.mostly(items, opensWithVerb));
      this.inList = listed || (unit.item && this.inList);
      if (listed) this.open(unit.span);
      return (asks || listed) && tellsItself(words) ? [this.tell(unit, 0.7)] : [];
    }
    const follows = this.asked && /^[^;:]*\bshould\b/.test(words) && dutyAt(words) !== undefined;
    if (requests) this.asked = true;
    if (asks || (unit.item && this.inList)) return [this.tell(unit, 0.8)];
    return follows ? [this.tell(unit, 0.65)] : [];
  }

  /** What a request names in its items is one request; what they tell to be done are many. */
  private areActs = (items: readonly Unit[]): boolean =>
    this.mostly(items, (words) => toBeDone.test(words) || opensWithVerb(words));

  private mostly(items: readonly Unit[], holds: (words: string) => boolean): boolean {
    return items.filter(({ span }) => holds(this.words(span))).length * 2 > items.length;
  }

  private words = ({ start, end }: Span): string => this.paragraph.text.slice(start, end);

  /** "The Council may wish to consider the following:" addresses its list. */
  private open(span: Span): void {
    this.thatList = /\b(?:that|encourages?|urges?|invites?|calls? (?:up)?on|requests?|recommends?|asks?):$/.test(
      this.words(span),
    );
    this.opening = this.address(span);
    this.last = this.opening;
  }

  /** "In 2019 the Committee made the following recommendations:" tells what another body advised. */
  private isOfAnother(span: Span): boolean {
    const words = this.words(span);
    const until = span.start + words.search(/\brecommend|\bsuggest|\bpropos/);
    return (
      !/\b(?:participants|workshop|meeting|experts|seminar|symposium|working group)\b/i.test(words) &&
      this.places
        .namedIn(this.paragraph.number, span)
        .some((one) => isActor(one) && one.mention.end <= until && !one.mention.passing)
    );
  }

  /** "Peru, as the host, must …": who should do it stands beside the verb. */
  private isDutyOfSomeone(span: Span): boolean {
    const { text } = this.paragraph;
    const verb = dutyAt(this.words(span));
    const subject = verb === undefined ? undefined : this.address(span).find((one) => one.end <= span.start + verb);
    if (verb === undefined || subject === undefined) return false;
    return /^(?:,[^,]{1,80},)?(?:\s|\p{L}+ly\b|also\b|therefore\b)*$/u.test(text.slice(subject.end, span.start + verb));
  }

  private address(span: Span): readonly Addressee[] {
    const { text, number } = this.paragraph;
    return addressed(text, span, this.places.namedIn(number, span), this.speaking());
  }

  private speaking(): Speaking {
    const { parties, bracketsRecommend, about } = this.voice;
    const state = this.around.state ?? about;
    return {
      symbol: this.places.document.symbol,
      bodies: this.bodies,
      bracketsRecommend,
      ...(state && { state }),
      ...(parties && { parties }),
    };
  }

  private tell({ span, item }: Unit, certainty: number): Read {
    const words = this.words(span);
    const { number, text } = this.paragraph;
    const { reviewed, bracketsRecommend } = this.voice;
    if (bracketsRecommend && reviewed && /\)[.;]?$/.test(words))
      return { span, certainty, to: [{ thing: reviewed, start: 0, end: 0, rule: "under-review" }], inherited: true };
    // whom an item asks its body to ask is not whom the report asks
    const asksToAsk = (this.opening.length > 0 || item) && callsOn.test(words);
    const named = this.places.namedIn(number, span);
    const own = asksToAsk
      ? []
      : this.isOfOpening(words)
        ? byBracket(text, span, named, this.speaking())
        : this.address(span);
    const to = own.length === 0 && this.thatList ? subjunctive(text, span, named, this.speaking()) : own;
    const relayed = relayedTo(text, span, named, this.speaking());
    if (relayed.length > 0) this.relayed = relayed;
    if (to.length > 0) {
      if (to.every(({ rule }) => rule !== "addressee-involved")) this.last = to;
      return { span, certainty, to, inherited: false };
    }
    const carried = this.carried(words);
    if (this.last.length === 0) this.last = carried;
    return { span, certainty, to: carried, inherited: true };
  }

  /** "(a) To help States": who should do it stands in the line above. */
  private isOfOpening = (words: string): boolean =>
    this.opening.length > 0 && (opensWithVerb(words) || /^To \p{Ll}/u.test(words));

  /** Who is meant where a sentence names no one. */
  private carried(words: string): readonly Addressee[] {
    const { state, headed, before } = this.around;
    const isDuty = dutyAt(words) !== undefined;
    const ofThing = (thing: Thing | undefined, rule: string): readonly Addressee[] =>
      thing === undefined ? [] : [{ thing, start: 0, end: 0, rule }];
    const above = [ofThing(state, "heading"), ofThing(this.voice.reviewed, "under-review"), headed];
    // what should be done with a thing is not asked of the court or company that the sentence before named
    const stays = !isDuty || isWide(this.last) || /^(?:They|It|This|These|Such|Their|Its|He|She)\b/.test(words);
    const inOrder = [
      this.opening,
      isDuty ? this.relayed : [],
      ...(stays ? [this.last, ...above] : [...above, this.last]),
      before,
    ];
    return inOrder.find((one) => one.length > 0) ?? [];
  }
}
