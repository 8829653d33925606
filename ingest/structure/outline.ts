import { fold } from "../../cypher/schema/fold";
import type { Mark, Section } from "./document";
import { type HeadingNumber, placeInSequence, type Rank, ranks, ranksOf } from "./numbering";

interface Open {
  readonly id: string;
  readonly number: string;
  /** undefined: without a number */
  readonly rank?: Rank;
  readonly value: number;
  /** The level that the file or the style gives to it. */
  readonly level?: number;
}

/** The sections of a report as they are opened, each in its place under those that are open. */
export class Outline {
  readonly sections: Section[] = [];
  private open: Open[] = [];
  private readonly ids = new Map<string, number>();
  private root: Open | undefined;

  get current(): string | undefined {
    return this.open.at(-1)?.id;
  }

  /** An annex, enclosure or draft: everything after it stands in it. */
  openPart(number: string, title: string, marks: readonly Mark[], order: number, prefixed: boolean): void {
    this.open = [];
    const id = this.record(number, title, undefined, marks, order);
    this.root = prefixed ? { id, number, value: 0 } : undefined;
    this.open = [{ id, number: prefixed ? number : "", value: 0 }];
  }

  closePart(): void {
    this.open = [];
    this.root = undefined;
  }

  /** The rank in which this number would go on counting or begin to count; none where it would do neither. */
  rankFor(heading: HeadingNumber): Rank | undefined {
    const possible = ranksOf(heading.number);
    const follows = possible.filter((rank) => {
      const before = this.open.findLast((section) => section.rank === rank);
      return before !== undefined && placeInSequence(heading.number, rank) === before.value + 1;
    });
    if (follows[0]) return follows.at(-1);
    return possible.find(
      (rank) => placeInSequence(heading.number, rank) === 1 && !this.open.some((open) => open.rank === rank),
    );
  }

  openNumbered(heading: HeadingNumber, rank: Rank, title: string, marks: readonly Mark[], order: number): void {
    const same = this.open.findIndex((section) => section.rank === rank);
    const deeper = this.open.findIndex((section) => section.rank && ranks.indexOf(section.rank) > ranks.indexOf(rank));
    const cut = [same, deeper].filter((at) => at >= 0).sort((a, b) => a - b)[0];
    if (cut !== undefined) this.open.length = cut;
    while (this.open.length > 0 && this.open.at(-1) !== this.root && this.open.at(-1)?.rank === undefined)
      this.open.pop();
    const parent = this.open.at(-1);
    const number = parent?.number ? `${parent.number}.${heading.number}` : heading.number;
    const id = this.record(number, title, parent?.id, marks, order);
    this.open.push({ id, number, rank, value: placeInSequence(heading.number, rank) });
  }

  /** A heading without a number, under the innermost numbered one; below another of its kind where its level is lower. */
  openUnnumbered(title: string, level: number | undefined, marks: readonly Mark[], order: number): void {
    while (this.open.length > 0) {
      const last = this.open.at(-1);
      if (!last || last === this.root || last.rank !== undefined) break;
      if (last.level !== undefined && level !== undefined && last.level < level) break;
      this.open.pop();
    }
    const parent = this.open.at(-1);
    const id = this.record("", title, parent?.id, marks, order);
    this.open.push({ id, number: parent?.number ?? "", value: 0, ...(level !== undefined && { level }) });
  }

  private record(
    number: string,
    title: string,
    parent: string | undefined,
    marks: readonly Mark[],
    order: number,
  ): string {
    const place = number !== "" ? number : `${parent === undefined ? "" : `${parent}/`}${fold(title)}`;
    const seen = (this.ids.get(place) ?? 0) + 1;
    this.ids.set(place, seen);
    const id = seen === 1 ? place : `${place}.${seen}`;
    this.sections.push({ id, number, title, ...(parent !== undefined && { parent }), order, marks });
    return id;
  }
}
