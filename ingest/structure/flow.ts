import { Ahead } from "./ahead";
import { isCaption, isContentsLine, isSmall, isTableNote } from "./captions";
import { Counting, countedAs, type Decision } from "./counting";
import type { Draft, Part, Piece } from "./draft";
import { type Heading, headingOf, titleLike } from "./headings";
import { ItemLevels, itemLabel, listsAgain } from "./items";
import { type Line, withoutLead } from "./line";
import { Outline, type PlacedSection, type Titled } from "./outline";
import { opensResolution, type PartHeading, partHeading } from "./parts";

export interface Flow {
  readonly sections: readonly PlacedSection[];
  readonly paragraphs: readonly Draft[];
  readonly notes: readonly Draft[];
  /** Asterisk notes, which belong to the front matter. */
  readonly asides: readonly Line[];
  readonly doubts: readonly string[];
}

/** Follows the lines of the body: what opens a section, begins a paragraph, goes on with one, or is a note. */
export function followBody(lines: readonly Line[], bodySize: number | undefined, bodyBegins: number): Flow {
  const body = new Body(lines, bodySize);
  for (let at = 0; at < bodyBegins; at++) body.takeFrontNote(lines[at]);
  for (let at = bodyBegins; at < lines.length; at++) body.take(at);
  return body.flow();
}

class Body {
  private readonly outline = new Outline();
  private readonly counting = new Counting();
  private readonly ahead: Ahead;
  private readonly paragraphs: Draft[] = [];
  private readonly notes: Draft[] = [];
  private readonly asides: Line[] = [];
  private readonly doubts: string[] = [];
  private readonly leftOut = new Map<number, number>();
  private part: Part = { name: "", again: false };
  private partBase = "";
  private unnumbered = 0;
  /** Preambular paragraphs seen, while a resolution's preamble runs. */
  private preamble: number | undefined;
  private captioned = false;
  /** The outermost annex that is open, and the size in which its heading is set: a smaller one stands in it. */
  private partOpened: { heading: PartHeading; size: number } | undefined;
  private current: Draft | undefined;
  private levels = new ItemLevels();

  constructor(
    private readonly lines: readonly Line[],
    private readonly bodySize: number | undefined,
  ) {
    this.ahead = new Ahead(lines, bodySize, this.counting);
  }

  flow(): Flow {
    for (const [page, many] of this.leftOut) {
      this.doubts.push(`page ${page}: a table or figure was left out (${many} ${many === 1 ? "piece" : "pieces"})`);
    }
    const { paragraphs, notes, asides, doubts } = this;
    return { sections: this.outline.sections, paragraphs, notes, asides, doubts };
  }

  takeFrontNote(line: Line | undefined): void {
    if (line?.noteNumber !== undefined && /^\d/.test(line.noteNumber)) this.takeNote(line);
    else if (line?.passage.kind === "note" && line.noteNumber === undefined) this.goOnWithNote(line);
  }

  take(at: number): void {
    const line = this.lines[at];
    if (!line || this.taken.has(line)) return;
    if (line.noteNumber !== undefined) this.takeNote(line);
    else if (line.passage.kind === "note") this.goOnWithNote(line);
    else if (this.isLeftOut(line)) this.leaveOut(line);
    else this.takeText(line, at);
  }

  private takeText(line: Line, at: number): void {
    const heading = headingOf(line, this.bodySize);
    const styled = heading?.styled === true;
    const part =
      this.finished() || this.isLarge(line) ? partHeading(line, styled || this.standsAlone(line)) : undefined;
    const decision = this.isTitle(line, styled, at)
      ? undefined
      : this.counting.decide(line, this.part, this.ahead.numbers(at));
    if (part) this.openPart(part, line);
    else if (decision) this.beginParagraph(line, decision);
    else if (opensResolution(line.text)) this.openResolution(line);
    else if (heading && this.isHeading(heading, line, at)) this.openSection(heading, line, at);
    else if (this.isPlainTitle(line, at)) this.openSection({ lead: 0, styled: false }, line, at);
    else this.goOn(line);
  }

  private isLarge({ passage }: Line): boolean {
    return passage.size !== undefined && this.bodySize !== undefined && passage.size >= this.bodySize + 1.5;
  }

