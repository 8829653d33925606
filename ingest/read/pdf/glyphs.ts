import type { Library, Page } from "./library";
import { type Matrix, multiply, unit } from "./matrix";

/** Text shown in one go: one font, one place. */
export interface Piece {
  readonly text: string;
  /** The same with a space in every wide gap between glyphs, for files that write no spaces. */
  readonly spaced: string;
  readonly x: number;
  readonly y: number;
  /** How far it goes to the right. */
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Turned on its side. */
  readonly turned: boolean;
  /** The number by which the file's tags name it; none for artifacts and untagged text. */
  readonly tag?: number;
  readonly artifact: boolean;
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

interface State {
  matrix: Matrix;
  font: string;
  size: number;
  spacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  leading: number;
}

const isGlyph = (value: unknown): value is Glyph =>
  typeof value === "object" && value !== null && "unicode" in value && "width" in value;
const isNumber = (value: unknown): value is number => typeof value === "number";

/**
 * The glyphs of a page as they are shown, joined per showing and no space added: Word writes every real space as a
 * glyph, while spaces made of gaps would part words ("system -wide").
 */
export async function piecesOf(page: Page, library: Library): Promise<Piece[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const reader = new GlyphReader(library, page);
  fnArray.forEach((operation, at) => {
    const values: unknown = argsArray[at];
    reader.take(operation, Array.isArray(values) || ArrayBuffer.isView(values) ? [...(values as unknown[])] : []);
  });
  return reader.pieces;
}

const smallest = 3;
/** In thousandths of the letters' size: what is wider is a space between words. */
const wideGap = 180;

class GlyphReader {
  readonly pieces: Piece[] = [];
  private state: State = {
    matrix: unit,
    font: "",
    size: 0,
    spacing: 0,
    wordSpacing: 0,
    scale: 1,
    rise: 0,
    leading: 0,
  };
  private readonly saved: State[] = [];
  private text: Matrix = unit;
  private line: Matrix = unit;
  private readonly marked: { tag?: number; artifact: boolean }[] = [];
  private readonly styles = new Map<string, { bold: boolean; italic: boolean }>();
  private readonly operations: ReadonlyMap<number, (values: readonly unknown[]) => void>;

  constructor(
    library: Library,
    private readonly page: Page,
  ) {
    const { OPS } = library;
    const number = (value: unknown): number => (isNumber(value) ? value : 0);
    this.operations = new Map<number, (values: readonly unknown[]) => void>([
      [OPS.save, () => this.saved.push({ ...this.state })],
      [OPS.restore, () => this.restore()],
      [OPS.transform, (values) => this.transform(values)],
      [OPS.paintFormXObjectBegin, ([matrix]) => this.enterForm(matrix)],
      [OPS.paintFormXObjectEnd, () => this.restore()],
      [OPS.beginText, () => this.moveTo(unit)],
      [OPS.setFont, ([font, size]) => this.setFont(String(font), number(size))],
      [OPS.setCharSpacing, ([value]) => this.set({ spacing: number(value) })],
      [OPS.setWordSpacing, ([value]) => this.set({ wordSpacing: number(value) })],
      [OPS.setHScale, ([value]) => this.set({ scale: number(value) / 100 })],
      [OPS.setTextRise, ([value]) => this.set({ rise: number(value) })],
      [OPS.setLeading, ([value]) => this.set({ leading: -number(value) })],
      [OPS.setTextMatrix, (values) => this.moveTo(matrixOf(values))],
      [OPS.moveText, ([x, y]) => this.move(number(x), number(y))],
      [OPS.setLeadingMoveText, ([x, y]) => this.leadAndMove(number(x), number(y))],
      [OPS.nextLine, () => this.move(0, this.state.leading)],
      [OPS.showText, ([glyphs]) => this.show(Array.isArray(glyphs) ? glyphs : [])],
      [OPS.beginMarkedContent, ([tag]) => this.marked.push({ artifact: isArtifact(tag) })],
      [OPS.beginMarkedContentProps, ([tag, id]) => this.mark(tag, id)],
      [OPS.endMarkedContent, () => this.marked.pop()],
    ]);
  }

