import type { Line } from "./line";

const caption =
  /^(?:Table|Figure|Chart|Box|Map|Graph|Photo|Diagram|Infographic)\s+(?:[IVXLC]+|[A-Z]?\d+(?:\.\d+)?|[A-Z])(?:\s*[.:–—]|\s*$|\s+(?=\p{Lu}))/u;

/** The line over a table or figure: "Table 1", "Figure II. Growth of trade". */
export const isCaption = (line: Line): boolean => caption.test(line.text) && line.text.length < 250;

/** The line below a table or figure: "Source: …", "Note: …", "Abbreviations: …", in smaller letters. */
export const isTableNote = (line: Line, bodySize: number | undefined): boolean =>
  /^(?:Sources?|Notes?|Abbreviations?|Key):\s/.test(line.text) && (isSmall(line, bodySize) || line.text.length < 200);

/** Text in smaller letters than the body's belongs to a table, a figure or the page. */
export const isSmall = ({ passage }: Line, bodySize: number | undefined): boolean =>
  passage.size !== undefined && bodySize !== undefined && passage.size <= bodySize - 0.9;

/** A line of a table of contents: dots lead to a page. */
export const isContentsLine = (text: string): boolean => /(?:\.{4,}|(?:\. ?){5,}|…{2,})[\s.]*[\divxlc]*$/.test(text);
