import type { CSSProperties } from "react";
import type { View } from "../state/view";
import { kindToken } from "../theme/tokens";
import { placeName } from "./citation";
import { cutIntoPieces, type Piece, type Span, type TextMark } from "./pieces";
import { ViewLink } from "./ways";

const colourOf = (kind: Parameters<typeof kindToken>[0]): CSSProperties =>
  ({ "--colour": `var(${kindToken(kind)})` }) as CSSProperties;

function MarkedPiece({
  piece,
  nameTo,
  clause,
}: {
  piece: Piece;
  nameTo?: ((key: string) => Partial<View>) | undefined;
  clause?: Partial<View> | undefined;
}) {
  const { named } = piece;
  const key = named?.key;
  let content: React.ReactNode = piece.text;
  if (named && key !== undefined && nameTo) {
    content = (
      <ViewLink className="named" style={colourOf(named.kind)} to={nameTo(key)}>
        {content}
      </ViewLink>
    );
  } else if (named) {
    content = (
      <span className="named" style={colourOf(named.kind)}>
        {content}
      </span>
    );
  } else if (piece.clause && !piece.marker) {
    const name = piece.clause === "inferred" ? "clause inferred" : "clause";
    content = clause ? (
      <ViewLink className={name} to={clause}>
        {content}
      </ViewLink>
    ) : (
      <span className={name}>{content}</span>
    );
  }
  if (piece.marker) return <mark>{content}</mark>;
  return piece.aside ? <span className="aside">{content}</span> : content;
}

export interface EvidenceProps {
  /** The number of the paragraph, or "fn21". */
  readonly place: string;
  /** The whole text of the paragraph, in which all places count. */
  readonly text: string;
  /** The sentence that proves it; without one the whole text does. */
  readonly sentence?: Span | undefined;
  readonly marks?: readonly TextMark[];
  /** How much of the paragraph stands around the sentence: all of it, nothing, or nothing before it. */
  readonly around?: "all" | "none" | "after";
  readonly large?: boolean;
  /** Where a press on a name leads, by the key of its mark. */
  readonly nameTo?: (key: string) => Partial<View>;
  /** Where a press on the clause leads. */
  readonly clauseTo?: Partial<View>;
}

/**
 * The one way in which a sentence of a report is shown, everywhere: its paragraph's number in the margin, the sentence
 * in serif on paper, what it names and claims underlined, the chosen words under the marker. Never cut inside.
 */
export function Evidence({
  place,
  text,
  sentence,
  marks = [],
  around = "none",
  large,
  nameTo,
  clauseTo,
}: EvidenceProps) {
  const whole = { start: 0, end: text.length };
  const within =
    sentence === undefined || around === "all"
      ? whole
      : around === "after"
        ? { start: sentence.start, end: text.length }
        : sentence;
  const label = place.startsWith("fn") ? place.slice(2) : place === "0" ? "" : (place.split(".").pop() ?? place);
  return (
    <blockquote className={large ? "evidence large" : "evidence"} aria-label={`From ${placeName(place)}`}>
      <span className="place" aria-hidden="true">
        {label}
      </span>
      <p>
        {within.start > 0 && around === "after" && <span className="aside">… </span>}
        {cutIntoPieces(text, marks, sentence, within).map((piece) => (
          <MarkedPiece key={piece.start} piece={piece} nameTo={nameTo} clause={clauseTo} />
        ))}
      </p>
    </blockquote>
  );
}
