import { type HeadClass, headClass, isCity, isPlural, nouns } from "../vocabulary/heads";
import noBodies from "../vocabulary/no-bodies.json";
import type { Candidate, Named } from "./candidate";
import { type CapitalRun, capitalRuns } from "./capital-run";
import { type Kind, kindOf, thingOf } from "./form-kinds";
import { isPublicBody, nationalBody, type Owner, ownedBy, ownedUnder, shortOwner } from "./owner";
import type { Passage, Word } from "./passage";
import { sentenceAt } from "./passage";
import { headOf } from "./run-head";
import { verbForm } from "./verb-signs";
import { type WordView, wordView } from "./word-view";

/** Names that the vocabulary has not, told by their form: a run of capitals with a noun that heads names of bodies. */
export function formNames(passage: Passage, names: readonly Candidate[], symbol: string, heading?: Named): Candidate[] {
  const view = wordView(
    passage,
    names.filter((name) => !name.blocks && (!name.nested || name.thing.kind === "Instrument")),
  );
  return capitalRuns(view).flatMap((run) => new FormName(passage, view, run, symbol, heading).candidates());
}

const owners = new Set(["Entity", "Instrument"]);
/** A body by a noun alone. */
const isShort = (raw: string): boolean => raw === "System" || headClass(raw) !== undefined;
const units = /^(?:Branch|Component|Division|Section|Unit)$/;
const many = new Set(noBodies.many);
const phrases = new Set(noBodies.phrases);
const wholeSystem = "Entity:united nations system";

class FormName {
  private readonly words: readonly Word[];
  private first: number;

  constructor(
    private readonly passage: Passage,
    private readonly view: WordView,
    private readonly run: CapitalRun,
    private readonly symbol: string,
    /** The State under whose heading it stands. */
    private readonly heading: Named | undefined,
  ) {
    this.words = view.words;
    this.first = run.first;
  }

  candidates(): Candidate[] {
    this.skipOwner();
    const last = this.run.noun ?? this.run.last;
    if (this.first > this.run.last) return [];
    if (last === this.first) return this.ownName(last);
    const whole = this.view.known.get(this.first);
    if (whole && whole.last >= this.run.last) return [];
    if (
      whole &&
      !this.isPair(whole.last) &&
      whole.candidate.thing.kind !== "State" &&
      whole.candidate.thing.key !== wholeSystem
    )
      return [];
    const head = this.head();
    // "… and the Russian Federation on Harbour Dues": the State is no head of a name
    if (whole?.candidate.rule === "state-name" && head && head.at <= whole.last) return [];
    if (this.general(last, head?.at ?? last)) return [];
    const raw = (i: number): string => this.word(i)?.raw ?? "";
    // "the Mission’s Legal Affairs Division": what a part of a body does the body does
    if (this.first > this.run.first && head?.at === last && units.test(raw(last))) return [];
    const kind =
      head &&
      kindOf(head.found, raw(head.at), this.isSpecial(head.at), {
        before: raw(head.at - 1),
        after: `${raw(head.at + 1)} ${raw(head.at + 2)}`,
      });
    return head && kind ? this.named(kind, last) : [];
  }

  /** "OPAL-UNDP Open Seas Initiative": two owners with a hyphen between belong to the name. */
  private isPair(last: number): boolean {
    const second = /^[-–‑]$/.test(this.word(last + 1)?.gap ?? "") ? this.view.known.get(last + 1) : undefined;
    return second !== undefined && second.last < this.run.last && owners.has(second.candidate.thing.kind);
  }

  /** "ITU Academy", "WSIS Forum": one noun after the body that has it, which only together are a name. */
  private ownName(last: number): Candidate[] {
    const raw = this.word(last)?.raw ?? "";
    if (this.first === this.run.first || last !== this.run.last || !nouns.owned.has(raw)) return [];
    const found = headClass(raw);
    const kind = found && kindOf(found, raw, false);
    const owner = this.view.known.get(this.run.first)?.candidate;
    if (!kind || !owner) return [];
    this.first = this.run.first;
    const { place, text } = this.passage;
    const [start, end] = [owner.start, this.word(last)?.end ?? owner.end];
    const name = text.slice(start, end);
    const thing = thingOf(kind, name, undefined, this.symbol);
    return [{ place, start, end, surface: name, thing, rule: "entity-form", confidence: 0.7 }, nested(owner)];
  }

  private word(i: number): Word | undefined {
    return this.words[i];
  }

