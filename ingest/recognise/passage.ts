import { type Block, type Document, footnotePlace, type Mark, type Span } from "../structure/document";
import { type Token, tokenize } from "./token";

/** A word as written, with what stands before it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly capital: boolean;
  readonly figure: boolean;
  readonly gap: string;
}

/** The text of one paragraph or footnote with what every recogniser needs of it, made once. */
export interface Passage {
  /** "32", "fn21" */
  readonly place: string;
  readonly text: string;
  readonly order: number;
  readonly tokens: readonly Token[];
  /** The same words as written, one for each token. */
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly marks: readonly Mark[];
  readonly footnote: boolean;
  /** The titles that it stands under, the innermost first. */
  readonly titles: readonly string[];
  /** The annex or enclosure that it stands in, by its section's place; "" for the report itself. */
  readonly part: string;
}

/** Where a passage stands in the report. */
type Standing = Pick<Passage, "titles" | "part">;
const apart: Standing = { titles: [], part: "" };

function passage(
  block: Block,
  place: string,
  marks: readonly Mark[],
  footnote: boolean,
  { titles, part }: Standing = apart,
): Passage {
  const { text, order, sentences } = block;
  const tokens = tokenize(text);
  return { place, text, order, tokens, words: wordsIn(block, tokens), sentences, marks, footnote, titles, part };
}

const beginsWithCapital = (word: string): boolean => {
  const unit = word.charCodeAt(0);
  return unit < 128 ? unit > 64 && unit < 91 : /^\p{Lu}/u.test(word);
};

function wordsIn({ text, sentences }: Block, tokens: readonly Token[]): Word[] {
  // no name runs over the end of a sentence, or of a printed line of the front matter
  const begins = new Set(sentences.map((sentence) => sentence.start));
  return tokens.map(({ start, end }, i): Word => {
    const raw = text.slice(start, end);
    const gap = text.slice(tokens[i - 1]?.end ?? 0, start);
    return {
      start,
      end,
      raw,
      capital: beginsWithCapital(raw),
      figure: raw.charCodeAt(0) > 47 && raw.charCodeAt(0) < 58,
      gap: i > 0 && begins.has(start) ? `. ${gap}` : gap,
    };
  });
}

/** Paragraphs in order, then footnotes in order: as a mention's place is sorted. */
export function passagesOf(document: Document): Passage[] {
  const standing = standingIn(document);
  return [
    ...document.paragraphs.map((paragraph) =>
      passage(paragraph, paragraph.number, paragraph.marks, false, standing.get(paragraph.section ?? "")),
    ),
    ...document.footnotes.map((footnote) => passage(footnote, footnotePlace(footnote), [], true)),
  ];
}

const annex = /^(?:Annex|Appendix|Enclosure|Attachment)(?!\p{L})/u;

/** By section its title and those above it, and its annex; a section stands after the one that holds it. */
function standingIn({ sections }: Document): Map<string, Standing> {
  const standing = new Map<string, Standing>();
  for (const { id, number, title, parent } of sections) {
    const above = standing.get(parent ?? "") ?? apart;
    const part = above.part === "" && annex.test(number) ? id : above.part;
    standing.set(id, { titles: [title, ...above.titles], part });
  }
  return standing;
}

/** The sentence that holds an offset; the whole text where none does. */
export const sentenceAt = (passage: Passage, offset: number): Span =>
  passage.sentences.find((sentence) => sentence.start <= offset && offset < sentence.end) ?? {
    start: 0,
    end: passage.text.length,
  };
