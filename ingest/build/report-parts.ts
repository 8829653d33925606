import { placeKey } from "../../cypher/schema/keys";
import type { Claims } from "../extract/claim";
import { type Document, footnotePlace, type Mark } from "../structure/document";
import { ingestVersion } from "../version";
import type { GraphDraft } from "./graph-draft";

/** The key of a place ("32", "fn21") in the graph. */
export function blockKey(symbol: string, place: string): string {
  return place.startsWith("fn") ? placeKey("Footnote", symbol, place) : placeKey("Paragraph", symbol, place);
}

/** The report, its sections, paragraphs and footnotes, and how they hold one another. */
export function addReportParts(draft: GraphDraft, document: Document, claims: Claims, doubts: readonly string[]): void {
  const { symbol, front } = document;
  const report = `Report:${symbol}`;
  draft.node(report, "Report", symbol, {
    symbol,
    symbols: front.symbols.length > 0 ? front.symbols : [symbol],
    title: front.title ?? symbol,
    documentType: front.documentType,
    body: front.body,
    session: front.session,
    agendaItem: front.agendaItem,
    date: front.date,
    periodFrom: claims.periodFrom,
    periodTo: claims.periodTo,
    language: "en",
    sourceFile: document.sourceFile,
    sourceHash: document.sourceHash,
    version: ingestVersion(),
    doubts,
    specimen: document.specimen ? true : undefined,
  });
  const footnotes = new Map(
    document.footnotes.map((note) => [note.number, placeKey("Footnote", symbol, footnotePlace(note))]),
  );
  const noteAt = (source: string, place: string, marks: readonly Mark[]): void => {
    for (const mark of marks) {
      const note = footnotes.get(mark.footnote);
      if (note) draft.edge("HAS_FOOTNOTE", source, note, { start: mark.start }, { place, start: mark.start });
    }
  };
  noteAt(report, "title", front.marks);
  for (const section of document.sections) {
    const key = placeKey("Section", symbol, section.id);
    const label = section.number ? `${section.number} ${section.title}` : section.title;
    draft.node(key, "Section", label, { number: section.number, title: section.title, order: section.order });
    draft.edge("HAS_SECTION", section.parent === undefined ? report : placeKey("Section", symbol, section.parent), key);
    noteAt(key, "title", section.marks);
  }
  for (const paragraph of document.paragraphs) {
    const key = placeKey("Paragraph", symbol, paragraph.number);
    const label = paragraph.number === "0" ? "Front matter" : `Paragraph ${paragraph.number}`;
    draft.node(key, "Paragraph", label, {
      number: paragraph.number,
      text: paragraph.text,
      page: paragraph.page,
      order: paragraph.order,
    });
    const parent = paragraph.section === undefined ? report : placeKey("Section", symbol, paragraph.section);
    draft.edge("HAS_PARAGRAPH", parent, key);
    noteAt(key, paragraph.number, paragraph.marks);
  }
  for (const note of document.footnotes) {
    const key = placeKey("Footnote", symbol, footnotePlace(note));
    draft.node(key, "Footnote", `Note ${note.number}`, { number: note.number, text: note.text, order: note.order });
  }
}
