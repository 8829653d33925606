import type { Document, Footnote, Mark, Paragraph, Section } from "./document";
import { compose, type Draft, type Part } from "./draft";
import type { Flow } from "./flow";

/**
 * Numbers everything in the order in which it is read, the same whatever the file's format: a note comes after the
 * paragraph or title that has its mark, a note without one at the end.
 */
export function arrange(
  flow: Flow,
  front: Omit<Paragraph, "order">,
): Pick<Document, "sections" | "paragraphs" | "footnotes"> {
  return new Arrangement(flow).arrange(front);
}

class Arrangement {
  private count = 0;
  private readonly sections: Section[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private readonly footnotes: Footnote[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly notes: ReadonlyMap<string, Draft>;
  private readonly placed = new Set<string>();

  constructor(private readonly flow: Flow) {
    this.notes = numberNotes(flow.notes);
  }

  arrange(front: Omit<Paragraph, "order">): Pick<Document, "sections" | "paragraphs" | "footnotes"> {
    const main = this.flow.paragraphs[0]?.part;
    this.paragraphs.push({ ...front, marks: this.resolve(front.marks, main), order: this.count++ });
    this.takeNotes(front.marks);
    for (const [at, draft] of this.flow.paragraphs.entries()) {
      this.takeSections(at, draft.part);
      this.takeParagraph(draft);
    }
    this.takeSections(this.flow.paragraphs.length, this.flow.paragraphs.at(-1)?.part);
    this.takeNotes([...this.notes.keys()].map((footnote) => ({ footnote })));
    const { sections, paragraphs, footnotes } = this;
    return { sections, paragraphs, footnotes };
  }

  private takeSections(upTo: number, part: Part | undefined): void {
    for (let next = this.sections.length; next < this.flow.sections.length; next++) {
      const placed = this.flow.sections[next];
      if (!placed || placed.at > upTo) break;
      const { at: _, marks, ...section } = placed;
      const resolved = this.resolve(marks, part);
      this.sections.push({ ...section, marks: resolved, order: this.count++ });
      this.takeNotes(resolved);
    }
  }

  private takeParagraph(draft: Draft): void {
    const { text, marks, items, sentences } = compose(draft.pieces);
    const resolved = this.resolve(marks, draft.part);
    this.paragraphs.push({
      number: this.numberOf(draft),
      text,
      ...(draft.page !== undefined && { page: draft.page }),
      ...(draft.section !== undefined && { section: draft.section }),
      order: this.count++,
      marks: resolved,
      items,
      sentences,
    });
    this.takeNotes(resolved);
  }

  /** Numbers that come twice in one part are told apart: "annex-III.1/2". */
  private numberOf({ number, part }: Draft): string {
    const own = part.again && !number.startsWith("unnumbered") ? `${part.name}.${number}` : number;
    const seen = (this.numbers.get(own) ?? 0) + 1;
    this.numbers.set(own, seen);
    return seen === 1 ? own : `${own}/${seen}`;
  }

  /** Marks name the notes of their own part where it counts notes again. */
  private resolve(marks: readonly Mark[], part: Part | undefined): Mark[] {
    return marks.map((mark) => {
      const own = part === undefined ? mark.footnote : `${part.name}.${mark.footnote}`;
      return this.notes.has(own) ? { ...mark, footnote: own } : mark;
    });
  }

  private takeNotes(marks: readonly { footnote: string }[]): void {
    for (const { footnote } of marks) {
      const note = this.notes.get(footnote);
      if (!note || this.placed.has(footnote)) continue;
      this.placed.add(footnote);
      const { text, sentences } = compose(note.pieces);
      const page = note.page === undefined ? {} : { page: note.page };
      this.footnotes.push({ number: footnote, text, ...page, order: this.count++, sentences });
    }
  }
}

/** Notes by number; those of a part that counts them again are led by its name. A number that comes twice gets "/2". */
function numberNotes(notes: readonly Draft[]): Map<string, Draft> {
  const numbered = new Map<string, Draft>();
  const again = new Set<Part>();
  for (const note of notes) {
    if (numbered.has(note.number) && note.part.name !== "") again.add(note.part);
    const own = again.has(note.part) ? `${note.part.name}.${note.number}` : note.number;
    let number = own;
    for (let seen = 2; numbered.has(number); seen++) number = `${own}/${seen}`;
    numbered.set(number, note);
  }
  return numbered;
}
