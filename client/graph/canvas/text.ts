const sans = '"Source Sans 3 Variable", "Segoe UI", system-ui, sans-serif';
const serif = '"Source Serif 4 Variable", Charter, Georgia, serif';

/** Every way in which words are written on the canvas: font and colour. */
export const textStyles = {
  column: { font: `620 13px ${sans}`, colour: "--ink" },
  columnQuiet: { font: `420 12px ${sans}`, colour: "--ink-3" },
  group: { font: `420 12px ${sans}`, colour: "--ink-3" },
  groupLit: { font: `420 12px ${sans}`, colour: "--ink" },
  name: { font: `420 12px ${sans}`, colour: "--ink" },
  nameMajor: { font: `620 12px ${sans}`, colour: "--ink" },
  aim: { font: `420 12px ${sans}`, colour: "--ink-2" },
  goal: { font: `520 12px ${sans}`, colour: "--ink-2" },
  count: { font: `420 11.5px ${sans}`, colour: "--ink-3" },
  goalFigure: { font: `660 10.5px ${sans}`, colour: "--g-light" },
  goalFigureBare: { font: `620 10px ${sans}`, colour: "--ink" },
  body: { font: `400 12px ${serif}`, colour: "--ink" },
  symbol: { font: `600 12.5px ${serif}`, colour: "--ink" },
  symbolSmall: { font: `420 12px ${serif}`, colour: "--ink" },
  title: { font: `600 12px ${serif}`, colour: "--ink" },
  section: { font: `italic 400 12px ${serif}`, colour: "--ink-2" },
  number: { font: `400 11px ${serif}`, colour: "--ink-2" },
  numberLit: { font: `640 11px ${serif}`, colour: "--ink" },
  measure: { font: `400 12px ${serif}`, colour: "--ink-2" },
  verb: { font: `420 12px ${sans}`, colour: "--ink" },
} as const;
export type TextStyle = keyof typeof textStyles;

/** The width of a text in a style, in pixels. The page's layout takes it from outside, so that it stays a pure function. */
export type MeasureText = (text: string, style: TextStyle) => number;

/** Cuts a text of ours to a width, with an ellipsis: at a word, or where room is dear at a letter. */
export function fitText(
  text: string,
  style: TextStyle,
  width: number,
  measure: MeasureText,
  at: "word" | "letter" = "word",
): string {
  if (measure(text, style) <= width) return text;
  const words = at === "word" ? text.split(" ") : [text];
  while (words.length > 1) {
    words.pop();
    const shorter = `${words.join(" ").replace(/[,;:]$/, "")}…`;
    if (measure(shorter, style) <= width) return shorter;
  }
  let cut = words[0] ?? "";
  while (cut.length > 1 && measure(`${cut.trimEnd()}…`, style) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}
