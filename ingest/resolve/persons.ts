import type { Candidate, Named } from "../recognise/candidate";
import type { Passage } from "../recognise/passage";
import { verbForm } from "../recognise/verb-signs";
import type { OtherAuthor } from "./other-authors";

const title = String.raw`(?:Mr|Ms|Mrs|Dr|Sir|Dame|H\.E|Judge|Professor|Ambassador|General|Lieutenant General|Major General|Colonel)\.?`;
const person = String.raw`(?:${title} )?((?:\p{Lu}[\p{L}’-]+|\p{Lu}\.)(?: (?:(?:de|da|dos|van|von|der|bin|al|el|ben|ould|la|le) )?(?:\p{Lu}[\p{L}’-]+|\p{Lu}\.)){1,3})`;
/** What someone holds, before the body or State that it is of. */
const office = `((?:[Ff]oreign |[Pp]rime |[Dd]eputy |[Vv]ice-|[Aa]ssistant |[Aa]ssociate |[Ee]xecutive |[Mm]anaging |[Aa]cting |[Pp]ermanent |[Ff]orce |[Hh]igh )*(?:[Pp]resident|[Mm]inister|[Cc]hancellor|[Kk]ing|Queen|Emir|[Cc]hair|[Cc]hairperson|[Cc]hairman|[Cc]o-[Cc]hair|[Dd]irector|Director[ -]General|[Ss]ecretary|Secretary-General|[Aa]dministrator|[Cc]ommissioner|[Hh]ead|[Gg]overnor|[Pp]rosecutor|[Rr]epresentative|[Aa]mbassador|[Cc]ommander))`;
const of = new RegExp(
  String.raw`(?:^|[^\p{L}-])${office}(?: (?:for|of) [\p{Lu}][^.;:()]{2,60}?)? (?:of|to) (?:the )?$`,
  "u",
);
const after = new RegExp(String.raw`^(?:’s|s’)? ${office}(?: for [\p{Lu}][^.;:(),]{2,50})?`, "u");
const apposed = new RegExp(String.raw`^, ${person}(?=[,.;)]| \(| and | \p{Ll}+ed )`, "u");
const ahead = new RegExp(
  String.raw`${person}, (?:the |then |former )?${office}(?: (?:for|of) [\p{Lu}][^.;:()]{2,60}?)? (?:of|to) (?:the )?$`,
  "u",
);
const delegate = /(?:Mr|Ms|Mrs)\.? ((?:\p{Lu}[\p{L}’-]+ ?){1,4}) \((?:the )?$/u;
/** "sent Mr. Paz to the islands as my Personal Envoy" */
const sentAs = new RegExp(
  String.raw`${title} (?:\p{Lu}[\p{L}’-]+ ){0,2}(\p{Lu}[\p{L}’-]+)[^.;()]{0,120}? as (?:my|his|her|the) (?:new )?$`,
  "u",
);
const presiding = new RegExp(`(?:President|Prime Minister|King|Minister) ${person} of (?:the )?$`, "u");
const again =
  /(?<!\p{L})(?:(?:Mr|Ms|Mrs|Dr)\.?|President|Prime Minister|Minister|Ambassador) (?:\p{Lu}[\p{L}’-]+ ){0,2}?(\p{Lu}[\p{L}’-]+)(?= (?:also |then |further |subsequently |again )?(\p{Ll}+))/gu;

const bare = new RegExp(
  String.raw`(?<!\p{L})[Tt]he ${office}(?= (?:also |then |further |subsequently |again )?(\p{Ll}+))`,
  "gu",
);

const bodies = new Set(["State", "Entity", "Rapporteur"]);
/** Offices that are entities themselves: "United Nations High Commissioner for Human Rights". */
const oneHolds =
  /(?:^|^United Nations |^Deputy )(?:High Commissioner|Secretary-General|Emergency Relief Coordinator|President of)/;
const offices = 3;
const chief = /^(?:director[ -]general|executive (?:director|secretary))$/;

interface Holder {
  readonly thing: Named;
  readonly order: number;
  readonly end: number;
}

/** Who holds an office of which body or State, as a report tells it: "the Minister of Peru, Ana Quispe". */
export class Persons {
  /** By the last name; undefined where two have it. */
  private readonly holders = new Map<string, Named | undefined>();
  /** By the office, in small letters: who has such an officer. */
  private readonly officers = new Map<string, Holder[]>();

  /** `others`: by annex the organization that wrote it, whose chief is told by the office alone. */
  constructor(private readonly others: ReadonlyMap<string, OtherAuthor>) {}

  /**
   * "Ms. Quispe said", "The Minister added": they act for the body whose office they hold. Only before a verb: in other
   * places persons are no names.
   */
  resolve(passage: Passage, names: readonly Candidate[]): Candidate[] {
    if (passage.footnote) return [];
    for (const name of names) if (bodies.has(name.thing.kind) && !name.blocks) this.learn(passage, name);
    const { text, place } = passage;
    const found =
      this.holders.size === 0
        ? []
        : [...text.matchAll(again)].map((match) => [match, this.holders.get(match[1] ?? "")] as const);
    const held =
      this.officers.size === 0 && this.others.size === 0
        ? []
        : [...text.matchAll(bare)].map((match) => [match, this.officer(passage, match)] as const);
    return [...found, ...held].flatMap(([match, thing]): Candidate[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const verb = match[2] ?? "";
      const acts = /[^e]ed$/.test(verb) || (verbForm(verb)?.form ?? "base") !== "base";
      if (/(?:^|\s)(?:to|with|of|from|for|between|against|and) $/.test(text.slice(Math.max(0, start - 9), start)))
        return [];
      if (!thing || !acts || names.some((name) => name.start < end && start < name.end)) return [];
      return [{ place, start, end, surface: match[0], thing, rule: "anaphora-person", confidence: 0.7 }];
    });
  }

  /** The body that has such an officer and was named last, not long ago. */
  private officer(passage: Passage, match: RegExpExecArray): Named | undefined {
    const office = (match[1] ?? "").toLowerCase();
    const other = this.others.get(passage.part)?.thing;
    if (other?.kind === "Entity" && chief.test(office)) return other;
    const last = this.officers.get(office)?.findLast(({ order, end }) => order < passage.order || end <= match.index);
    return last && passage.order - last.order < offices ? last.thing : undefined;
  }

  private learn({ text, order }: Passage, name: Candidate): void {
    const before = text.slice(Math.max(0, name.start - 120), name.start);
    const behind = text.slice(name.end, name.end + 120);
    // most names stand in none of these places: their ends are looked at first
    const follows = / (?:of|to) (?:the )?$/.test(before.slice(-9));
    const own = /^(?:’s|s’)? /.test(behind) ? after.exec(behind) : null;
    const led = follows ? of.exec(before) : null;
    const office = (led ?? own)?.[1]?.toLowerCase();
    if (office !== undefined) {
      const list = this.officers.get(office) ?? [];
      list.push({ thing: name.thing, order, end: name.end });
      this.officers.set(office, list);
    }
    const held = name.thing.kind === "Rapporteur" || led || oneHolds.test(name.thing.label) ? "" : own?.[0];
    const found = [
      held === undefined ? undefined : apposed.exec(behind.slice(held.length))?.[1],
      follows ? ahead.exec(before)?.[1] : undefined,
      follows ? presiding.exec(before)?.[1] : undefined,
      name.thing.kind === "Rapporteur"
        ? sentAs.exec(text.slice(Math.max(0, name.start - 200), name.start))?.[1]
        : undefined,
      behind.startsWith(")") ? delegate.exec(before)?.[1] : undefined,
    ];
    for (const whole of found) {
      const last = whole?.trim().split(" ").at(-1);
      if (last === undefined) continue;
      const other = this.holders.has(last) && this.holders.get(last)?.key !== name.thing.key;
      this.holders.set(last, other ? undefined : name.thing);
    }
  }
}
