import type { Mention, Thing } from "./mention";

/** A thing without what only the whole report tells: its surfaces. */
export type Named = Omit<Thing, "surfaces">;

/** A place in the text that a recogniser takes for the name of a thing; where several claim the same words, one is chosen. */
export interface Candidate extends Omit<Mention, "thing"> {
  readonly thing: Named;
  /** True for a name that may stand inside a longer one: the State in "Ministry of Justice of Denmark". */
  readonly nested?: boolean;
  /** True where the same words may name several things of this kind: "Goals 1 to 4", "75/290 A and B". */
  readonly together?: boolean;
  /** A claim on the words without a thing: "Gulf of Guinea" names no State. */
  readonly blocks?: boolean;
}

const overlaps = (a: Candidate, b: Candidate): boolean => a.place === b.place && a.start < b.end && b.start < a.end;

const longestFirst = (a: Candidate, b: Candidate): number =>
  b.end - b.start - (a.end - a.start) || b.confidence - a.confidence || a.start - b.start;

/** A longer name may hold a nested one of another thing; an instrument's name holds none. */
const mayHold = (outer: Candidate, inner: Candidate): boolean =>
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  outer.end - outer.start > inner.end - inner.start &&
  !outer.blocks &&
  outer.thing.key !== inner.thing.key &&
  outer.thing.kind !== "Instrument";

/** Chosen names by where they stand, so that each is compared with its neighbours alone. */
class Places {
  private readonly stretches = new Map<number, Candidate[]>();

  add(candidate: Candidate): void {
    for (let key = candidate.start >> 6; key <= (candidate.end - 1) >> 6; key++) {
      const stretch = this.stretches.get(key);
      if (stretch) stretch.push(candidate);
      else this.stretches.set(key, [candidate]);
    }
  }

  /** Whether all that claim the same words allow it. */
  allow(candidate: Candidate, may: (rival: Candidate) => boolean): boolean {
    for (let key = candidate.start >> 6; key <= (candidate.end - 1) >> 6; key++)
      for (const other of this.stretches.get(key) ?? [])
        if (overlaps(candidate, other) && !(candidate.together && other.together) && !may(other)) return false;
    return true;
  }
}

/**
 * Of the candidates of one passage those that hold: the longest first, of two of the same length the surer one. A nested
 * name stands beside the longer one that holds it.
 */
export function choose(candidates: readonly Candidate[]): Candidate[] {
  const places = new Places();
  const chosen: Candidate[] = [];
  for (const candidate of [...candidates].sort(longestFirst)) {
    const holds = places.allow(candidate, (other) => candidate.nested === true && mayHold(other, candidate));
    if (!holds) continue;
    chosen.push(candidate);
    places.add(candidate);
  }
  return chosen.filter((candidate) => !candidate.blocks).sort((a, b) => a.start - b.start || b.end - a.end);
}