  /** A short styled line is a title, though it begins with a number; not where it runs on as a sentence. */
  private isTitle(line: Line, styled: boolean, at: number): boolean {
    if (!styled || !titleLike(line.text) || line.text.length > 160) return false;
    const next = this.lines.slice(at + 1, at + 12).find((other) => other.passage.kind === "text" && !other.noteNumber);
    const runsOn = /\p{Ll}[.!?] \p{Lu}/u.test(line.text) || (next !== undefined && /^\p{Ll}/u.test(next.text));
    return !(runsOn && !this.isLarge(line));
  }

  private isLeftOut(line: Line): boolean {
    const { kind } = line.passage;
    if (kind === "table" || kind === "figure" || kind === "contents" || isContentsLine(line.text)) return true;
    if (isTableNote(line, this.bodySize) || isSmall(line, this.bodySize)) return true;
    const plain = this.bodySize === undefined && titleLike(line.text) && line.text.length < 200;
    const title = this.captioned && (line.bold || kind === "heading" || plain) && !countedAs(line);
    this.captioned = isCaption(line) && (line.bold || this.finished());
    return title || this.captioned;
  }

  private leaveOut(line: Line): void {
    const page = line.passage.page ?? 0;
    if (/\p{L}/u.test(line.text)) this.leftOut.set(page, (this.leftOut.get(page) ?? 0) + 1);
  }

