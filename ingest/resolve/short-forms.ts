import type { Candidate, Named } from "../recognise/candidate";
import { officeOf } from "../recognise/offices";
import { type Passage, sentenceAt } from "../recognise/passage";
import { wordsOf } from "../recognise/token";
import { isProgrammeNoun } from "../vocabulary/heads";
import { knownNames, knownThing } from "../vocabulary/names";
import { type Definition, definedThing, definitionsOfForms } from "./definitions";
import type { OpenForm } from "./open-forms";
import type { OtherAuthor } from "./other-authors";
import { type ShortForm, shortFormsIn } from "./short-form-places";
import { heldFor } from "./unnamed-mandates";

/** A thing that a short form may mean, and where it was named last. */
interface Antecedent {
  readonly thing: Named;
  readonly part: string;
  readonly place: string;
  readonly start: number;
  readonly end: number;
  /** The words of its first part: "united nations high commissioner". */
  readonly head: readonly string[];
}

/** What a short form means, and how sure that is where its place does not tell. */
interface Found extends Pick<Antecedent, "thing" | "place"> {
  readonly start?: number;
  readonly part?: string;
  readonly sure?: number;
}

const never = new Set(["Entity:council of europe", "Entity:secretary general", "Entity:united nations system"]);

/** The words before the first small word that joins: the head noun is the last of them. */
function headWords(name: string): readonly string[] {
  const words = wordsOf(name.replace(/\([^)]*\)/g, ""));
  const end = words.findIndex(
    (word, i) => i > 0 && ["of", "on", "for", "against", "to", "in", "at", "with"].includes(word),
  );
  return end < 0 ? words : words.slice(0, end);
}

/** What short forms may mean before anything is named. */
interface FromTheFirst {
  /** The bodies that the report is made for. */
  readonly first: readonly Named[];
  /** Who is meant by "the secretariat". */
  readonly secretariat: Named | undefined;
  /** Mandates that the report names anywhere; those on the subject of its title or on its State. */
  readonly mandates: readonly (readonly Named[])[];
  /** The bodies whose report it is. */
  readonly own: readonly Named[];
  /** By annex who wrote it, where that is not the United Nations. */
  readonly others: ReadonlyMap<string, OtherAuthor>;
}

const nowhere = { place: "", part: "", start: -1, end: -1 };
const front = { place: "0", part: "" };

/** Reads a report in order and gives its short forms what they name: the nearest earlier name with that head. */
export class ShortForms {
  /** By the last word of the head, each list in the order of the report. */
  private readonly named = new Map<string, Antecedent[]>();
  private readonly heads = new Map<string, readonly string[]>();
  private footnote: string[] = [];
  /** Short forms of bodies and mandates that stand for nothing named before. */
  readonly open: OpenForm[] = [];

  private readonly mandates: readonly (readonly Named[])[];
  private readonly own: readonly Named[];
  private readonly others: ReadonlyMap<string, OtherAuthor>;
  /** By annex and short form what the report has defined it to be; undefined where that is no name. */
  private readonly defined = new Map<string, Named | undefined>();

  constructor(
    { first, secretariat, mandates, own, others }: FromTheFirst,
    private readonly symbol: string,
  ) {
    this.mandates = mandates;
    this.own = own;
    this.others = others;
    for (const thing of first) this.add(thing, front, -1, -1);
    if (secretariat)
      this.named.set("secretariat", [{ thing: secretariat, ...nowhere, place: "0", head: ["secretariat"] }]);
  }

  private headOf(thing: Named): readonly string[] {
    const head = this.heads.get(thing.key) ?? headWords(String(thing.properties.name)).map(singular);
    this.heads.set(thing.key, head);
    return head;
  }

  private add(
    thing: Named,
    { place, part }: Pick<Passage, "place" | "part">,
    start: number,
    end: number,
    head = this.headOf(thing),
  ): void {
    const last = head.at(-1) ?? "";
    this.footnote.push(last);
    const list = this.named.get(last) ?? [];
    list.push({ thing, place, part, start, end, head });
    this.named.set(last, list);
  }

