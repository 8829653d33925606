/**
 * What a report is once it was read, whatever file it came from. Every later step works on this and on nothing of the
 * file. Offsets count in `text` as `String.slice` does.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The place of a footnote's mark. Marks themselves are not in the text. */
export interface Mark {
  readonly footnote: string;
  readonly start: number;
}

export interface Item extends Span {
  /** "(a)", "(ii)", "•" as printed */
  readonly label: string;
  /** 1 for the outermost list of the paragraph */
  readonly level: number;
}

export interface Block {
  /** "32", "0", "annex.3"; a footnote's own number ("21", "annex.1", "*") */
  readonly number: string;
  /** One line, re-joined across pages and columns; no number, heading, mark-up, escapes or marks. */
  readonly text: string;
  readonly page?: number;
  /** Counts through the report, with sections and footnotes, in the order in which they are read. */
  readonly order: number;
  /** Sentences, in order, not overlapping, trimmed; in paragraph 0 each printed line is one. */
  readonly sentences: readonly Span[];
}

export interface Paragraph extends Block {
  /** The innermost section that holds it; none for front matter. */
  readonly section?: string;
  readonly marks: readonly Mark[];
  /** Sub-paragraphs kept inside their paragraph: where each stands in its text. */
  readonly items: readonly Item[];
}

/** A numbered note has the number as printed; an asterisk note is a Footnote only where a mark stands in a title. */
export interface Footnote extends Block {}

export interface Section {
  /** Place in the report, unique: "III.B", "III.B/folded title" for an unnumbered one, "….2" for a second at one place. */
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly parent?: string;
  readonly order: number;
  readonly marks: readonly Mark[];
}

export interface FrontMatter {
  /** All symbols printed in the masthead, the report's own first; may be empty. */
  readonly symbols: readonly string[];
  readonly title?: string;
  readonly documentType?: string;
  readonly body?: string;
  readonly session?: number;
  readonly agendaItem?: string;
  /** ISO, as exact as printed: 2018-07-27, 2024-07 */
  readonly date?: string;
  /** The marks in the title. */
  readonly marks: readonly Mark[];
}

export interface Document {
  /** The report's symbol: printed, else given, else spelt by the file's name, else FILE- and 8 hex digits of its hash. */
  readonly symbol: string;
  readonly symbolFrom: "printed" | "given" | "file name" | "hash";
  readonly front: FrontMatter;
  readonly sections: readonly Section[];
  /** Paragraph "0" first, then in order. */
  readonly paragraphs: readonly Paragraph[];
  readonly footnotes: readonly Footnote[];
  /** What was skipped, joined, uncertain: "32: …", by place. */
  readonly doubts: readonly string[];
  readonly sourceFile: string;
  readonly sourceHash: string;
  readonly specimen: boolean;
}

/** The place of a block in evidence and keys: "32", "fn21". */
export const footnotePlace = (footnote: Footnote): string => `fn${footnote.number}`;
