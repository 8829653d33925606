import { useState } from "react";
import { Evidence, EvidenceWays, placeName } from "../evidence";
import type { Mention, ReportIndex } from "./of-report";
import { sentenceAround } from "./of-report";

const first = 6;

/** The sentences that name a thing, its name under the marker; more of them at a press. */
export function Mentions({ index, mentions }: { index: ReportIndex; mentions: readonly Mention[] }) {
  const [shown, setShown] = useState(first);
  const { symbol } = index.report.report;
  return (
    <>
      {mentions.slice(0, shown).map((mention) => {
        const place = index.places.get(mention.source);
        const text = place === undefined ? undefined : index.texts.get(place);
        if (place === undefined || text === undefined) return null;
        const sentence = place === "0" ? undefined : sentenceAround(text, mention);
        const marks = [{ as: "marker", start: mention.start, end: mention.end }] as const;
        return (
          <div key={mention.key}>
            <Evidence place={place} text={text} sentence={sentence} marks={marks} />
            <div className="evidence-note">
              <EvidenceWays symbol={symbol} place={place} chosen={mention.target} />
            </div>
          </div>
        );
      })}
      {mentions.length > shown && (
        <div className="panel-actions after">
          <button type="button" className="press" onClick={() => setShown(shown + 40)}>
            Next {Math.min(40, mentions.length - shown)}
          </button>
          <span className="small quiet">
            {shown} of {mentions.length} places shown
          </span>
        </div>
      )}
    </>
  );
}

/** "paras. 3, 17, 18; footnote 21": every place once. */
export function placesOf(index: ReportIndex, mentions: readonly Mention[]): string {
  const places = [...new Set(mentions.flatMap(({ source }) => index.places.get(source) ?? []))];
  const numbers = places.filter((place) => /^[1-9]\d*$/.test(place));
  const others = places.filter((place) => !/^[1-9]\d*$/.test(place)).map((place) => placeName(place));
  const paragraphs = numbers.length === 0 ? [] : [`${numbers.length === 1 ? "para." : "paras."} ${numbers.join(", ")}`];
  return [...paragraphs, ...others].join("; ");
}
