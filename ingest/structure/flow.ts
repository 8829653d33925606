import type { Draft, Part, Piece } from "./draft";
import { type Heading, headingOf, partHeading, titleLike } from "./headings";
import { ItemLevels, itemLabel } from "./items";
import type { Line } from "./line";
import { withoutLead } from "./line";
import { Outline } from "./outline";

export interface Flow {
  readonly outline: Outline;
  readonly paragraphs: readonly Draft[];
  readonly notes: readonly Draft[];
  readonly doubts: readonly string[];
}

const counted = /^(\d{1,3})\.\s*(?=\S)/;

/** Follows the lines of the body: what opens a section, begins a paragraph, goes on with one, or is a note. */
export function followBody(lines: readonly Line[], bodySize: number | undefined, notes: Draft[]): Flow {
  return new Body(lines, bodySize, notes).follow();
}

class Body implements Flow {
  readonly outline = new Outline();
  readonly paragraphs: Draft[] = [];
  readonly doubts: string[] = [];
  private part: Part = { name: "", again: false };
  private expected = 1;
  private anyNumbered = false;
  private unnumbered = 0;
  private readonly leftOut: Line[] = [];
  private current: Draft | undefined;
  private note: Draft | undefined;
  private levels = new ItemLevels();

  constructor(
    private readonly lines: readonly Line[],
    private readonly bodySize: number | undefined,
    readonly notes: Draft[],
  ) {}

  follow(): Flow {
    for (const [at, line] of this.lines.entries()) this.take(line, at);
    return this;
  }

  private take(line: Line, at: number): void {
    const left = ["table", "figure", "contents"].includes(line.passage.kind);
    const part = partHeading(line.text);
    const number = this.paragraphNumber(line, at);
    const heading = headingOf(line, this.bodySize);
    if (line.noteNumber !== undefined) this.takeNote(line);
    else if (left) this.leftOut.push(line);
    else if (part && this.finished()) this.openPart(part, line);
    else if (number !== undefined) this.beginParagraph(line, number);
    else if (heading && this.isHeading(heading, at)) this.openSection(heading, line);
    else if (!heading && this.isPlainTitle(line, at))
      this.openSection({ title: line.text, lead: 0, styled: false }, line);
    else this.goOn(line);
  }

  /** The paragraph before has come to its end, so that a heading may follow. */
  private finished(): boolean {
    const last = this.current?.pieces.at(-1)?.text;
    return last === undefined || /[.!?:;…]["”’')\]]*$/.test(last);
  }

  private paragraphNumber(line: Line, at: number): number | undefined {
    const printed = counted.exec(line.text)?.[1];
    if (printed === undefined || line.passage.kind === "heading") return undefined;
    const number = Number(printed);
    if (number !== this.expected) return undefined;
    const heading = headingOf(line, this.bodySize);
    if (heading && this.outline.rankFor(heading.numbered ?? { number: "", length: 0, bracketed: false })) {
      const next = this.nextNumber(at);
      if (next === number) return undefined;
    }
    return number;
  }

  /** The number of the next line that begins with one. */
  private nextNumber(at: number): number | undefined {
    for (const line of this.lines.slice(at + 1, at + 40)) {
      const printed = line.noteNumber === undefined ? counted.exec(line.text)?.[1] : undefined;
      if (printed !== undefined) return Number(printed);
    }
    return undefined;
  }

  private isHeading(heading: Heading, at: number): boolean {
    if (heading.numbered) {
      return this.outline.rankFor(heading.numbered) !== undefined && (heading.styled || this.finished());
    }
    return heading.styled && (this.finished() || at === 0);
  }

  /** Without style, a title is a short line between a finished paragraph and the next numbered one or heading. */
  private isPlainTitle(line: Line, at: number): boolean {
    if (this.bodySize !== undefined || line.text.length > 120 || !titleLike(line.text) || !this.finished())
      return false;
    const next = this.lines.slice(at + 1).find((other) => other.noteNumber === undefined);
    if (next === undefined) return false;
    return counted.exec(next.text)?.[1] === String(this.expected);
  }

  private openPart(part: { kind: string; number?: string }, line: Line): void {
    const number = part.number === undefined ? part.kind : `${part.kind} ${part.number}`;
    const name = part.number === undefined ? part.kind.toLowerCase() : `${part.kind.toLowerCase()}-${part.number}`;
    this.part = { name, again: false };
    this.outline.openPart(number, "", line.marks, this.paragraphs.length, this.anyNumbered);
    this.current = undefined;
  }

  private openSection(heading: Heading, line: Line): void {
    const { text, marks } = withoutLead(line, heading.lead);
    const rank = heading.numbered && this.outline.rankFor(heading.numbered);
    if (heading.numbered && rank)
      this.outline.openNumbered(heading.numbered, rank, text, marks, this.paragraphs.length);
    else this.outline.openUnnumbered(line.text, heading.level, line.marks, this.paragraphs.length);
    this.current = undefined;
    this.note = undefined;
  }

  private beginParagraph(line: Line, number: number): void {
    const lead = counted.exec(line.text)?.[0].length ?? 0;
    if (number === 1 && this.anyNumbered) this.part.again = true;
    this.anyNumbered = true;
    this.expected = number + 1;
    this.begin(String(number), line, withoutLead(line, lead));
  }

  private begin(number: string, line: Line, piece: Piece): void {
    const { page } = line.passage;
    const section = this.outline.current;
    this.levels = new ItemLevels();
    this.current = {
      number,
      part: this.part,
      pieces: [piece],
      ...(page !== undefined && { page }),
      ...(section !== undefined && { section }),
    };
    this.note = undefined;
    this.paragraphs.push(this.current);
  }

  private goOn(line: Line): void {
    if (this.note && line.passage.kind === "note") {
      this.note.pieces.push({ text: line.text, marks: line.marks });
      return;
    }
    if (this.current === undefined) {
      this.unnumbered++;
      this.begin(`unnumbered.${this.unnumbered}`, line, { text: line.text, marks: line.marks });
      return;
    }
    const label = itemLabel(line);
    const item = label === undefined ? {} : { label, level: this.levels.next(label) };
    this.current.pieces.push({ text: line.text, marks: line.marks, ...item });
  }

  private takeNote(line: Line): void {
    const { page } = line.passage;
    this.note = {
      number: line.noteNumber ?? "",
      part: this.part,
      pieces: [{ text: line.text, marks: line.marks }],
      ...(page !== undefined && { page }),
    };
    this.notes.push(this.note);
  }
}