  /** Many bodies at once ("Ministries of Finance"), a noun after one word ("HIV programmes"), a policy without its subject. */
  private general(last: number, head: number): boolean {
    const raw = this.word(head)?.raw ?? "";
    const before = this.word(this.first);
    if (before && /[/.]$/.test(before.gap.trimEnd()) && !/\. $/.test(before.gap)) return true;
    if (
      isPlural(raw) ||
      /^(?:States?|Permanent) (?:Part(?:y|ies)|Missions?)\b/.test(`${before?.raw} ${this.word(this.first + 1)?.raw}`)
    )
      return true;
    if (nouns.weak.has(raw) && this.run.heads.length < 2) return true;
    if (/^(?:Forum|Assembly)$/.test(raw) && this.isCounted()) return true;
    // what a chamber decides its court has decided
    if (/^Chambers?$/.test(raw) && this.word(head + 1)?.raw === "of") return true;
    if (many.has(raw) && this.run.heads.length < 2) return true;
    if (this.run.noun === undefined) return false;
    const single = this.words.slice(this.first + 1, this.run.last + 1).every((word) => !word.capital && !word.figure);
    const opens = before === undefined || before.gap === "" || /[.!?:;•]\s/.test(before.gap);
    const word = before?.raw ?? "";
    return single && (opens || word.length < 3 || /s$/.test(this.word(last)?.raw ?? "") || /^\p{Lu}{1,7}$/u.test(word));
  }

  /** "the third Forum on …", "Third Harbour Assembly": a meeting, not a body. */
  private isCounted(): boolean {
    const [own, before] = [this.word(this.first)?.raw ?? "", this.word(this.first - 1)?.raw ?? ""];
    return nouns.ordinals.has(own) || nouns.ordinals.has(before.charAt(0).toUpperCase() + before.slice(1));
  }

