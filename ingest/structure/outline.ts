import { fold } from "../../cypher/schema/fold";
import type { Mark, Section } from "./document";
import { type HeadingNumber, placeInSequence, type Rank, ranksOf } from "./numbering";

interface Open {
  readonly id: string;
  readonly number: string;
  /** undefined: without a number */
  readonly rank?: Rank;
  readonly value: number;
  /** The level that the file or the style gives to it. */
  readonly level?: number;
  /** An annex, enclosure or draft, out of which no heading leads. */
  readonly root?: boolean;
}

export interface Titled {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** How many paragraphs stand before it. */
  readonly at: number;
}

/** A section with its place among the paragraphs. */
export interface PlacedSection extends Omit<Section, "order"> {
  readonly at: number;
}

/** The sections of a report as they are opened, each in its place under those that are open. */
export class Outline {
  readonly sections: PlacedSection[] = [];
  private open: Open[] = [];
  /** What was open before the first part began. */
  private outside: Open[] | undefined;
  private readonly ids = new Map<string, number>();

  get current(): string | undefined {
    return this.open.at(-1)?.id;
  }

  get inPart(): boolean {
    return this.open[0]?.root === true;
  }

  /** The marks of the open numbered sections, outermost first: B, XII. */
  get marks(): string[] {
    return this.open
      .filter((section) => section.rank !== undefined)
      .map(({ number }) => number.split(".").at(-1) ?? "");
  }

  /** An annex, enclosure or draft: everything after it stands in it; its number leads theirs where it counts again. */
  openPart(number: string, title: Titled, leads: boolean): void {
    this.outside ??= this.open;
    this.open = [];
    const id = this.record(number, title, undefined);
    this.open = [{ id, number: leads ? number : "", value: 0, root: true }];
  }

  /** The report's own text goes on after a part that was quoted in it. */
  closePart(): void {
    this.open = this.outside ?? [];
    this.outside = undefined;
  }

  /** A part was opened by its number alone. */
  get lacksTitle(): boolean {
    const last = this.sections.at(-1);
    return last !== undefined && last.title === "" && last.id === this.current && this.open.at(-1)?.root === true;
  }

  /** Gives the open part the title that is printed below its number. */
  titlePart(title: Titled): boolean {
    const last = this.sections.at(-1);
    if (!last || !this.lacksTitle) return false;
    this.sections[this.sections.length - 1] = { ...last, title: title.text, marks: [...last.marks, ...title.marks] };
    return true;
  }

  /** The rank in which this number would go on counting or begin to count; none where it would do neither. */
  rankFor(heading: HeadingNumber): Rank | undefined {
    const possible = ranksOf(heading);
    const follows = possible.find((rank) => {
      const before = this.open.findLast((section) => section.rank === rank);
      return before !== undefined && placeInSequence(heading.number, rank) === before.value + 1;
    });
    return follows ?? possible.find((rank) => placeInSequence(heading.number, rank) === 1 && !this.has(rank));
  }

  /** The rank of a number that follows none: that of an open sequence, else the first that it can have. */
  likelyRank(heading: HeadingNumber): Rank | undefined {
    const possible = ranksOf(heading);
    return possible.find((rank) => this.has(rank)) ?? possible[0];
  }

  openNumbered(heading: HeadingNumber, rank: Rank, title: Titled, level: number | undefined): void {
    const same = this.open.findIndex((section) => section.rank === rank);
    if (same >= 0) this.open.length = same;
    this.open = this.open.filter((section) => section.rank !== undefined || section.root);
    const parent = this.open.at(-1);
    const number = parent?.number ? `${parent.number}.${heading.number}` : heading.number;
    const id = this.record(number, title, parent?.id);
    const value = placeInSequence(heading.number, rank);
    this.open.push({ id, number, rank, value, ...(level !== undefined && { level }) });
  }

  /** A heading without a number, under the innermost numbered one; below another of its kind where its level is lower. */
  openUnnumbered(title: Titled, level: number | undefined): void {
    while (this.open.length > 0) {
      const last = this.open.at(-1);
      if (!last || last.root || last.rank !== undefined) break;
      if (last.level !== undefined && level !== undefined && last.level < level) break;
      this.open.pop();
    }
    const parent = this.open.at(-1);
    const id = this.record("", title, parent?.id);
    this.open.push({ id, number: parent?.number ?? "", value: 0, ...(level !== undefined && { level }) });
  }

  private has(rank: Rank): boolean {
    return this.open.some((section) => section.rank === rank);
  }

  private record(number: string, { text, marks, at }: Titled, parent: string | undefined): string {
    const place = number !== "" ? number : `${parent === undefined ? "" : `${parent}/`}${fold(text)}`;
    const seen = (this.ids.get(place) ?? 0) + 1;
    this.ids.set(place, seen);
    const id = seen === 1 ? place : `${place}.${seen}`;
    this.sections.push({ id, number, title: text, ...(parent !== undefined && { parent }), at, marks });
    return id;
  }
}
