/** A stretch of a text that carries a mark: a mention, a claim, a note's place. */
export interface Span<Mark> {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/** A piece of text that all of its marks cover from end to end. */
export interface Piece<Mark> {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Cuts a text at every edge of a span, so that spans may overlap freely: each piece carries all marks that cover it, in
 * the order in which the spans were given. Empty spans carry no text and are left out.
 */
export function pieces<Mark>(
  text: string,
  spans: readonly Span<Mark>[],
  cuts: readonly number[] = [],
): readonly Piece<Mark>[] {
  const edges = [0, text.length, ...cuts, ...spans.flatMap((span) => [span.start, span.end])]
    .map((edge) => Math.min(text.length, Math.max(0, edge)))
    .sort((a, b) => a - b);
  const found: Piece<Mark>[] = [];
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const start = edges[index] ?? 0;
    const end = edges[index + 1] ?? 0;
    if (end <= start) continue;
    const marks = spans.filter((span) => span.start <= start && span.end >= end).map((span) => span.mark);
    found.push({ start, text: text.slice(start, end), marks });
  }
  return found;
}
