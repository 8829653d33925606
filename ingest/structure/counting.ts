import type { Part } from "./draft";
import type { Line } from "./line";

/** A scan reads the first paragraph's "1." as "l.". */
const counted = /^(?<number>\d{1,3}|l)\.(?:\s*)(?=\S)/;

export interface Counted {
  readonly number: number;
  readonly lead: number;
}

/** The number that a line begins with, as paragraphs are numbered. */
export function countedAs(line: Line): Counted | undefined {
  const match = counted.exec(line.text);
  if (!match?.groups?.number || /^\d+\.\d/.test(line.text)) return undefined;
  return { number: Number(match.groups.number.replace("l", "1")), lead: match[0].length };
}

/** How far apart two left edges may be and still be the same column. */
const sameColumn = 14;
/** How many numbers may be lost between two paragraphs before the second is no paragraph. */
const widestGap = 3;

export interface Decision {
  readonly number: number;
  readonly lead: number;
  readonly doubt?: string;
  /** It begins to count again. */
  readonly again: boolean;
  /** The report's own count goes on after a draft that counted again. */
  readonly resumes?: boolean;
}

/** Which numbered lines are paragraphs: those that count on, in the column of those before them. */
export class Counting {
  private expected = 1;
  private fresh = true;
  private list = 0;
  private headingSince = false;
  private readonly columns = new Map<number, number>();
  /** Where the report's own count stopped when a part began to count again. */
  private suspended: number | undefined;
  /** Any paragraph of the report was numbered. */
  any = false;

  /** A part has begun, which counts again or goes on. */
  enterPart(): void {
    this.fresh = true;
    this.list = 0;
    this.columns.clear();
  }

  passHeading(): void {
    this.headingSince = true;
    this.list = 0;
  }

  expects(number: number): boolean {
    return number === this.expected || (number === 1 && this.fresh);
  }

  /** What a numbered line is; none where it is an item of a list. `following` are the numbers of the lines after it. */
  decide(line: Line, part: Part, following: readonly number[]): Decision | undefined {
    const found = countedAs(line);
    if (!found || !this.inColumn(line)) return undefined;
    const decision = this.choose(found, part, following);
    if (!decision) {
      if (found.number === 1 || found.number === this.list + 1) this.list = found.number;
      return undefined;
    }
    if (decision.again) this.suspended ??= this.expected;
    if (decision.resumes) this.suspended = undefined;
    this.accept(decision.number, line);
    return decision;
  }

  private choose({ number, lead }: Counted, part: Part, following: readonly number[]): Decision | undefined {
    const next = following[0];
    const running = this.list > 0 && number === this.list + 1;
    if (number === this.expected && !(running && next === number + 1 && following.includes(this.expected))) {
      return { number, lead, again: false };
    }
    if (number > 1 && number === this.suspended && part.name.startsWith("draft")) {
      return { number, lead, again: false, resumes: true };
    }
    const restarts = number === 1 && (this.fresh || (part.name !== "" && this.headingSince));
    if (restarts && (part.name !== "" || !this.any)) return { number, lead, again: this.any };
    if (running || this.list > 0) return undefined;
    const slip = String(this.expected).endsWith(String(number)) || next === this.expected + 1;
    if (number !== this.expected && slip && next === this.expected + 1) {
      return { number: this.expected, lead, again: false, doubt: `printed with the number ${number}` };
    }
    const gap = number - this.expected;
    if (gap > 0 && gap <= widestGap && next === number + 1 && this.any) {
      const lost = gap === 1 ? `${this.expected}` : `${this.expected} to ${number - 1}`;
      return { number, lead, again: false, doubt: `no paragraph ${lost} was found before it` };
    }
    return undefined;
  }

  private accept(number: number, line: Line): void {
    this.expected = number + 1;
    this.any = true;
    this.fresh = false;
    this.list = 0;
    this.headingSince = false;
    const { left } = line.passage;
    if (left !== undefined) this.columns.set(Math.round(left), (this.columns.get(Math.round(left)) ?? 0) + 1);
  }

  /** Paragraphs begin in one column, or in two where left and right pages differ. */
  private inColumn({ passage }: Line): boolean {
    if (passage.left === undefined || this.columns.size === 0) return true;
    const { left } = passage;
    return [...this.columns.keys()].some((column) => left <= column + sameColumn);
  }
}
