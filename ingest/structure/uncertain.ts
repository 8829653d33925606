import type { Document, Mark } from "./document";
import { footnotePlace } from "./document";

type Arranged = Pick<Document, "sections" | "paragraphs" | "footnotes">;

/** What an arranged report leaves uncertain, by place: marks without note, notes without mark, text without number. */
export function uncertainties({ sections, paragraphs, footnotes }: Arranged, titleMarks: readonly Mark[]): string[] {
  const doubts: string[] = [];
  const notes = new Set(footnotes.map(({ number }) => number));
  const marked = new Set(titleMarks.map(({ footnote }) => footnote));
  const take = (marks: readonly Mark[], place: string): void => {
    for (const { footnote } of marks) {
      marked.add(footnote);
      if (/\d/.test(footnote) && !notes.has(footnote)) doubts.push(`${place}: mark ${footnote} has no note`);
    }
  };
  for (const { marks, number } of paragraphs) take(marks, number);
  for (const { marks, id } of sections) take(marks, id);
  for (const note of footnotes) {
    if (!marked.has(note.number)) doubts.push(`${footnotePlace(note)}: its mark was not found`);
  }
  const unnumbered = paragraphs.filter(({ number }) => number.startsWith("unnumbered"));
  const [first, last] = [unnumbered[0], unnumbered.at(-1)];
  if (first && last) {
    const names = first === last ? first.number : `${first.number} to ${last.number}`;
    doubts.push(`${names}: text without a paragraph number`);
  }
  return [...doubts, ...repeated(paragraphs.map(({ number }) => number))];
}

/** Numbers that came twice, told once for each list that has them. */
function repeated(numbers: readonly string[]): string[] {
  const lists = new Map<string, string[]>();
  for (const number of numbers) {
    const list = /^(.*?)[^.]*\/(\d+)$/.exec(number);
    if (list) lists.set(`${list[1]}/${list[2]}`, [...(lists.get(`${list[1]}/${list[2]}`) ?? []), number]);
  }
  return [...lists.values()].map((list) => {
    const [first, last] = [list[0], list.at(-1)];
    return first === last
      ? `${first}: this number was printed before`
      : `${first} to ${last}: these numbers were printed before`;
  });
}
