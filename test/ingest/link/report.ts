import type { Claims, Measure } from "../../../ingest/extract/claim";
import type { Mention, Recognised, Thing } from "../../../ingest/recognise/mention";
import type { Document, Paragraph } from "../../../ingest/structure/document";

/** A small report of our own: paragraphs from 1 on, each cut into sentences at full stops. */
export function reportOf(...texts: string[]): Document {
  return {
    symbol: "A/99/1",
    symbolFrom: "printed",
    front: { symbols: ["A/99/1"], marks: [] },
    sections: [],
    paragraphs: texts.map(paragraph),
    footnotes: [],
    doubts: [],
    sourceFile: "A-99-1.txt",
    sourceHash: "",
    specimen: true,
  };
}

function paragraph(text: string, index: number): Paragraph {
  const sentences = [...text.matchAll(/\S.*?\.(?=\s|$)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { number: `${index + 1}`, text, order: index, sentences, marks: [], items: [] };
}

/** The same report with all its paragraphs in one section. */
export const inSection = (report: Document, title: string): Document => ({
  ...report,
  sections: [{ id: "I", number: "I", title, order: 0, marks: [] }],
  paragraphs: report.paragraphs.map((one) => ({ ...one, section: "I" })),
});

const place = (document: Document, number: string): Paragraph => {
  const found = document.paragraphs.find((candidate) => candidate.number === number);
  if (!found) throw new Error(`no paragraph ${number}`);
  return found;
};

export function mentionOf(
  document: Document,
  number: string,
  surface: string,
  thing: string,
  factor?: string,
): Mention {
  const start = place(document, number).text.indexOf(surface);
  const end = start + surface.length;
  return {
    place: number,
    start,
    end,
    surface,
    thing,
    rule: "code",
    confidence: 1,
    ...(factor !== undefined && { factor }),
  };
}

export function measureOf(document: Document, number: string, clause: string): Measure {
  const { text, sentences } = place(document, number);
  const start = text.indexOf(clause);
  const end = start + clause.length;
  const sentence = sentences.find((span) => span.start <= start && end <= span.end);
  return {
    key: `Measure:A/99/1#${number}@${start}`,
    text: clause,
    paragraph: number,
    start,
    end,
    evidence: text.slice(sentence?.start, sentence?.end),
    confidence: 1,
    measureKind: "policy",
    actors: [],
  };
}

export const claimsOf = (...measures: Measure[]): Claims => ({
  measures,
  recommendations: [],
  statistics: [],
  statements: [],
  things: [],
  doubts: [],
});

export function recognisedOf(mentions: readonly Mention[], ...things: Thing[]): Recognised {
  return { things: new Map(things.map((thing) => [thing.key, thing])), mentions, citations: [], doubts: [] };
}

export const goalThing = (code: string): Thing => ({
  key: `${code.includes(".") ? "Target" : "Goal"}:${code}`,
  kind: code.includes(".") ? "Target" : "Goal",
  known: true,
  label: code,
  properties: { code },
  surfaces: [],
});