  take(operation: number, values: readonly unknown[]): void {
    this.operations.get(operation)?.(values);
  }

  private set(change: Partial<State>): void {
    Object.assign(this.state, change);
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  private transform(values: readonly unknown[]): void {
    this.set({ matrix: multiply(this.state.matrix, matrixOf(values)) });
  }

  private enterForm(matrix: unknown): void {
    this.saved.push({ ...this.state });
    if (Array.isArray(matrix) || ArrayBuffer.isView(matrix)) this.transform([...(matrix as unknown[])]);
  }

  private moveTo(matrix: Matrix): void {
    this.text = matrix;
    this.line = matrix;
  }

  private move(x: number, y: number): void {
    this.moveTo(multiply(this.line, [1, 0, 0, 1, x, y]));
  }

  private leadAndMove(x: number, y: number): void {
    this.set({ leading: y });
    this.move(x, y);
  }

  private mark(tag: unknown, id: unknown): void {
    this.marked.push({ artifact: isArtifact(tag), ...(isNumber(id) && { tag: id }) });
  }

  private setFont(font: string, size: number): void {
    this.set({ font, size });
    if (this.styles.has(font)) return;
    const loaded: unknown = this.page.commonObjs.has(font) ? this.page.commonObjs.get(font) : undefined;
    const name = typeof loaded === "object" && loaded !== null && "name" in loaded ? String(loaded.name) : "";
    this.styles.set(font, { bold: /bold|black|heavy|demi/i.test(name), italic: /italic|oblique/i.test(name) });
  }

  private show(glyphs: readonly unknown[]): void {
    const { matrix, size, spacing, wordSpacing, scale, rise, font } = this.state;
    let text = "";
    let spaced = "";
    let advance = 0;
    for (const glyph of glyphs) {
      if (isNumber(glyph)) {
        advance -= (glyph / 1000) * size * scale;
        if (glyph < -wideGap && /\S$/.test(spaced)) spaced += " ";
      } else if (isGlyph(glyph)) {
        text += glyph.unicode;
        spaced += glyph.unicode;
        const space = spacing + (glyph.isSpace ? wordSpacing : 0);
        advance += ((glyph.width / 1000) * size + space) * scale;
      }
    }
    const [a, b, c, d, x, y] = multiply(matrix, multiply(this.text, [1, 0, 0, 1, 0, rise]));
    const wide = Math.hypot(a, b);
    const { tag, artifact } = this.tagged();
    const height = size * Math.hypot(c, d);
    // covers hide words of a point's height, which nobody is meant to read
    if (text !== "" && (height >= smallest || text.trim() === "")) {
      this.pieces.push({
        text,
        spaced,
        x,
        y,
        width: advance * wide,
        size: Math.round(height * 10) / 10,
        ...(this.styles.get(font) ?? { bold: false, italic: false }),
        turned: Math.abs(b) > Math.abs(a),
        ...(tag !== undefined && { tag }),
        artifact,
      });
    }
    this.text = multiply(this.text, [1, 0, 0, 1, advance, 0]);
  }

  private tagged(): { tag?: number; artifact: boolean } {
    const { tag } = this.marked.findLast((mark) => mark.tag !== undefined) ?? {};
    return { artifact: this.marked.some((mark) => mark.artifact), ...(tag !== undefined && { tag }) };
  }
}

const isArtifact = (tag: unknown): boolean =>
  tag === "Artifact" || (typeof tag === "object" && tag !== null && "name" in tag && tag.name === "Artifact");

/** The library hands a matrix as six numbers, or as one list of them. */
function matrixOf(values: readonly unknown[]): Matrix {
  const [first] = values;
  const list = isNumber(first)
    ? values
    : Array.isArray(first) || ArrayBuffer.isView(first)
      ? [...(first as unknown[])]
      : [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = list.filter(isNumber);
  return [a, b, c, d, e, f];
}
