import { isContentsLine } from "./captions";
import { headingOf } from "./headings";
import type { Line } from "./line";
import { opensResolution, partHeading } from "./parts";

/** Lines of the report without its table of contents, which says again what the headings say. */
export function withoutContents(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let page: number | undefined;
  let inside = false;
  for (const line of lines) {
    if (/^(?:table of )?contents$/i.test(line.text)) {
      inside = true;
      page = line.passage.page;
      continue;
    }
    if (inside && (line.passage.page !== page || /^1\.\s/.test(line.text) || line.text.length > 400)) inside = false;
    if (!inside && line.passage.kind !== "contents" && !isContentsLine(line.text)) kept.push(line);
  }
  return kept;
}

/** Where the body begins: at its first heading, numbered paragraph, resolution or annex. */
export function bodyBegins(lines: readonly Line[], bodySize: number | undefined): number {
  const at = lines.findIndex((line) => {
    if (line.noteNumber !== undefined || line.passage.kind === "table") return false;
    const heading = headingOf(line, bodySize);
    if (/^[1l]\.\s*\S/.test(line.text) || opensResolution(line.text)) return true;
    if (partHeading(line, heading?.styled === true || (bodySize === undefined && line.text.length < 60))) return true;
    if (/^(?:introduction|executive summary)$/i.test(line.text)) return true;
    return heading?.numbered !== undefined && /^[IA1]$/.test(heading.numbered.number);
  });
  return at >= 0 ? at : firstHeading(lines, bodySize);
}

/** A letter without numbers: its body begins at the first heading after its opening words. */
function firstHeading(lines: readonly Line[], bodySize: number | undefined): number {
  const text = lines.findIndex((line) => line.text.length > 150 && !line.bold && line.noteNumber === undefined);
  if (text < 0) return lines.length;
  const at = lines.findIndex((line, place) => place > text && headingOf(line, bodySize)?.styled === true);
  return at < 0 ? lines.length : at;
}

/** More prose than this before the first number is the report's own, and no summary. */
const longestSummary = 4000;

/**
 * Where the body of a report without a masthead begins, as of a policy brief: after its title, at its first heading or
 * its first line of prose.
 */
export function plainBodyBegins(lines: readonly Line[], bodySize: number | undefined, numbered: number): number {
  const front = lines.slice(0, numbered);
  const prose = front.filter(({ text }) => text.length > 150).reduce((sum, { text }) => sum + text.length, 0);
  if (prose < longestSummary || front.some(({ text }) => /^summary$/i.test(text))) return numbered;
  const size = Math.max(...front.map(({ passage }) => passage.size ?? 0));
  const title = front.findLastIndex(({ passage }) => size > 0 && passage.size === size);
  const at = front.findIndex(
    (line, place) => place > title && (line.text.length > 80 || headingOf(line, bodySize)?.styled === true),
  );
  return at < 0 ? numbered : at;
}
