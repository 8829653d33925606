import type { Span } from "../../structure/document";

const boundary = /[;:()–—]|,(?=\s)/g;
/** A piece of fewer words says too little to be read alone. */
const leastWords = 5;

/** The part of a sentence that tells a figure: from comma to comma around it, more where that is too little. */
export function surroundings(text: string, sentence: Span, figure: Span): Span {
  const cuts = [...text.slice(sentence.start, sentence.end).matchAll(boundary)].map(
    ({ index }) => sentence.start + index,
  );
  const before = cuts.filter((cut) => cut < figure.start);
  const after = cuts.filter((cut) => cut >= figure.end);
  let end = after.shift() ?? endOf(text, sentence);
  let start = trimmed(text, (before.pop() ?? sentence.start - 1) + 1);
  while (wordsIn(text.slice(start, end)) < leastWords && (before.length > 0 || start > sentence.start)) {
    start = trimmed(text, (before.pop() ?? sentence.start - 1) + 1);
  }
  while (wordsIn(text.slice(start, end)) < leastWords && end < endOf(text, sentence)) {
    end = after.shift() ?? endOf(text, sentence);
  }
  return { start, end };
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const trimmed = (text: string, start: number): number => start + (/^\s*/.exec(text.slice(start))?.[0].length ?? 0);
const endOf = (text: string, sentence: Span): number =>
  /[.!?]$/.test(text.slice(0, sentence.end)) ? sentence.end - 1 : sentence.end;
