import type { Candidate } from "./candidate";
import type { Passage } from "./passage";
import { tokenize } from "./token";
import { vocabularyNames } from "./vocabulary";

/** What the vocabulary names in a title, or in any text that is no passage of the report. */
export function namesInTitle(title: string): Candidate[] {
  const passage: Passage = {
    place: "",
    text: title,
    order: 0,
    tokens: tokenize(title),
    words: [],
    sentences: [],
    marks: [],
    footnote: false,
    titles: [],
    part: "",
  };
  return vocabularyNames(passage).filter(({ thing }) => thing.key !== "");
}
