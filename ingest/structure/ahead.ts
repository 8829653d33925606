import { type Counting, countedAs } from "./counting";
import { headingOf, titleLike } from "./headings";
import type { Line } from "./line";

/** What the lines after one tell of it. */
export class Ahead {
  constructor(
    private readonly lines: readonly Line[],
    private readonly bodySize: number | undefined,
    private readonly counting: Counting,
  ) {}

  /** The numbers of the next numbered lines. */
  numbers(at: number): number[] {
    const found: number[] = [];
    for (let next = at + 1; next < this.lines.length && next < at + 60 && found.length < 4; next++) {
      const line = this.lines[next];
      if (!line || line.noteNumber !== undefined || line.passage.kind !== "text") continue;
      const counted = countedAs(line);
      if (counted) found.push(counted.number);
    }
    return found;
  }

  /** The next line is the next paragraph or another heading, so that this one is a heading though a stop is missing. */
  leadsOn(at: number): boolean {
    const next = this.lines.slice(at + 1, at + 40).find((other) => other.noteNumber === undefined);
    const numbered = next && headingOf(next, this.bodySize)?.numbered;
    return this.paragraphFollows(at) || (numbered !== undefined && /^[A1a]$/.test(numbered.number));
  }

  /** A short line follows, and after it the next paragraph: a heading under this one. */
  titleFollows(at: number): boolean {
    const next = this.lines[at + 1];
    return next !== undefined && next.text.length < 70 && titleLike(next.text) && this.paragraphFollows(at + 1);
  }

  /** The next line is the next paragraph. */
  paragraphFollows(at: number): boolean {
    const next = this.lines.slice(at + 1, at + 40).find((other) => other.noteNumber === undefined);
    const counted = next && countedAs(next);
    return counted !== undefined && this.counting.expects(counted.number);
  }
}
