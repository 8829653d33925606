import { type Block, type Document, footnotePlace, type Mark, type Span } from "../structure/document";
import { type Token, tokenize } from "./token";

/** The text of one paragraph or footnote with what every recogniser needs of it, made once. */
export interface Passage {
  /** "32", "fn21" */
  readonly place: string;
  readonly text: string;
  readonly order: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly marks: readonly Mark[];
  readonly footnote: boolean;
}

const passage = (block: Block, place: string, marks: readonly Mark[], footnote: boolean): Passage => ({
  place,
  text: block.text,
  order: block.order,
  tokens: tokenize(block.text),
  sentences: block.sentences,
  marks,
  footnote,
});

/** Paragraphs in order, then footnotes in order: as a mention's place is sorted. */
export const passagesOf = (document: Document): Passage[] => [
  ...document.paragraphs.map((paragraph) => passage(paragraph, paragraph.number, paragraph.marks, false)),
  ...document.footnotes.map((footnote) => passage(footnote, footnotePlace(footnote), [], true)),
];

/** The sentence that holds an offset; the whole text where none does. */
export const sentenceAt = (passage: Passage, offset: number): Span =>
  passage.sentences.find((sentence) => sentence.start <= offset && offset < sentence.end) ?? {
    start: 0,
    end: passage.text.length,
  };
