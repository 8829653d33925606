import type { Passage } from "../source";
import { runsOf } from "./markup";

const heading = /^(#{1,6})\s+(.+?)\s*#*$/;
const rule = /^(?:[-*_]\s*){3,}$|^\s*[_–—]{3,}\s*$/;
/** What begins a passage of its own though no blank line stands before it. */
const opening = /^(?:#{1,6}\s|\d{1,3}\.\s|[IVXL]+\.\s|[A-Z]\.\s|\([a-z]{1,3}\)\s|[•▪●○◦–—*-]\s|[¹²³⁴⁵⁶⁷⁸⁹⁰]+\s|\[\^)/u;

/** Passages of plain text or Markdown: blocks between blank lines, and lines that were ended by will inside them. */
export function readText(content: string): Passage[] {
  const text = content.replace(/\r\n?|\u2028|\u2029/g, "\n");
  const pages = text.split("\f");
  const width = wrapWidth(text);
  return pages.flatMap((page, index) =>
    page
      .split(/\n[ \t]*(?:\n[ \t]*)+/)
      .flatMap((block) => linesOf(block, width))
      .filter((line) => line !== "" && !rule.test(line))
      .map((line) => passageOf(line, pages.length > 1 ? index + 1 : undefined)),
  );
}

function passageOf(line: string, page: number | undefined): Passage {
  const place = page === undefined ? {} : { page };
  const titled = heading.exec(line);
  if (titled?.[1] && titled[2]) return { kind: "heading", level: titled[1].length, runs: runsOf(titled[2]), ...place };
  return { kind: "text", runs: runsOf(line), ...place };
}

/** The lines of a block with those that were only wrapped joined to the line before. */
function linesOf(block: string, width: number): string[] {
  const lines = block.split("\n").map((line) => line.trim());
  const joined: string[] = [];
  let before = "";
  for (const line of lines) {
    if (line === "") continue;
    const last = joined.length - 1;
    const current = joined[last];
    const firstWord = /^\S*/.exec(line)?.[0].length ?? 0;
    const wrapped = before.length + 1 + firstWord > width;
    if (current === undefined || (!wrapped && /^[^\p{Ll}]/u.test(line)) || heading.test(before)) joined.push(line);
    else if (opening.test(line) && /[.:;!?)\]”"]$/.test(before)) joined.push(line);
    else joined[last] = current + (hyphenated(current, line) ? "" : " ") + line;
    before = line;
  }
  return joined;
}

/** A line that ends in a hyphen goes on without a space, but for "long- and short-term". */
const hyphenated = (before: string, after: string): boolean =>
  /\p{L}-$/u.test(before) && /^\p{L}/u.test(after) && !/^(?:and|or|to|nor)\b/.test(after);

/** The width at which the text was wrapped: no line that its next word would have left within it was wrapped. */
function wrapWidth(text: string): number {
  const lengths = text
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((block) => block.split("\n"))
    .filter((lines) => lines.length >= 3)
    .flatMap((lines) => lines.slice(0, -1).map((line) => line.trim().length))
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.95)] ?? Number.POSITIVE_INFINITY;
}
