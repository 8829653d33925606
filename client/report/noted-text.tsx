import { Fragment } from "react";
import { addressOf } from "../state";
import type { Choice } from "./choice";
import { type Piece, pieces, type Span } from "./marking";
import type { NoteMark, TextMark } from "./reading";

interface Props {
  readonly text: string;
  readonly spans: readonly Span<TextMark>[];
  readonly marks?: readonly NoteMark[];
  readonly cuts?: readonly number[];
  readonly choice: Choice;
}

/** The report's words, with what is named in them, what is claimed, and the marks of footnotes at their places. */
export function NotedText({ text, spans, marks = [], cuts = [], choice }: Props) {
  const cut = pieces(text, spans, [...cuts, ...marks.map((mark) => mark.start)]);
  const begun = new Set<string>();
  return (
    <>
      {cut.map((piece) => (
        <Fragment key={piece.start}>
          <MarkedPiece piece={piece} choice={choice} begun={begun} />
          {marksAfter(marks, piece, text.length).map((mark) => (
            <sup key={mark.number}>{mark.number}</sup>
          ))}
        </Fragment>
      ))}
    </>
  );
}

const marksAfter = (marks: readonly NoteMark[], piece: Piece<TextMark>, length: number): readonly NoteMark[] => {
  const end = piece.start + piece.text.length;
  return marks.filter((mark) => Math.min(mark.start, length) === end);
};

/**
 * One piece. A name is a link; of a claim only its first piece outside a name is one, so that a reader with the keyboard
 * meets each claim once; a press anywhere on it chooses it all the same.
 */
function MarkedPiece({ piece, choice, begun }: { piece: Piece<TextMark>; choice: Choice; begun: Set<string> }) {
  const mention = piece.marks.findLast((mark) => mark.sort === "mention");
  const claims = piece.marks.filter((mark) => mark.sort === "claim");
  if (!mention && claims.length === 0) return <span data-at={piece.start}>{piece.text}</span>;
  const claim = claims.at(-1);
  const inside = claims.map((mark) => mark.key);
  const classes = ["reader-mark"];
  if (claim) classes.push(claim.kind === "Statistic" ? "statistic" : "claim");
  if (mention) classes.push("mention", `kind-${mention.kind}`);
  if (isChosen(piece, choice)) classes.push("chosen");
  else if (inside.some((key) => choice.related.has(key))) classes.push("related");
  const key = mention?.key ?? claim?.key ?? "";
  // A piece of nothing but space, between two claims, says nothing to a reader with the keyboard.
  const link = /\S/.test(piece.text) && (mention !== undefined || !begun.has(key));
  if (link && !mention) begun.add(key);
  const shared = {
    className: classes.join(" "),
    "data-at": piece.start,
    "data-choose": key,
    "data-claims": inside.join("\n"),
  };
  if (!link) return <span {...shared}>{piece.text}</span>;
  return (
    <a {...shared} href={addressOf({ chosen: key })} tabIndex={-1}>
      {piece.text}
    </a>
  );
}

const isChosen = (piece: Piece<TextMark>, choice: Choice): boolean =>
  piece.marks.some((mark) =>
    mark.sort === "claim" ? choice.claims.has(mark.key) : choice.mentions.has(mark.edge) || choice.things.has(mark.key),
  );