  /** The paragraph before has come to its end, so that a heading may follow. */
  private finished(): boolean {
    const last = this.current?.pieces.at(-1)?.text;
    return last === undefined || /[.!?:;…*]["”’')\]]*$/.test(last) || this.current?.number === "";
  }

  private standsAlone(line: Line): boolean {
    return this.bodySize === undefined && line.text.length < 60;
  }

  private isHeading(heading: Heading, line: Line, at: number): boolean {
    const { numbered, styled } = heading;
    if (numbered && styled) {
      if (!numbered.bracketed || line.passage.kind === "heading") return true;
      return this.outline.rankFor(numbered) !== undefined && this.ended();
    }
    if (numbered) {
      const rank = this.outline.rankFor(numbered);
      if (rank === undefined) return false;
      if (numbered.bracketed) return this.ended() && (this.ahead.paragraphFollows(at) || this.ahead.titleFollows(at));
      if (this.bodySize === undefined) return this.finished() || this.ahead.leadsOn(at);
      return rank !== "figure" && this.ended();
    }
    return styled && (this.finished() || line.passage.kind === "heading") && itemLabel(line) === undefined;
  }

  private ended(): boolean {
    const last = this.current?.pieces.at(-1)?.text;
    return last === undefined || /[.!?]["”’')\]]*$/.test(last);
  }

  /** Without style, a title is a short line between a finished paragraph and the next numbered one or heading. */
  private isPlainTitle(line: Line, at: number): boolean {
    if (this.bodySize === undefined && this.outline.lacksTitle && !this.current && titleLike(line.text)) return true;
    if (line.text.length > (this.bodySize === undefined ? 120 : 70) || !titleLike(line.text) || !this.ended())
      return false;
    return itemLabel(line) === undefined && this.ahead.paragraphFollows(at);
  }

  private titled({ text, marks }: { text: string; marks: Titled["marks"] }): Titled {
    return { text, marks, at: this.paragraphs.length };
  }

  private openPart(heading: PartHeading, line: Line): void {
    const title = heading.attached ? { text: "", marks: line.marks } : withoutLead(line, heading.lead);
    const size = line.passage.size ?? 0;
    const nested = this.partOpened !== undefined && size < this.partOpened.size - 1;
    const top = nested ? this.partOpened?.heading : undefined;
    const name = top === undefined ? heading.name : `${top.name}.${heading.name}`;
    const number = top === undefined ? heading.number : `${top.number}.${heading.number}`;
    if (!nested) this.partOpened = { heading, size };
    this.part = { name, again: false };
    this.partBase = name;
    this.outline.openPart(number, this.titled(title), this.counting.any);
    this.counting.enterPart();
    this.current = undefined;
    this.preamble = undefined;
  }

  private openSection(heading: Heading, line: Line, at: number): void {
    const title = this.titled(withoutLead(line, heading.lead));
    const { numbered, level } = heading;
    const below = numbered && title.text === "" ? this.takeTitleBelow(at) : undefined;
    const whole = below ? this.titled({ text: below.text, marks: [...title.marks, ...below.marks] }) : title;
    const rank =
      numbered && (this.outline.rankFor(numbered) ?? (heading.styled ? this.outline.likelyRank(numbered) : undefined));
    if (numbered && rank) this.outline.openNumbered(numbered, rank, whole, level);
    else if (!this.outline.titlePart(this.titled(line))) this.outline.openUnnumbered(this.titled(line), level);
    this.counting.passHeading();
    this.current = undefined;
    this.preamble = undefined;
  }

  /** A number that stands alone has its title on the next line. */
  private takeTitleBelow(at: number): Line | undefined {
    const next = this.lines[at + 1];
    const heading = next && headingOf(next, this.bodySize);
    if (!next || !heading?.styled || heading.numbered) return undefined;
    this.taken.add(next);
    return next;
  }
  private readonly taken = new Set<Line>();

  private openResolution(line: Line): void {
    if (this.counting.any && (this.part.name === "" || this.part.name.startsWith("draft"))) {
      this.part = { name: this.nameInPart(this.part.name === "" ? "draft" : this.partBase), again: true };
      this.counting.enterPart();
    }
    this.preamble = 0;
    this.begin("preamble.1", line, line);
  }

  /** A draft's parts count again under their own letters and numerals: "draft-III.B.XII". */
  private nameInPart(base: string): string {
    if (this.partBase !== base) this.partBase = base;
    return this.outline.inPart ? [base, ...this.outline.marks].join(".") : base;
  }

  private beginParagraph(line: Line, decision: Decision): void {
    if (decision.resumes) {
      this.part = { name: "", again: false };
      this.outline.closePart();
    }
    if (decision.again) {
      if (this.part.again && this.part.name.startsWith("draft") && this.preamble === undefined) {
        this.part = { name: this.nameInPart(this.partBase), again: true };
      }
      this.part.again = true;
    }
    this.preamble = undefined;
    this.begin(String(decision.number), line, withoutLead(line, decision.lead));
    if (decision.doubt) this.doubts.push(`${decision.number}: ${decision.doubt}`);
  }

  private begin(number: string, line: Line, { text, marks }: Piece): void {
    const { page } = line.passage;
    const section = this.outline.current;
    this.levels = new ItemLevels();
    this.current = {
      number,
      part: this.part,
      pieces: [{ text, marks }],
      ...(page !== undefined && { page }),
      ...(section !== undefined && { section }),
    };
    this.paragraphs.push(this.current);
  }

  private goOn(line: Line): void {
    if (!this.current && this.part.name.startsWith("draft") && this.preamble === undefined) {
      this.part = { name: this.nameInPart(this.partBase), again: true };
      this.counting.enterPart();
      this.preamble = 0;
    }
    if (!this.current && listsAgain(this.paragraphs.at(-1), line, this.part)) {
      this.current = this.paragraphs.at(-1);
      this.levels = new ItemLevels();
    }
    const current = this.current;
    if (this.preamble !== undefined && this.beginsAnew(line)) {
      this.preamble++;
      if (this.preamble > 1 || !current) this.begin(`preamble.${this.preamble}`, line, line);
      else current.pieces.push({ text: line.text, marks: line.marks });
    } else if (!current || (current.number.startsWith("unnumbered") && this.beginsAnew(line))) {
      this.unnumbered++;
      this.begin(`unnumbered.${this.unnumbered}`, line, line);
    } else {
      const label = itemLabel(line);
      const item = label === undefined ? {} : { label, level: this.levels.next(label) };
      current.pieces.push({ text: line.text, marks: line.marks, ...item });
    }
  }

  /** Of text without numbers: a paragraph begins where the one before has ended, not in the middle of a sentence. */
  private beginsAnew(line: Line): boolean {
    const last = this.current?.pieces.at(-1)?.text;
    if (itemLabel(line) !== undefined || /^\p{Ll}/u.test(line.text)) return last === undefined;
    const { left, margin } = line.passage;
    if (left !== undefined && margin !== undefined) return left > margin + 6 || (left >= margin && this.finished());
    return last === undefined || /[.!?:;,…]["”’')\]]*$/.test(last);
  }

  private takeNote(line: Line): void {
    const { page } = line.passage;
    const number = line.noteNumber ?? "";
    if (!/^\d/.test(number)) {
      this.asides.push(line);
      return;
    }
    const pieces = [{ text: line.text, marks: line.marks }];
    this.notes.push({ number, part: this.part, pieces, ...(page !== undefined && { page }) });
  }

  private goOnWithNote(line: Line): void {
    const note = this.notes.at(-1);
    note?.pieces.push({ text: line.text, marks: line.marks });
  }
}
