import type { Passage, PassageKind, Run } from "../source";
import { child, childrenOf, type Element, settingOf, switched } from "./element";
import type { Numbering } from "./numbering";
import { type Look, paragraphLook, runLook, type Styles } from "./styles";

/** What Word takes where nothing is said. */
const usualSize = 10;

/** Deleted text, and what stands in the file twice or beside the text. */
const unread = new Set(["del", "moveFrom", "Fallback", "txbxContent", "drawing", "pict", "object", "instrText"]);

/** Passages of the body of a Word document; a note stands after the paragraph that has its mark. */
export class BodyReader {
  readonly passages: Passage[] = [];
  private page = 1;
  private notesSeen = 0;
  private waiting: Passage[] = [];
  /** Letters of the open paragraph by their size. */
  private sizes = new Map<number, number>();

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    private readonly notes: ReadonlyMap<string, Element>,
    private readonly paged: boolean,
  ) {}

  read(element: Element, kind: PassageKind = "text"): void {
    for (const inner of element.children) {
      if (unread.has(inner.name)) continue;
      if (inner.name === "p") this.readParagraph(inner, kind);
      else if (inner.name === "tbl") this.readTable(inner, kind);
      else this.read(inner, kind);
    }
  }

  /** A table of one cell is a box around text. */
  private readTable(table: Element, kind: PassageKind): void {
    const cells = childrenOf(table, "tr").flatMap((row) => childrenOf(row, "tc"));
    for (const cell of cells) this.read(cell, cells.length > 1 ? "table" : kind);
  }

  private readParagraph(paragraph: Element, around: PassageKind): void {
    const properties = child(paragraph, "pPr");
    const style = settingOf(properties, "pStyle");
    const look = { ...this.styles.of(style), ...paragraphLook(properties) };
    const { page } = this;
    this.sizes = new Map();
    const runs = this.runsOf(paragraph, look);
    const size = [...this.sizes].sort(([a, many], [b, more]) => more - many || b - a)[0]?.[0] ?? look.size ?? usualSize;
    const label = this.labelOf(look, runs);
    const heading = around === "text" && look.heading !== undefined;
    const contents = /^(?:toc|tm)\s*\d/i.test(style ?? "");
    if (runs.some((run) => run.text.trim() !== "") || label) {
      this.passages.push({
        kind: contents ? "contents" : heading ? "heading" : around,
        runs,
        ...(heading && { level: look.heading }),
        ...(label && { label }),
        ...(this.paged && { page }),
        size,
        ...(look.centred && { centred: true }),
      });
    }
    this.passages.push(...this.waiting);
    this.waiting = [];
  }

  private labelOf({ numId, numLevel }: Look, runs: readonly Run[]): string | undefined {
    if (numId === undefined || numId === "0" || runs.every((run) => run.text.trim() === "")) return undefined;
    return this.numbering.next(numId, numLevel ?? 0);
  }

  private runsOf(element: Element, look: Look): Run[] {
    return element.children.flatMap((inner) => {
      if (unread.has(inner.name) || inner.name === "pPr") return [];
      return inner.name === "r" ? this.runOf(inner, look) : this.runsOf(inner, look);
    });
  }

  private runOf(element: Element, look: Look): Run[] {
    const properties = child(element, "rPr");
    if (switched(properties, "vanish")) return [];
    const style = settingOf(properties, "rStyle");
    const own = { ...look, ...(style === undefined ? {} : this.styles.of(style)), ...runLook(properties) };
    const raised = settingOf(properties, "vertAlign") === "superscript";
    const runs: Run[] = [];
    for (const inner of element.children) {
      const mark = /^(?:foot|end)noteReference$/.test(inner.name) ? this.noteMark(inner) : undefined;
      if (mark !== undefined) runs.push({ text: mark, raised: true });
      const text = this.textOf(inner);
      const size = own.size ?? usualSize;
      if (!raised) this.sizes.set(size, (this.sizes.get(size) ?? 0) + text.trim().length);
      if (text !== "") runs.push({ text, bold: own.bold ?? false, italic: own.italic ?? false, raised });
    }
    return runs;
  }

  private textOf(element: Element): string {
    if (element.name === "t") return element.text;
    if (element.name === "noBreakHyphen") return "-";
    if (element.name === "tab" || element.name === "cr") return " ";
    const broken = element.name === "br" && element.attributes.type === "page";
    if (broken || element.name === "lastRenderedPageBreak") this.page++;
    return element.name === "br" ? " " : "";
  }

  /** Notes are numbered by the order of their marks; one with a mark of its own (an asterisk) has no number. */
  private noteMark({ name, attributes }: Element): string | undefined {
    const note = this.notes.get(`${name.startsWith("end") ? "end" : "foot"}${attributes.id ?? ""}`);
    if (!note) return undefined;
    const custom = /^(?:1|true|on)$/.test(attributes.customMarkFollows ?? "");
    if (!custom) this.notesSeen++;
    const number = custom ? [] : [{ text: String(this.notesSeen), raised: true }];
    const { sizes } = this;
    this.sizes = new Map();
    childrenOf(note, "p").forEach((paragraph, at) => {
      const text = this.runsOf(paragraph, this.styles.base);
      const runs = at === 0 ? [...number, ...(custom ? text : trimmed(text))] : text;
      if (runs.length > 0) this.waiting.push({ kind: "note", runs, ...(this.paged && { page: this.page }) });
    });
    this.sizes = sizes;
    return custom ? undefined : String(this.notesSeen);
  }
}

/** Without the space between the note's number and its text. */
const trimmed = (runs: readonly Run[]): Run[] =>
  runs.map((run, at) => (at === 0 ? { ...run, text: run.text.trimStart() } : run)).filter(({ text }) => text !== "");
