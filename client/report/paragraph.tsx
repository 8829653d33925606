import { memo, useRef } from "react";
import type { Choice } from "./choice";
import { NotedText } from "./noted-text";
import { PrintedNote } from "./printed-note";
import type { ParagraphBlock } from "./reading";
import { useRowLayout } from "./row-layout";
import { NameNotes, SidenoteLines, TargetNotes } from "./row-notes";

interface Props {
  readonly block: ParagraphBlock;
  readonly choice: Choice;
  readonly scroller: React.RefObject<HTMLElement | null>;
}

/** A paragraph on the sheet, who acts in it at its left, the targets at its right, its footnotes beneath. */
export const ParagraphRow = memo(function ParagraphRow({ block, choice, scroller }: Props) {
  const row = useRef<HTMLElement>(null);
  const layout = useRowLayout(row, scroller, block);
  const cuts = [...block.names.map((note) => note.start)];
  return (
    <section
      ref={row}
      id={`place-${block.number}`}
      className="reader-row"
      data-place={block.number}
      data-section={block.section}
      data-block=""
      style={{ containIntrinsicBlockSize: `auto ${guessedHeight(block)}px`, minBlockSize: layout?.least }}
    >
      <div className="reader-names">{layout && <NameNotes placed={layout.names} choice={choice} />}</div>
      <div className="reader-sheet">
        {block.newPage !== undefined && (
          <span className="reader-page" title={`Page ${block.newPage} of the report begins in this paragraph`}>
            p. {block.newPage}
          </span>
        )}
        <p className={block.number === "0" ? "reader-paragraph front" : "reader-paragraph"}>
          {block.number !== "0" && <span className="reader-number">{printedNumber(block.number)}</span>}
          <NotedText text={block.text} spans={block.spans} marks={block.marks} cuts={cuts} choice={choice} />
        </p>
        {block.notes.map((note) => (
          <PrintedNote key={note.key} note={note} choice={choice} />
        ))}
      </div>
      <div className="reader-targets">{layout && <TargetNotes placed={layout.targets} choice={choice} />}</div>
      {layout && <SidenoteLines layout={layout} choice={choice} />}
    </section>
  );
});

/** "32." of "annex.32"; preambular ones and those that the report does not number have none. */
function printedNumber(number: string): string {
  if (/preamble|unnumbered/.test(number)) return "";
  const last = number.split(".").at(-1) ?? number;
  return `${last.split("/")[0]}.`;
}

/** How high a paragraph will be, before it was ever laid out: what keeps the scroll bar honest. */
const guessedHeight = (block: ParagraphBlock): number =>
  Math.ceil(block.text.length / 58) * 29.5 +
  20 +
  block.notes.reduce((sum, note) => sum + Math.ceil(note.text.length / 90) * 19 + 8, 0);
