import type { NodeKind } from "../../cypher/schema/kinds";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What is marked in a text: `marker` are the chosen words; `clause` is what a claim takes from the sentence, solid where
 * the report states it and dashed where we infer it; `named` is a name, underlined in the colour of its kind.
 */
export type TextMark = Span &
  (
    | { readonly as: "marker" }
    | { readonly as: "clause"; readonly inferred?: boolean }
    | { readonly as: "named"; readonly kind: NodeKind; readonly key?: string }
  );

/** A run of text in which nothing begins or ends. */
export interface Piece extends Span {
  readonly text: string;
  /** Outside the sentence that is shown as evidence. */
  readonly aside: boolean;
  readonly marker: boolean;
  readonly clause: "stated" | "inferred" | undefined;
  readonly named: { readonly kind: NodeKind; readonly key?: string | undefined } | undefined;
}

const covers = (mark: Span, piece: Span): boolean => mark.start <= piece.start && mark.end >= piece.end;

/** Cuts `text` from `within` into pieces, so that marks may overlap as they like and no letter is lost or doubled. */
export function cutIntoPieces(
  text: string,
  marks: readonly TextMark[],
  sentence?: Span,
  within: Span = { start: 0, end: text.length },
): Piece[] {
  const borders = new Set([within.start, within.end]);
  for (const { start, end } of sentence ? [...marks, sentence] : marks) {
    for (const place of [start, end]) if (place > within.start && place < within.end) borders.add(place);
  }
  const places = [...borders].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const piece = { start, end: places[index + 1] ?? within.end };
    const over = marks.filter((mark) => covers(mark, piece));
    const clauses = over.filter((mark) => mark.as === "clause");
    const named = over.find((mark) => mark.as === "named");
    return {
      ...piece,
      text: text.slice(piece.start, piece.end),
      aside: sentence !== undefined && !covers(sentence, piece),
      marker: over.some((mark) => mark.as === "marker"),
      clause: clauses.length === 0 ? undefined : clauses.every((mark) => mark.inferred) ? "inferred" : "stated",
      named: named && { kind: named.kind, key: named.key },
    };
  });
}
