import { headingOf, partHeading } from "./headings";
import type { Line } from "./line";

/** Where the body begins: at its first heading, its first numbered paragraph or its first annex; after any contents. */
export function bodyBegins(lines: readonly Line[], bodySize: number | undefined): number {
  const at = lines.findIndex((line) => {
    if (line.passage.kind === "contents" || line.noteNumber !== undefined) return false;
    if (/^1\.\s*\S/.test(line.text) || partHeading(line.text)) return true;
    const heading = headingOf(line, bodySize);
    if (!heading) return false;
    if (heading.numbered) return /^[IA1]$/.test(heading.numbered.number);
    return /^introduction$/i.test(heading.title);
  });
  return at < 0 ? lines.length : at;
}
