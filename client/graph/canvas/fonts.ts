import { type MeasureText, textStyles } from "./text";

/** Letters at their own widths, not at whole pixels: else words of 12 pixels are set unevenly. */
export function precise(context: CanvasRenderingContext2D): void {
  context.textRendering = "geometricPrecision";
  context.fontKerning = "normal";
}

let ruler: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

/** Measures on a canvas, and remembers. */
export const measureText: MeasureText = (text, style) => {
  const id = `${style}\n${text}`;
  const known = widths.get(id);
  if (known !== undefined) return known;
  ruler ??= document.createElement("canvas").getContext("2d");
  if (!ruler) return text.length * 6;
  precise(ruler);
  ruler.font = textStyles[style].font;
  const { width } = ruler.measureText(text);
  widths.set(id, width);
  return width;
};

/** Loads each font before the first drawing: a canvas does not wait for it, and widths would be another font's. */
export async function loadFonts(): Promise<void> {
  await Promise.all(Object.values(textStyles).map(({ font }) => document.fonts.load(font)));
  widths.clear();
}
