import { useEdge } from "../api";
import type { EdgeDetail } from "../api/client";
import { Evidence, EvidenceWays, howSure, placeName, type TextMark, ViewLink } from "../evidence";
import { KindMark, TargetMark } from "../theme";
import { nameOf } from "./facts";
import { Panel, PanelSection } from "./frame";

type End = EdgeDetail["source"];

function EndLink({ node }: { node: End }) {
  const claim = node.kind === "Measure" || node.kind === "Recommendation" || node.kind === "Statistic";
  return (
    <ViewLink className={claim ? "plain-link serif" : "plain-link"} to={{ chosen: node.key }}>
      {node.code === undefined ? !claim && <KindMark kind={node.kind} /> : <TargetMark code={node.code} />}{" "}
      {node.code === undefined ? nameOf(node) : `${node.code} ${nameOf(node)}`}
    </ViewLink>
  );
}

/** "named in the sentence", "carried over from an earlier sentence". */
function howReported(rule: string | undefined): string {
  if (rule?.startsWith("inherited")) return "carried over from an earlier sentence";
  if (rule?.startsWith("anaphora")) return "by a word that stands for it";
  return "named in the sentence";
}

/** Why two things are linked, in words: on what it rests, how sure, by which rule, who reported it. */
function Why({ detail }: { detail: EdgeDetail }) {
  const { edge, target } = detail;
  const reporters = detail.beside.filter(({ edge: { kind } }) => kind === "REPORTED_BY" || kind === "DIRECTED_TO");
  const score = edge.score ?? edge.confidence;
  const tied = edge.reason ? ` ${edge.basis === "stated" ? "Its words" : "These words tie it"}: “${edge.reason}”.` : "";
  const named = target.code ?? target.label;
  return (
    <dl className="facts">
      <dt>Basis</dt>
      <dd>
        {edge.basis === "inferred"
          ? `Inferred. The report does not name ${named} for this.${tied}`
          : edge.basis === "stated"
            ? `Stated. The report itself names ${named} for this.${tied}`
            : `Said by the report: ${howReported(edge.rule)}.`}
      </dd>
      {score !== undefined && (
        <>
          <dt>Sure</dt>
          <dd>{`${howSure(score)[0]?.toUpperCase()}${howSure(score).slice(1)} of 1`}</dd>
        </>
      )}
      {edge.rule && (
        <>
          <dt>Rule</dt>
          <dd>{edge.rule}</dd>
        </>
      )}
      {edge.factor && (
        <>
          <dt>Factor</dt>
          <dd>{edge.factor}</dd>
        </>
      )}
      {reporters.length > 0 && (
        <>
          <dt>{reporters[0]?.edge.kind === "DIRECTED_TO" ? "Directed to" : "Reported by"}</dt>
          <dd>
            {reporters.map(({ node, edge: by }, place) => (
              <span key={by.key}>
                {place > 0 && ", "}
                <ViewLink to={{ chosen: node.key }}>{nameOf(node)}</ViewLink>
              </span>
            ))}
            , {howReported(reporters[0]?.edge.rule)}
          </dd>
        </>
      )}
      {detail.report && (
        <>
          <dt>Report</dt>
          <dd>
            {detail.report.symbol}, {detail.report.title}
            {detail.report.specimen && " (specimen, not a United Nations document)"}
          </dd>
        </>
      )}
    </dl>
  );
}

function EvidenceOf({ detail }: { detail: EdgeDetail }) {
  const { place, edge, report } = detail;
  if (!place)
    return <p className="panel-line quiet">This link is a part of how the report is built; it claims nothing.</p>;
  const where = place.kind === "Footnote" ? `fn${place.number}` : place.number;
  const addresses = edge.kind === "ADDRESSES";
  const marks: TextMark[] = [];
  // The clause is what is tied; the words that tie it are underlined. Elsewhere the words of the edge are the chosen ones.
  if (addresses && place.clause) marks.push({ as: "marker", ...place.clause });
  if (addresses && place.marked) marks.push({ as: "clause", inferred: edge.basis === "inferred", ...place.marked });
  if (!addresses && place.marked) marks.push({ as: "marker", ...place.marked });
  if (!addresses && place.clause) marks.push({ as: "clause", ...place.clause });
  for (const { edge: by, node } of detail.beside) {
    const inPlace = by.paragraph === edge.paragraph && by.start !== undefined && by.end !== undefined;
    if (by.kind !== "ADDRESSES" && inPlace) {
      marks.push({ as: "named", kind: node.kind, start: by.start ?? 0, end: by.end ?? 0 });
    }
  }
  const narrow = window.innerWidth < 700;
  return (
    <>
      <Evidence
        place={where}
        text={place.text}
        sentence={place.sentence}
        marks={marks}
        around={narrow ? "after" : "all"}
        large
      />
      <div className="evidence-note">
        {report && <EvidenceWays symbol={report.symbol} place={where} chosen={edge.key} />}
      </div>
    </>
  );
}

/** A chosen link: its sentence in its paragraph, then why it is linked. */
export function EdgePanel({ edgeKey }: { edgeKey: string }) {
  const asked = useEdge(edgeKey);
  if (asked.state === "failed") {
    return (
      <Panel label="What is chosen" top="Link" head={<h2>{asked.problem.title}</h2>}>
        <p className="panel-line">{asked.problem.detail}</p>
      </Panel>
    );
  }
  if (asked.state === "loading") return <Panel label="What is chosen" top="Link" head={<h2>Opening the link</h2>} />;
  const detail = asked.value;
  const { edge, source, target } = detail;
  const inferred = edge.basis === "inferred" || edge.rule?.startsWith("inherited");
  const word = edge.basis ?? (inferred ? "carried over" : "said");
  const top = (
    <>
      <span className={inferred ? "stroke inferred" : "stroke"} aria-hidden="true" />
      <span>
        Link, {word}
        {edge.paragraph && <span className="quiet"> in {placeName(edge.paragraph)}</span>}
      </span>
    </>
  );
  const head = (
    <h2>
      <EndLink node={source} /> <span className="verb">{detail.verb}</span> <EndLink node={target} />
    </h2>
  );
  return (
    <Panel label="What is chosen" top={top} head={head}>
      <EvidenceOf detail={detail} />
      <PanelSection title="Why it is linked">
        <Why detail={detail} />
      </PanelSection>
    </Panel>
  );
}