  /** The short forms of a passage, given the names in it. In a footnote nothing outside it but `base` is looked at. */
  resolve(passage: Passage, names: readonly Candidate[]): Candidate[] {
    const kinds = new Set(["Entity", "Rapporteur", "Instrument"]);
    const candidates = names.filter((name) => kinds.has(name.thing.kind) && !name.nested);
    const found: Candidate[] = [];
    this.footnote = [];
    let next = 0;
    const rememberUntil = (at: number): void => {
      for (; (candidates[next]?.end ?? Number.POSITIVE_INFINITY) <= at; next++)
        this.remember(passage, candidates[next]);
    };
    const definitions = passage.footnote ? [] : definitionsOfForms(passage);
    let unread = 0;
    for (const short of shortFormsIn(passage, names)) {
      for (let next = definitions[unread]; next && next.at <= short.start; next = definitions[++unread]) {
        rememberUntil(next.at);
        this.define(passage, next, [...candidates, ...found]);
      }
      rememberUntil(short.start);
      const antecedent = this.nearest(passage, short);
      if (!antecedent) {
        if (short.ofBody && !passage.footnote && passage.place !== "0")
          this.open.push({ place: passage.place, start: short.start, end: short.span.end, words: short.written });
        continue;
      }
      const { thing } = antecedent;
      found.push({
        ...short.span,
        place: passage.place,
        thing,
        rule: `anaphora-${thing.kind.toLowerCase()}`,
        confidence: antecedent.sure ?? (antecedent.place === passage.place ? 0.9 : 0.75),
      });
      this.add(thing, passage, short.start, short.span.end);
      const office =
        thing.kind === "Rapporteur" ? officeOf(passage, short.start, short.span.end, thing, this.symbol) : undefined;
      if (!office) continue;
      found.push(office);
      this.add(office.thing, passage, office.start, office.end);
    }
    for (const definition of definitions.slice(unread)) {
      rememberUntil(definition.at);
      this.define(passage, definition, [...candidates, ...found]);
    }
    rememberUntil(passage.text.length);
    if (passage.footnote) for (const last of this.footnote) this.named.get(last)?.pop();
    return found;
  }

  private remember(passage: Passage, name: Candidate | undefined): void {
    if (!name) return;
    this.add(name.thing, passage, name.start, name.end);
    // "the Reef Bank Group" for the Reef Bank is "the Group" after
    const head = headWords(name.surface).map(singular);
    const [last, own] = [head.at(-1) ?? "", this.headOf(name.thing).at(-1)];
    if (head.length > 1 && last !== own && name.thing.kind === "Entity" && grouped.has(last))
      this.add(name.thing, passage, name.start, name.end, head);
  }

  /** What a short form stands for from here on: what ends before its definition, else what its sentence has so named. */
  private define(passage: Passage, definition: Definition, names: readonly Candidate[]): void {
    const words = definition.words.split(" ");
    const from = sentenceAt(passage, definition.at).start;
    const named = this.named
      .get(singular(words.at(-1) ?? ""))
      ?.findLast((x) => x.place === passage.place && x.start >= from && endsWith(x.head, words));
    const thing = definedThing(passage, definition, names) ?? named?.thing;
    this.defined.set(`${passage.part}: ${definition.words}`, thing);
  }

  private nearest(passage: Passage, short: ShortForm): Found | undefined {
    const { words, general } = short;
    const form = `${passage.part}: ${words.join(" ")}`;
    if (!general && this.defined.has(form)) {
      const thing = this.defined.get(form);
      return thing && { thing, place: passage.place, sure: 0.9 };
    }
    const other = this.others.get(passage.part);
    if (general) return this.namedLast(passage, short);
    if (!other) return this.ofReport(passage, short);
    const own = this.ofAuthor(other, words);
    if (own) return { thing: own, place: passage.place, sure: 0.8 };
    const found = this.namedLast(passage, short);
    // what the annex itself has named; a State may speak of the bodies of the United Nations
    if (!found || found.part === passage.part) return found;
    return other.thing.kind === "State" ? { ...found, sure: 0.6 } : undefined;
  }

  /** "the Committee" in the report of a committee is that one, but after another in the same sentence. */
  private ofReport(passage: Passage, short: ShortForm): Found | undefined {
    const found = this.namedLast(passage, short);
    const own = this.own.find(
      (thing) => endsWith(this.headOf(thing), short.words) && !isNoConference(thing, short.words),
    );
    if (!own || found?.thing.key === own.key) return found;
    const here = found?.place === passage.place && (found.start ?? -1) >= sentenceAt(passage, short.start).start;
    return here ? found : { thing: own, place: passage.place, sure: 0.85 };
  }

