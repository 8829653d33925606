import { useState } from "react";
import { useReport } from "../api";
import type { Claim, NodeSummary } from "../api/client";
import { counted, Evidence, ViewLink } from "../evidence";
import { TargetMark } from "../theme";
import { ClaimEvidence } from "./claim-evidence";
import { PanelSection } from "./frame";
import { Mentions, placesOf } from "./mentions";
import { indexOfReport, type ReportIndex, targetsWithin } from "./of-report";

const step = 20;

/** Claims with their sentences, in the order of the report; more of them at a press. */
function Claims({
  index,
  claims,
  actor,
}: {
  index: ReportIndex;
  claims: readonly Claim[];
  actor?: string | undefined;
}) {
  const [shown, setShown] = useState(step);
  return (
    <>
      {claims.slice(0, shown).map((claim) => (
        <ClaimEvidence key={claim.key} index={index} claim={claim} actor={actor} />
      ))}
      {claims.length > shown && (
        <div className="panel-actions after">
          <button type="button" className="press" onClick={() => setShown(shown + step)}>
            Next {Math.min(step, claims.length - shown)}
          </button>
          <span className="small quiet">
            {shown} of {claims.length} shown
          </span>
        </div>
      )}
    </>
  );
}

function claimsLinked(index: ReportIndex, key: string, kinds: readonly string[], claimKind: Claim["kind"]): Claim[] {
  const sources = new Set(
    (index.linksTo.get(key) ?? []).filter(({ kind }) => kinds.includes(kind)).map((l) => l.source),
  );
  return [...index.claims.values()]
    .filter((claim) => claim.kind === claimKind && sources.has(claim.key))
    .sort((a, b) => a.order - b.order);
}

const titles = {
  REPORTED_BY: (count: number) => `Reported ${counted(count, "measure")}`,
  ADDRESSES: (count: number) => counted(count, "measure"),
};

/** What is done towards a Goal is mostly tied to its targets: each with its measures, and how many there are in all. */
function TargetsOfGoal({ index, code }: { index: ReportIndex; code: string }) {
  const { targets, measures } = targetsWithin(index, code);
  if (measures === 0) return <p className="panel-line">No measure is tied to a target of Goal {code}.</p>;
  return (
    <PanelSection title={`${counted(measures, "measure")} towards its targets`}>
      <ul className="aim-list roomy">
        {targets.map(({ thing, measures }) => (
          <li key={thing.key}>
            <TargetMark code={thing.code ?? ""} />
            <ViewLink className="plain-link" to={{ chosen: thing.key }}>
              <b className="figures">{thing.code}</b> {thing.title ?? thing.label}
            </ViewLink>
            <span className="figures quiet">{counted(measures, "measure")}</span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}

function Sections({ index, node }: { index: ReportIndex; node: NodeSummary }) {
  const aim = node.kind === "Goal" || node.kind === "Target";
  const measures = claimsLinked(index, node.key, [aim ? "ADDRESSES" : "REPORTED_BY"], "Measure");
  const recommendations = claimsLinked(index, node.key, [aim ? "ADDRESSES" : "DIRECTED_TO"], "Recommendation");
  const mentions = index.mentionsOf.get(node.key) ?? [];
  const stated = new Set(
    (index.linksTo.get(node.key) ?? []).filter(({ basis }) => basis === "stated").map(({ source }) => source),
  );
  const statedMeasures = measures.filter(({ key }) => stated.has(key)).length;
  const end = aim
    ? `${statedMeasures} stated, ${measures.length - statedMeasures} inferred`
    : "in the order of the report";
  const actor = aim ? undefined : node.key;
  return (
    <>
      {aim && mentions.length > 0 && (
        <PanelSection title="Where the report names it" end={placesOf(index, mentions)}>
          <Mentions index={index} mentions={mentions} />
        </PanelSection>
      )}
      {measures.length > 0 && (
        <PanelSection title={titles[aim ? "ADDRESSES" : "REPORTED_BY"](measures.length)} end={end}>
          <Claims index={index} claims={measures} actor={actor} />
        </PanelSection>
      )}
      {node.kind === "Goal" && <TargetsOfGoal index={index} code={node.code ?? ""} />}
      {recommendations.length > 0 && (
        <PanelSection title={counted(recommendations.length, "recommendation")} end={aim ? "" : "directed to it"}>
          <Claims index={index} claims={recommendations} actor={actor} />
        </PanelSection>
      )}
      {!aim && mentions.length > 0 && (
        <PanelSection title={`Named in ${counted(mentions.length, "place")}`} end={placesOf(index, mentions)}>
          <Mentions index={index} mentions={mentions} />
        </PanelSection>
      )}
    </>
  );
}

/** What one report says of a thing that many may name: its measures, recommendations, and where it is named. */
export function InReport({ symbol, node, several }: { symbol: string; node: NodeSummary; several: boolean }) {
  const asked = useReport(symbol);
  if (asked.state === "failed") return <p className="panel-line">{asked.problem.message}</p>;
  if (asked.state === "loading") return <p className="panel-line quiet">Opening {symbol}</p>;
  return (
    <>
      {several && <h3 className="panel-report">{symbol}</h3>}
      <Sections index={indexOfReport(asked.value)} node={node} />
    </>
  );
}

/** A paragraph, footnote or section as it stands, with the measures in it. */
export function PlaceInReport({ symbol, node }: { symbol: string; node: NodeSummary }) {
  const asked = useReport(symbol);
  if (asked.state !== "ready") return <p className="panel-line quiet">Opening {symbol}</p>;
  const index = indexOfReport(asked.value);
  const place = index.places.get(node.key);
  const text = place === undefined ? undefined : index.texts.get(place);
  const claims = asked.value.claims.filter(({ source }) => source === node.key);
  if (place === undefined || text === undefined) return null;
  const marks = claims.map(({ start, end }) => ({ as: "clause", start, end }) as const);
  return (
    <>
      <Evidence place={place} text={text} marks={marks} large />
      {claims.length > 0 && (
        <PanelSection title={`${counted(claims.length, "claim")} in it`}>
          <Claims index={index} claims={claims} />
        </PanelSection>
      )}
    </>
  );
}
