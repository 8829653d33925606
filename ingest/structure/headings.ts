import type { Line } from "./line";
import { type HeadingNumber, headingNumber } from "./numbering";

export interface Heading {
  readonly numbered?: HeadingNumber;
  /** How many characters stand before the title. */
  readonly lead: number;
  /** The file or the style says that it is one; else only its words do. */
  readonly styled: boolean;
  readonly level?: number;
}

const longest = 300;

/** What a line is as a heading: by the file, by its style, or by its number and its shape. */
export function headingOf(line: Line, bodySize: number | undefined): Heading | undefined {
  if (line.text.length > longest || line.text === "") return undefined;
  const numbered = headingNumber(line.text);
  const lead = numbered?.length ?? 0;
  const title = line.text.slice(lead).trim();
  const level = styleLevel(line, bodySize);
  if (!/\p{L}/u.test(title) && numbered === undefined) return undefined;
  const heading = { ...(numbered && { numbered }), lead };
  if (level !== undefined) return { ...heading, styled: true, level };
  return numbered && titleLike(title) ? { ...heading, styled: false } : undefined;
}

/** 1 for the largest; bold and italic lines of the body's size come last. */
function styleLevel(line: Line, bodySize: number | undefined): number | undefined {
  const { passage, text } = line;
  const tagged = passage.kind === "heading";
  if (tagged && passage.level !== undefined && passage.size === undefined) return passage.level;
  const { size } = passage;
  if (size !== undefined && bodySize !== undefined && size >= bodySize + 1.5) return size >= bodySize + 3.5 ? 1 : 2;
  const stops = /[.;:,]$/.test(text) && !/\b(?:etc|U\.S|cont’d)\.$/.test(text);
  if (stops && (!tagged || text.length > (line.bold ? 200 : 120))) return undefined;
  if (line.bold || passage.centred) return 3;
  if (line.italic) return 4;
  return tagged ? (passage.level ?? 3) : undefined;
}

/** Words that could be a title: they begin with a capital and come to no stop. */
export const titleLike = (title: string): boolean =>
  /^["“‘(]?[\p{Lu}\p{N}]/u.test(title) && !/[.;:,]$/.test(title) && title.length <= longest;
