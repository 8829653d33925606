import { useState } from "react";
import { counted, Evidence, EvidenceWays, type Span } from "../evidence";
import { useReportsHere } from "../frame/reports";
import type { TargetDetail } from "./matrix";

/** How many places stand open before a person asks for the rest. */
const first = 2;

/** The name of the target and, where it follows at once, what the report ties it to. */
function withFactor(text: string, edge: { readonly factor?: string | undefined }, named: Span): Span {
  const at = edge.factor ? text.indexOf(edge.factor, named.end) : -1;
  return at >= 0 && at - named.end < 24 ? { start: named.start, end: at + (edge.factor ?? "").length } : named;
}

function basisWords({ tally, kind }: TargetDetail): string {
  if (tally.total === 0) return "";
  const below = kind === "Goal" ? "links to the Goal itself" : "links below";
  if (tally.stated === 0)
    return `${tally.total === 1 ? "The one link below is" : `All ${tally.total} ${below} are`} inferred.`;
  return `${tally.stated} of ${tally.total} ${below} ${tally.stated === 1 ? "is" : "are"} stated.`;
}

/** Where reports name a Goal or target: the paragraph, large, the name under the marker. */
export function NamedPlaces({ detail, name }: { detail: TargetDetail; name: string }) {
  const [all, setAll] = useState(false);
  const { report } = useReportsHere();
  const { named } = detail;
  if (named.length === 0) {
    return (
      <p className="target-named-none">
        {report ? `The report does not name ${name}.` : `No report in the graph names ${name}.`} {basisWords(detail)}
      </p>
    );
  }
  const several = new Set(named.map((each) => each.report.symbol)).size > 1;
  return (
    <div className="target-named">
      {(all ? named : named.slice(0, first)).map(({ edge, place, report }) => {
        const number = place.kind === "Footnote" ? `fn${place.number}` : place.number;
        const marked = place.marked ?? { start: edge.start ?? 0, end: edge.end ?? 0 };
        return (
          <div key={edge.key}>
            <Evidence
              place={number}
              text={place.text}
              sentence={place.sentence}
              marks={[{ as: "marker", ...withFactor(place.text, edge, marked) }]}
              around="all"
              large
            />
            <div className="evidence-note">
              <EvidenceWays symbol={report.symbol} place={number} chosen={edge.key} />
            </div>
          </div>
        );
      })}
      <p className="small">
        {named.length === 1
          ? `The report names ${name} here and nowhere else. `
          : `${several ? "The reports name" : "The report names"} ${name} in ${counted(named.length, "place")}. `}
        {basisWords(detail)}{" "}
        {named.length > first && (
          <button type="button" className="link" onClick={() => setAll(!all)}>
            {all ? `Show the first ${first}` : `Show all ${named.length}`}
          </button>
        )}
      </p>
    </div>
  );
}
