import type { Span } from "../structure/document";

/**
 * What lies within a stretch of a text, found without looking at all that lies outside it.
 * @param sorted by where each begins
 */
export function within<T>(sorted: readonly T[], stretch: Span, spanOf: (item: T) => Span): T[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && spanOf(item).start < stretch.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < sorted.length; at++) {
    const item = sorted[at];
    if (item === undefined || spanOf(item).start >= stretch.end) break;
    if (spanOf(item).end <= stretch.end) found.push(item);
  }
  return found;
}
