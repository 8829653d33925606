import { memo } from "react";
import { reportName } from "../evidence";
import type { Choice } from "./choice";
import { NotedText } from "./noted-text";
import { PrintedNote } from "./printed-note";
import type { HeadingBlock, Whole } from "./reading";

export const HeadingRow = memo(function HeadingRow({ block, choice }: { block: HeadingBlock; choice: Choice }) {
  const Heading = block.level === 1 ? "h2" : block.level === 2 ? "h3" : "h4";
  const shown = block.number.split(".").at(-1);
  return (
    <section className="reader-row" data-block="" data-section={block.key} id={`section-${block.key}`}>
      <div className="reader-names" />
      <div className="reader-sheet">
        <Heading className={`reader-heading level-${Math.min(3, block.level)}`}>
          {shown && <span className="reader-number">{shown}.</span>}
          <NotedText text={block.title} spans={[]} marks={block.marks} choice={choice} />
        </Heading>
        {block.notes.map((note) => (
          <PrintedNote key={note.key} note={note} choice={choice} />
        ))}
      </div>
      <div className="reader-targets" />
    </section>
  );
});

/** The head of the first page, as on a document of the United Nations. */
export function Masthead({ report }: { report: Whole["report"] }) {
  return (
    <section className="reader-row">
      <div className="reader-names" />
      <div className="reader-sheet">
        <header className="reader-masthead">
          <p className="reader-imprint">
            <span>{report.body}</span>
            <b>{reportName(report)}</b>
          </p>
          {report.specimen && <p className="reader-specimen">Specimen, not a United Nations document</p>}
          <h1 className={report.title.length > 80 ? "long" : undefined}>{report.title}</h1>
          {report.documentType && <p className="reader-type">{report.documentType}</p>}
        </header>
      </div>
      <div className="reader-targets" />
    </section>
  );
}
