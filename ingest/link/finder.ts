import { KeywordFinder } from "./keywords/find";

let shared: KeywordFinder | undefined;

/** The finder of the vocabulary, made once, when it is first asked for. */
export const keywordFinder = (): KeywordFinder => {
  shared ??= new KeywordFinder();
  return shared;
};
