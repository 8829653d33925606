import type { Candidate, Named } from "../recognise/candidate";
import { type Passage, sentenceAt } from "../recognise/passage";
import { forms, knownNames } from "../vocabulary/names";
import type { OtherAuthor } from "./other-authors";

const whole =
  /^(?:Conference|Meeting|Assembly) of (?:the )?(?:States |High Contracting |Contracting )?Parties to (?:the )?(.+)$/;

/** By the key of a convention the body in which its parties meet. */
const meetingOf: ReadonlyMap<string, Named> = new Map(
  forms.flatMap(({ text, thing }) => {
    const convention = whole.exec(text)?.[1];
    if (thing.kind !== "Entity" || convention === undefined || / serving as /.test(convention)) return [];
    return knownNames(convention).flatMap(({ key, kind }) => (kind === "Instrument" ? [[key, thing] as const] : []));
  }),
);
const meetings = new Set([...meetingOf.values()].map(({ key }) => key));

/** Whether a body is where the parties to an instrument meet. */
export const isPartyMeeting = ({ kind, properties }: Named): boolean =>
  kind === "Entity" && whole.test(String(properties.name));

const climate = knownNames("United Nations Framework Convention on Climate Change")[0];
const pact = knownNames("Paris Agreement")[0];
const ofClimate = climate && meetingOf.get(climate.key);

const bare =
  /(?<![\p{L}/])(?:(?:[Tt]he )?(?:Conference|Meeting) of (?:the )?(?:States |High Contracting |Contracting )?Parties(?! to (?!the (?:Treaty|Convention|Protocol|Agreement)(?! (?:on|for|against|to|of|in) |-))| of | serving )|COP[ -]?\d{1,2}(?!\d|\p{L})|COP(?![\p{L}\p{N}-]))/gu;

/** Which conventions' parties meet, as a report goes on: the convention named last, else the conference named last. */
export class Conferences {
  private last: Named | undefined;

  /** `own`: the conference whose document it is, which is called so by its name there. */
  constructor(private readonly own: Named | undefined) {
    this.last = own;
  }

  /** "the Conference of the Parties", "COP 28": of the convention that the paragraph speaks of. */
  resolve(passage: Passage, names: readonly Candidate[], other?: OtherAuthor): Candidate[] {
    const found: Candidate[] = [];
    const here = other?.organs.find(({ key }) => meetings.has(key));
    if (/Part(?:ies|y)|COP/.test(passage.text))
      for (const match of passage.text.matchAll(bare)) {
        const start = match.index + (/^[Tt]he /.exec(match[0])?.[0].length ?? 0);
        const end = match.index + match[0].length;
        if (names.some((name) => name.start < end && start < name.end)) continue;
        const near = this.near(passage, names, start);
        const counted = Number(/\d+$/.exec(match[0])?.[0] ?? 0);
        // only the parties to the climate convention have met so often
        const thing = near ?? here ?? (counted > 16 && counted < 40 ? ofClimate : this.last);
        if (!thing) continue;
        const surface = passage.text.slice(start, end);
        const confidence = near ? 0.85 : 0.65;
        const rule =
          thing.key === this.own?.key && !surface.startsWith("COP") ? "entity-conference" : "anaphora-conference";
        found.push({ place: passage.place, start, end, surface, thing, rule, confidence });
        if (!passage.footnote) this.last = thing;
      }
    if (!passage.footnote) this.last = names.findLast(({ thing }) => meetings.has(thing.key))?.thing ?? this.last;
    return found;
  }

  private near(passage: Passage, names: readonly Candidate[], at: number): Named | undefined {
    const sentence = sentenceAt(passage, at);
    const told = names.flatMap((name) => {
      const thing = this.meetingTold(name);
      return thing ? [{ thing, start: name.start }] : [];
    });
    const before = told.findLast(({ start }) => start < at);
    return (before ?? told.find(({ start }) => start < sentence.end))?.thing;
  }

  private meetingTold({ thing }: Candidate): Named | undefined {
    if (meetings.has(thing.key)) return thing;
    return thing.key === pact?.key ? ofClimate : meetingOf.get(thing.key);
  }
}