  /** "the Council", "the Secretariat", "the Organization" in what an organization writes about itself. */
  private ofAuthor({ thing, organs }: OtherAuthor, words: readonly string[]): Named | undefined {
    if (thing.kind === "State") return undefined;
    const own = [...organs, thing].find((body) => endsWith(this.headOf(body), words));
    return own ?? (words.at(-1) === "secretariat" ? thing : undefined);
  }

  private namedLast(passage: Passage, short: ShortForm): Found | undefined {
    const { words, general } = short;
    const here = (x: Antecedent): boolean => x.place === passage.place;
    const sentence = sentenceAt(passage, short.start);
    const before = passage.sentences.findLast((s) => s.end <= sentence.start);
    const near = (x: Antecedent): boolean => here(x) && x.start >= (before?.start ?? sentence.start);
    const found = this.named.get(singular(words.at(-1) ?? ""))?.findLast((x) => {
      if (never.has(x.thing.key) || !endsWith(x.head, words)) return false;
      if (isNoConference(x.thing, words)) return false;
      if (words[0] === "secretariat") return !general || !x.thing.key.endsWith(":united nations secretariat");
      if (general)
        return (
          near(x) &&
          (words[0] === "organization" || x.thing.properties.entityKind === "initiative" || isProgrammeHead(x.head))
        );
      const far = distance(x.place, passage.place);
      // "the Organization" is the United Nations itself, but for another that was named just before
      if (words.join(" ") === "organization") return here(x) || far <= 1;
      return x.thing.kind !== "Instrument" || here(x) || words.length > 1 || far <= 3;
    });
    const itself = !found && !general && words.join(" ") === "organization" ? knownThing(wholeSystem) : undefined;
    const thing = itself ?? (found ? undefined : (this.laterMandate(words) ?? this.chiefOf(words)));
    const holder = thing || found || !short.held ? undefined : heldFor(short.span.surface, this.symbol);
    if (holder) return { thing: holder, ...nowhere, sure: 0.6 };
    return thing ? { thing, ...nowhere } : found;
  }

  /** "The High Representative", of whom only the office was named. */
  private chiefOf(words: readonly string[]): Named | undefined {
    if (words.length < 2) return undefined;
    const office = this.named.get("office")?.findLast(({ thing }) => chief(thing, words) !== undefined);
    return office && chief(office.thing, words);
  }

  /** "My Special Representative", before any was named: the only one whom the report names at all, or who is on its subject. */
  private laterMandate(words: readonly string[]): Named | undefined {
    if (words.length < 2) return undefined;
    for (const mandates of this.mandates) {
      const fit = mandates.filter((thing) => endsWith(this.headOf(thing), words));
      if (new Set(fit.map(({ key }) => key)).size === 1) return fit[0];
    }
    return undefined;
  }
}

/** It is called a conference and is an organization. */
const isNoConference = ({ key }: Named, [first]: readonly string[]): boolean =>
  first === "conference" && key === "Entity:united nations conference on trade and development";

/** Who leads an "Office of the …", where he has a name that ends with these words. */
function chief({ label }: Named, words: readonly string[]): Named | undefined {
  const holder = /^Office of the (.+)$/.exec(label)?.[1];
  if (holder === undefined || !endsWith(headWords(holder), words)) return undefined;
  return knownNames(holder).find(({ kind }) => kind === "Entity" || kind === "Rapporteur");
}

/** What a name may close with that its thing is not called by. */
const grouped = new Set(["group", "agency", "organization", "commission", "council", "secretariat"]);

const wholeSystem = "Entity:united nations system";
/** "Programmes for …" is "the Programme" after. */
const singular = (word: string): string => word.replace(/(?<=[^su])s$/, "");
const distance = (a: string, b: string): number => Math.abs(Number(a) - Number(b)) || 0;
const isProgrammeHead = (head: readonly string[]): boolean => isProgrammeNoun(head.at(-1) ?? "");
const endsWith = (head: readonly string[], words: readonly string[]): boolean =>
  (words.length < head.length + 1 &&
    words.every((word, i) => singular(word) === head[head.length - words.length + i])) ||
  // "the Joint Group" is the "Joint Harbour and Tide Group"
  (words.length === 2 && words[0] === "joint" && head[0] === "joint" && words[1] === head.at(-1));