  /** "UNESCO Global Skills Academy": the body that runs a thing stands before its name and is no part of it. */
  private skipOwner(): void {
    for (;;) {
      const known = this.view.known.get(this.first);
      // "the Mission’s Human Rights Division": the owner by its short form
      if (!known && this.word(this.first + 1)?.raw === "s" && isShort(this.word(this.first)?.raw ?? "")) {
        this.first += 2;
        continue;
      }
      if (!known || !owners.has(known.candidate.thing.kind) || known.candidate.thing.key === wholeSystem) return;
      const next = this.word(known.last + 1);
      if (this.isPair(known.last)) return;
      if (known.last >= this.run.last || !next || !/^(?:[ -]|[’'])$/.test(next.gap)) return;
      const rest = next.raw === "s" ? known.last + 2 : known.last + 1;
      if (!this.word(rest)?.capital) return;
      this.first = rest;
    }
  }

  private head(): { found: HeadClass; at: number } | undefined {
    const heads = this.run.heads.filter((at) => at >= this.first);
    return headOf(this.view, { ...this.run, first: this.first, heads });
  }

  private isSpecial(head: number): boolean {
    return this.words.slice(this.first, head).some((word) => /^(?:Special|Personal|Independent)$/.test(word.raw));
  }

  private named(kind: Kind, last: number): Candidate[] {
    const { text, place } = this.passage;
    const start = this.word(this.first)?.start ?? 0;
    // "Action Plan to Strengthen" goes on in small letters, and is told by what stands before
    const open = this.word(last - 1)?.raw === "to" && verbForm(this.word(last)?.raw ?? "")?.form === "base";
    let end = this.word(open && last - 2 > this.first ? last - 2 : last)?.end ?? start;
    const short = shortOwner.exec(text.slice(start, end));
    if (short) end = start + short.index;
    const surfaceName = withoutBracket(text.slice(start, end));
    const owner = this.owner(last);
    const national = owner !== undefined && (owner.inside ? / /.test(surfaceName) : nationalBody.test(surfaceName));
    if ((this.tooBare(surfaceName) && !national) || phrases.has(surfaceName.split(" and ")[0] ?? "")) return [];
    if (owner?.inside) end = owner.end;
    const told = owner !== undefined && surfaceName.includes(owner.thing.label);
    const label = owner?.outside && !told ? `${surfaceName} (${owner.thing.label})` : surfaceName;
    const thing = thingOf(kind, surfaceName, owner?.iso3, this.symbol, this.titleOf(start), label);
    const sure = kind.kind === "Entity" && kind.of === "initiative" ? 0.7 : 0.75;
    const state = this.view.known.get(this.first)?.candidate;
    return [
      {
        place,
        start,
        end,
        surface: text.slice(start, end),
        thing,
        rule: `${kind.kind.toLowerCase()}-form`,
        confidence: sure,
      },
      ...(owner?.inside && owner.candidate ? [nested(owner.candidate)] : []),
      ...(state?.thing.kind === "State" || (state && state.thing.key !== wholeSystem) ? [nested(state)] : []),
      ...this.bodyInside(end),
    ];
  }

  /** "Operational Cell of the Harbour Commission": the body at the end that it is a part of. */
  private bodyInside(end: number): Candidate[] {
    const inside = [...this.view.known].findLast(([at, { last }]) => at > this.first && this.word(last)?.end === end);
    const body = inside?.[1].candidate;
    if (body?.thing.kind !== "Entity") return [];
    return / of (?:the )?$/.test(this.passage.text.slice(0, body.start)) ? [nested(body)] : [];
  }

  /** What a programme is called without its noun in small letters: "Youth Worker". */
  private titleOf(start: number): string | undefined {
    if (this.run.noun === undefined || this.run.last === this.first) return undefined;
    return this.passage.text.slice(start, this.word(this.run.last)?.end).replace(/[“”"]/g, "");
  }

  /** "Regional Office", "National Committee": a noun with nothing that tells it from others is a short form, not a name. */
  private tooBare(name: string): boolean {
    const words = name.split(" ");
    const known = this.view.known.get(this.first);
    if (known && known.candidate.thing.kind !== "Entity" && words.length === known.last - this.first + 1) return true;
    if (isCity(name)) return true;
    const telling = words.filter((word, i) => {
      const found = headClass(word);
      const general =
        found === "organization" || found === "programme" || found === "mandate" || found === "instrument";
      const tells = /^\p{Lu}|\d/u.test(word) && !/^[\d–-]+$/.test(word);
      return tells && !nouns.bare.has(word) && !general && (found === undefined || i < words.length - 1);
    });
    // three such nouns or more are a name again: "Community Volunteers Foundation"
    const heads = words.filter((word) => /^\p{Lu}/u.test(word) && !nouns.bare.has(word)).length;
    return telling.length === 0 && !(heads >= 3 && heads === words.length);
  }

  /** Courts, agencies and the like without a word of a region or of the world are a State's. */
  private isPublic(name: string, head: string): boolean {
    return isPublicBody(name, head) && this.first === this.run.first;
  }

  /** "In Peru, the Electoral Court ruled": the State with which the sentence opens, or that of the heading. */
  private placeOfPublic(): Owner | undefined {
    const start = this.word(this.first)?.start ?? 0;
    const sentence = sentenceAt(this.passage, start);
    const opening = [...this.view.known.values()].find(
      ({ candidate: { thing, rule, start: at, end } }) =>
        thing.kind === "State" && rule === "state-name" && end <= start && at >= sentence.start,
    )?.candidate;
    if (opening && /^In (?:the )?$/.test(this.passage.text.slice(sentence.start, opening.start)))
      return ownedBy(opening, false);
    return opening === undefined && this.heading ? ownedUnder(this.heading) : undefined;
  }

  /** "the Ministry of Ports and others in Fiji": the only State that the sentence names after it, where something is in it. */
  private stateAhead(from: number, end: number): Candidate | undefined {
    const states = [...this.view.known.values()]
      .map((x) => x.candidate)
      .filter((x) => x.thing.kind === "State" && x.rule === "state-name" && x.start > from && x.start < end);
    const [first] = states;
    const alone = first && states.every(({ thing }) => thing.key === first.thing.key);
    return alone && / in (?:the )?$/.test(this.passage.text.slice(from, first.start)) ? first : undefined;
  }

  /** The State whose body it is: "of Denmark" after the name, "Denmark’s" before, or for a ministry the State named last. */
  private owner(last: number): Owner | undefined {
    const of = this.word(last + 1);
    if (of?.raw === "of" && of.gap === " ") {
      const at = this.word(last + 2)?.raw === "the" ? last + 3 : last + 2;
      const state = this.view.known.get(
        this.word(last + 2)?.raw === "the" && this.view.known.has(last + 2) ? last + 2 : at,
      );
      if (state?.candidate.thing.kind === "State" && state.candidate.rule === "state-name")
        return ownedBy(state.candidate, true);
    }
    // "Danish Maritime Police": the adjective tells the State, and is part of the name
    const own = this.view.known.get(this.first)?.candidate;
    if (own?.rule === "state-adjective") return { ...ownedBy(own, false), outside: false };
    const before = [...this.view.known.values()].find(
      ({ candidate, last: end }) =>
        candidate.thing.kind === "State" && end === this.first - 2 && this.word(this.first - 1)?.raw === "s",
    );
    if (before) return ownedBy(before.candidate, false);
    const head = this.word(this.run.heads[0] ?? last)?.raw ?? "";
    const name = this.passage.text.slice(this.word(this.first)?.start, this.word(last)?.end);
    if (
      !(
        /^(?:Ministry|Parliament|Senate|Presidency|Treasury|Inspectorate|Gendarmerie)$/.test(head) && !/^COP/.test(name)
      ) &&
      !/^National\b/.test(name) &&
      !nationalBody.test(name)
    )
      return this.isPublic(name, head) ? this.placeOfPublic() : undefined;
    const start = this.word(this.first)?.start ?? 0;
    const sentence = sentenceAt(this.passage, start);
    const states = [...this.view.known.values()]
      .map((x) => x.candidate)
      .filter((x) => x.thing.kind === "State" && x.rule === "state-name" && x.end <= start);
    const near = states.findLast((x) => x.start >= sentence.start);
    if (near) return ownedBy(near, false);
    const ahead = this.stateAhead(start, sentence.end);
    if (ahead) return ownedBy(ahead, false);
    if (this.heading) return ownedUnder(this.heading);
    const far = states.at(-1);
    return far && !nationalBody.test(name) ? ownedBy(far, false) : undefined;
  }
}

const nested = (candidate: Candidate): Candidate => ({ ...candidate, nested: true });
/** The acronym between a name and its closing noun is no part of the name. */
const withoutBracket = (name: string): string => name.replace(/ \([^)]*\)/, "").replace(/[“”"]/g, "");
