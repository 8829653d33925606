import { type Passage, type Run, textOf } from "../source";

const note = /^\s*\d{1,2}\/\s+\S/;
const mark = /(?:^\s*|(?<=[\p{L}\p{N}.,;:)”"’])\s?)(\d{1,2})\/(?=[\s.,;)]|$)/gu;

/** Typewritten reports print note marks on the line, as "1/": where notes begin so, marks are raised as elsewhere. */
export function raiseSlashMarks(passages: readonly Passage[]): Passage[] {
  const notes = passages.filter(({ runs }) => note.test(textOf(runs)));
  if (notes.length === 0) return [...passages];
  return passages.map((passage) => ({ ...passage, runs: passage.runs.flatMap(raise) }));
}

function raise(run: Run): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const match of run.text.matchAll(mark)) {
    runs.push({ ...run, text: run.text.slice(at, match.index) }, { ...run, text: match[1] ?? "", raised: true });
    at = match.index + match[0].length;
  }
  runs.push({ ...run, text: run.text.slice(at) });
  return runs.filter(({ text }) => text !== "");
}
