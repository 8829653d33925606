import type { Line } from "./line";

/** The size in which most of the text is set, in points; none where the file has no sizes. */
export function bodySizeOf(lines: readonly Line[]): number | undefined {
  const letters = new Map<number, number>();
  for (const { passage, text } of lines) {
    if (passage.size === undefined || passage.kind === "note" || passage.kind === "table") continue;
    letters.set(passage.size, (letters.get(passage.size) ?? 0) + text.length);
  }
  return [...letters].sort(([a, many], [b, more]) => more - many || a - b)[0]?.[0];
}
