import { type Mention, recognise } from "../../../ingest/recognise";
import type { Block, Document } from "../../../ingest/structure/document";

const block = (number: string, text: string, order: number): Block => ({
  number,
  text,
  order,
  sentences: [...text.matchAll(/\S.*?(?:[.!?](?= \p{Lu}|$)|$)/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  })),
});

/** A report of our own wording: paragraphs from "1" on, footnotes from "1" on, and what its first page says. */
export function reportOf(paragraphs: readonly string[], footnotes: readonly string[] = [], front = ""): Document {
  return {
    symbol: "A/99/100",
    symbolFrom: "printed",
    front: { symbols: ["A/99/100"], marks: [], body: "General Assembly" },
    sections: [],
    paragraphs: [front, ...paragraphs].map((text, i) => ({ ...block(`${i}`, text, i), marks: [], items: [] })),
    footnotes: footnotes.map((text, i) => block(`${i + 1}`, text, 1000 + i)),
    doubts: [],
    sourceFile: "A-99-100.txt",
    sourceHash: "0",
    specimen: false,
  };
}

/** What one paragraph names, as "surface → key", in order. */
export const namedIn = (text: string, ...before: string[]): string[] => {
  const { mentions } = recognise(reportOf([...before, text]));
  return mentions.filter((mention) => mention.place === `${before.length + 1}`).map(line);
};

export const line = ({ surface, thing }: Mention): string => `${surface} → ${thing}`;

/** Only those of some kinds. */
export const ofKinds = (lines: readonly string[], ...kinds: string[]): string[] =>
  lines.filter((entry) => kinds.some((kind) => entry.includes(` → ${kind}:`)));
