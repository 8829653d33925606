import type { Measure } from "../../../../ingest/extract/claim";
import { measures } from "../../../../ingest/extract/measures";
import type { Mention, Recognised, Thing } from "../../../../ingest/recognise/mention";
import type { Document, Item, Paragraph, Section } from "../../../../ingest/structure/document";
import { sentences } from "../../../../ingest/structure/sentences";

const states = new Set(["Chad", "Fiji", "Malta", "Peru", "Kenya", "Norway"]);

/**
 * A report of one section from paragraphs in which names are marked: `[OPAL]`, a programme as `[*Night Ferry]`, a
 * short form with what it stands for as `[Agency=Harbour Agency]`. Known States need no mark.
 */
export function reportOf(
  paragraphs: readonly string[],
  heading = "Actions taken",
): { document: Document; recognised: Recognised } {
  const things = new Map<string, Thing>();
  const mentions: Mention[] = [];
  const section: Section = { id: "I", number: "I", title: heading, order: 0, marks: [] };
  const read = paragraphs.map((marked, i): Paragraph => {
    const number = String(i + 1);
    const text = unmark(marked, number, things, mentions);
    const items = itemsOf(text);
    const cut = sentences(
      text,
      items.map((item) => item.start),
    );
    return { number, text, order: i + 1, sentences: cut, section: "I", marks: [], items };
  });
  const document: Document = {
    symbol: "A/99/1",
    symbolFrom: "printed",
    front: { symbols: ["A/99/1"], marks: [] },
    sections: [section],
    paragraphs: read,
    footnotes: [],
    doubts: [],
    sourceFile: "a.txt",
    sourceHash: "0",
    specimen: false,
  };
  return { document, recognised: { things, mentions, citations: [], doubts: [] } };
}

/** Items are marked "(a)" where a list has them after a colon or a semicolon. */
const itemsOf = (text: string): Item[] => {
  const starts = [...text.matchAll(/(?<=[:;.] (?:and )?)(\([a-z]\)) /g)];
  return starts.map((m, i) => {
    const end = (starts[i + 1]?.index ?? text.length + 1) - 1;
    return { label: m[1] ?? "", level: 1, start: m.index, end };
  });
};

function unmark(marked: string, place: string, things: Map<string, Thing>, mentions: Mention[]): string {
  let text = "";
  for (const part of marked.split(/(\[[^\]]+\]|\b(?:Chad|Fiji|Malta|Peru|Kenya|Norway)\b)/)) {
    const start = text.length;
    const inner = part.startsWith("[") ? part.slice(1, -1) : states.has(part) ? part : undefined;
    if (inner === undefined) {
      text += part;
      continue;
    }
    const programme = inner.startsWith("*");
    const [surface = "", name = surface] = inner.replace("*", "").split("=");
    const state = states.has(name);
    const key = state ? `State:${name}` : `Entity:${name}`;
    const kind = state ? "State" : "Entity";
    const properties = { name, ...(kind === "Entity" && { entityKind: programme ? "initiative" : "other" }) };
    things.set(key, { key, kind, known: true, label: name, properties, surfaces: [name] });
    text += surface;
    const rule = surface === name ? "name" : "anaphora-short";
    mentions.push({ place, start, end: start + surface.length, surface, thing: key, rule, confidence: 1 });
  }
  return text;
}

export const measuresOf = (paragraphs: readonly string[], heading?: string): Measure[] => {
  const { document, recognised } = reportOf(paragraphs, heading);
  return measures(document, recognised);
};

/** "OPAL, Peru: opened a pier", one line a measure. */
export const lines = (found: readonly Measure[]): string[] =>
  found.map((m) => `${m.actors.map((a) => a.thing.replace(/^\w+:/, "")).join(", ")}: ${m.text}`);

export interface Case {
  readonly text: string;
  readonly heading?: string;
  readonly tells: readonly string[];
}

/** One test for each case of a table: a paragraph and the measures that it tells. */
export function tells(cases: readonly Case[]): void {
  for (const { text, heading, tells: expected } of cases) {
    const { document } = reportOf([text], heading);
    const title = `${document.paragraphs[0]?.text ?? ""}${heading ? ` (under “${heading}”)` : ""}`;
    it(title, () => {
      assertLines(lines(measuresOf([text], heading)), expected);
    });
  }
}

function assertLines(found: readonly string[], expected: readonly string[]): void {
  if (found.join("\n") !== expected.join("\n"))
    throw new Error(`found:\n${found.join("\n")}\nexpected:\n${expected.join("\n")}`);
}
