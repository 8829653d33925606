import type { CSSProperties } from "react";
import { nodeKindNames } from "../../cypher/schema/kinds";
import { cutIntoPieces, EvidenceWays, type TextMark } from "../evidence";
import { useReportsHere } from "../frame/reports";
import { kindToken } from "../theme";
import { type Answer, type CellNode, cellOf, nodesIn, sentencesIn } from "./answer";

/** Where the names and the clause of a row's nodes stand in its sentence. */
export function marksIn(sentence: string, nodes: readonly CellNode[]): readonly TextMark[] {
  const marks: TextMark[] = [];
  for (const node of nodes) {
    const kind = nodeKindNames.find((name) => node.labels.includes(name));
    const { text, name, acronym, aliases } = node.properties;
    if (kind === "Measure" || kind === "Recommendation" || kind === "Statistic") {
      const at = typeof text === "string" ? sentence.indexOf(text) : -1;
      if (at >= 0 && typeof text === "string") marks.push({ as: "clause", start: at, end: at + text.length });
    } else if (kind) {
      const names = [name, acronym, ...(Array.isArray(aliases) ? aliases : [])];
      const found = names.filter((each): each is string => typeof each === "string" && each.length > 1);
      for (const each of found.sort((a, b) => b.length - a.length)) {
        const at = sentence.indexOf(each);
        if (at < 0) continue;
        marks.push({ as: "named", kind, start: at, end: at + each.length });
        break;
      }
    }
  }
  return marks;
}

/** The sentence of a row on paper, with its paragraph's number, and the ways to it. */
export function RowSentence({ row }: { row: Answer["rows"][number] }) {
  const several = useReportsHere().reports.length > 1;
  const edge = sentencesIn(row)[0];
  const { evidence, paragraph, report } = edge?.properties ?? {};
  if (edge === undefined || typeof evidence !== "string") return null;
  const nodes = Object.values(row).flatMap((value) => nodesIn(cellOf(value)));
  const place = typeof paragraph === "string" ? paragraph : "";
  return (
    <>
      <p>
        <span className="place figures">
          {several && typeof report === "string" && `${report}, `}
          {place.replace(/^fn/, "fn. ")}
        </span>
        {cutIntoPieces(evidence, marksIn(evidence, nodes)).map((piece) => {
          if (piece.named) {
            const style = { "--colour": `var(${kindToken(piece.named.kind)})` } as CSSProperties;
            return (
              <span key={piece.start} className="named" style={style}>
                {piece.text}
              </span>
            );
          }
          return piece.clause ? (
            <span key={piece.start} className="clause">
              {piece.text}
            </span>
          ) : (
            piece.text
          );
        })}
      </p>
      {typeof report === "string" && place !== "" && (
        <div className="ways-to">
          <EvidenceWays symbol={report} place={place} chosen={edge.key} />
        </div>
      )}
    </>
  );
}
