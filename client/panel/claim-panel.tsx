import { useReport } from "../api";
import type { Edge, NodeSummary } from "../api/client";
import { Evidence, EvidenceWays, howSure, type TextMark, ViewLink } from "../evidence";
import { kindOfKey } from "../state";
import { KindMark } from "../theme";
import { AimList, bestLinks } from "./claim-evidence";
import { PanelSection } from "./frame";
import { findSentence, indexOfReport, type ReportIndex } from "./of-report";

function Actors({ index, links }: { index: ReportIndex; links: readonly Edge[] }) {
  return (
    <ul className="aim-list roomy">
      {links.map((link) => {
        const actor = index.things.get(link.target);
        const carried = link.rule?.startsWith("inherited") || link.rule?.startsWith("anaphora");
        return (
          <li key={link.key}>
            {actor && <KindMark kind={actor.kind} />}
            <ViewLink className="plain-link" to={{ chosen: link.target }}>
              {actor?.name ?? actor?.label ?? link.target}
            </ViewLink>
            <ViewLink className="small" to={{ chosen: link.key }}>
              {carried ? "carried over from before" : "its words"}
            </ViewLink>
          </li>
        );
      })}
    </ul>
  );
}

/** A Measure, Recommendation or Statistic in its whole paragraph, who reported it, and what it is tied to. */
export function ClaimInReport({ symbol, node }: { symbol: string; node: NodeSummary }) {
  const asked = useReport(symbol);
  if (asked.state === "failed") return <p className="panel-line">{asked.problem.message}</p>;
  if (asked.state === "loading") return <p className="panel-line quiet">Opening {symbol}</p>;
  const index = indexOfReport(asked.value);
  const claim = index.claims.get(node.key);
  const text = claim && index.texts.get(claim.paragraph);
  if (!claim || text === undefined) return <p className="panel-line">Its paragraph is not in {symbol} as read.</p>;
  const links = index.linksFrom.get(claim.key) ?? [];
  const actors = links.filter(({ kind }) => kind === "REPORTED_BY" || kind === "DIRECTED_TO");
  const aims = bestLinks(links.filter(({ kind }) => kind === "ADDRESSES"));
  const named = actors.flatMap(({ key, target, paragraph, start, end }): TextMark[] => {
    const kind = kindOfKey(target);
    const here = kind !== undefined && paragraph === claim.paragraph && start !== undefined && end !== undefined;
    return here ? [{ as: "named", kind, key, start, end }] : [];
  });
  const marker: TextMark = { as: "marker", start: claim.start, end: claim.end };
  const narrow = window.innerWidth < 700;
  return (
    <>
      <Evidence
        place={claim.paragraph}
        text={text}
        sentence={findSentence(text, claim.evidence, claim.start)}
        marks={[marker, ...named]}
        around={narrow ? "after" : "all"}
        nameTo={(chosen) => ({ chosen })}
        large
      />
      <div className="evidence-note">
        <EvidenceWays symbol={symbol} place={claim.paragraph} chosen={claim.key} />
      </div>
      {actors.length > 0 && (
        <PanelSection title={claim.kind === "Recommendation" ? "Directed to" : "Reported by"}>
          <Actors index={index} links={actors} />
        </PanelSection>
      )}
      {aims.length > 0 && (
        <PanelSection title="Towards" end={aims[0]?.score === undefined ? "" : `surest: ${howSure(aims[0].score)}`}>
          <div className="evidence-note">
            <AimList index={index} links={aims} />
          </div>
        </PanelSection>
      )}
    </>
  );
}
