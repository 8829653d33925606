import { useRef, useState } from "react";
import { DropZone, type FileDropItem } from "react-aria-components";
import { useReportsHere } from "../frame/reports";
import { ArrivalView } from "./arrival";
import { bringFile, bringSymbol, isUnderWay, useArrivals } from "./jobs";
import { ReportsList } from "./reports-list";
import { SheetFilling } from "./sheet-filling";
import "./upload.css";

const types = [".pdf", ".docx", ".doc", ".txt", ".md"];

/** Bringing reports in, as files or by their symbols, and taking them out. */
export default function UploadView() {
  const { reports } = useReportsHere();
  const arrivals = useArrivals();
  const chooser = useRef<HTMLInputElement>(null);
  const choose = () => chooser.current?.click();
  const take = (files: Iterable<File>) => {
    for (const file of files) void bringFile(file);
  };
  const latest = arrivals[0];
  return (
    <DropZone
      className="upload"
      aria-label="Drop reports here"
      onDrop={async (event) => {
        const dropped = event.items.filter((item): item is FileDropItem => item.kind === "file");
        take(await Promise.all(dropped.map((item) => item.getFile())));
      }}
    >
      <SheetFilling arrival={latest} />
      <section className="upload-words" aria-label="Bring in a report">
        <h1>{arrivals.some(isUnderWay) ? "Reports on their way" : "Bring in a report"}</h1>
        <p className="upload-lead">
          Drop reports anywhere on this page: .pdf, .docx, .txt or .md. Or give a symbol, and the document is fetched
          from the United Nations document system.
        </p>
        <div className="upload-ways">
          <input
            ref={chooser}
            className="unseen"
            type="file"
            multiple
            accept={types.join(",")}
            tabIndex={-1}
            aria-label="Files"
            onChange={(event) => {
              take(event.target.files ?? []);
              event.target.value = "";
            }}
          />
          <button type="button" className="press first" onClick={choose}>
            Choose files
          </button>
          <SymbolField />
        </div>
        {arrivals.map((arrival) => (
          <ArrivalView key={arrival.id} arrival={arrival} onChoose={choose} />
        ))}
        <ReportsList reports={reports} />
      </section>
    </DropZone>
  );
}

function SymbolField() {
  const [symbol, setSymbol] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (symbol.trim() === "") return;
        void bringSymbol(symbol.trim());
        setSymbol("");
      }}
    >
      <input
        className="field"
        aria-label="Symbol of the document"
        placeholder="A/73/263"
        value={symbol}
        onChange={(event) => setSymbol(event.target.value)}
      />
      <button type="submit" className="press">
        Fetch by symbol
      </button>
    </form>
  );
}
