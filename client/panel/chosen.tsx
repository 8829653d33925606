import { useState } from "react";
import { useNode } from "../api";
import { ViewLink } from "../evidence";
import { useReportsHere } from "../frame/reports";
import { go, isEdgeKey, useView } from "../state";
import { KindMark, TargetMark } from "../theme";
import { ClaimInReport } from "./claim-panel";
import { EdgePanel } from "./edge-panel";
import { Expand, type ShownOf } from "./expand";
import { factsOf, nameOf, sortOf } from "./facts";
import { Panel, PanelSection } from "./frame";
import { InReport, PlaceInReport } from "./in-report";

function NodePanel({ nodeKey, shownOf }: { nodeKey: string; shownOf?: ShownOf | undefined }) {
  const asked = useNode(nodeKey);
  const { report, all } = useReportsHere();
  const { around, view } = useView();
  const [expanding, setExpanding] = useState(false);
  if (asked.state === "failed" && asked.problem.status === 404) {
    return (
      <Panel label="What is chosen" top="Not here" head={<h2>This is not in the graph</h2>}>
        <p className="panel-line">The address names {nodeKey}, which no report here has. Search for it by its name.</p>
      </Panel>
    );
  }
  if (asked.state === "failed") {
    return (
      <Panel label="What is chosen" top="Not here" head={<h2>{asked.problem.title}</h2>}>
        <p className="panel-line">{asked.problem.detail}</p>
      </Panel>
    );
  }
  if (asked.state === "loading") return <Panel label="What is chosen" top="" head={<h2>Opening</h2>} />;
  const detail = asked.value;
  const { node } = detail;
  const claim = node.kind === "Measure" || node.kind === "Recommendation" || node.kind === "Statistic";
  const place = node.kind === "Paragraph" || node.kind === "Footnote" || node.kind === "Section";
  const own = node.report ?? report?.symbol;
  const symbols = all ? detail.reports.map(({ symbol }) => symbol) : own === undefined ? [] : [own];
  const facts = factsOf(node);
  const head = (
    <>
      <h2 className={claim ? "serif" : undefined}>
        {claim && nameOf(node)}
        {!claim && node.code === undefined && <mark>{place ? node.label : nameOf(node)}</mark>}
        {node.code !== undefined && (
          <>
            <mark>{node.code}</mark> {nameOf(node)}
          </>
        )}
      </h2>
      {facts && <p>{facts}</p>}
    </>
  );
  const actions = (
    <>
      {detail.groups.length > 0 && (
        <button type="button" className="press" aria-expanded={expanding} onClick={() => setExpanding(!expanding)}>
          Expand
        </button>
      )}
      {around !== node.key && (
        <button
          type="button"
          className="press"
          onClick={() => go({ view: "graph", layout: "free", around: node.key, expanded: [] })}
        >
          Show only this
        </button>
      )}
      {around !== undefined && (
        <button type="button" className="press" onClick={() => go({ around: undefined, expanded: [] })}>
          Show everything
        </button>
      )}
      {(node.kind === "Target" || node.kind === "Goal") && (
        <ViewLink className="press" to={{ view: "targets", target: node.code }}>
          Page of {node.kind === "Goal" ? `Goal ${node.code}` : node.code}
        </ViewLink>
      )}
      {view !== "graph" && (
        <ViewLink className="press" to={{ view: "graph" }}>
          In the graph
        </ViewLink>
      )}
    </>
  );
  const top = (
    <>
      {node.code === undefined ? <KindMark kind={node.kind} /> : <TargetMark code={node.code} />}
      <span>{sortOf(node)}</span>
    </>
  );
  return (
    <Panel label="What is chosen" top={top} head={head} actions={actions}>
      {expanding && (
        <PanelSection title="Expand" end="shown of all">
          <Expand detail={detail} shownOf={shownOf} />
        </PanelSection>
      )}
      {claim && own !== undefined && <ClaimInReport symbol={own} node={node} />}
      {place && own !== undefined && <PlaceInReport symbol={own} node={node} />}
      {!claim &&
        !place &&
        symbols.map((symbol) => <InReport key={symbol} symbol={symbol} node={node} several={symbols.length > 1} />)}
    </Panel>
  );
}

/** The panel of whatever is chosen, a node or an edge; nothing where nothing is. */
export function ChosenPanel({ shownOf }: { shownOf?: ShownOf }) {
  const { chosen } = useView();
  if (chosen === undefined) return null;
  return isEdgeKey(chosen) ? (
    <EdgePanel key={chosen} edgeKey={chosen} />
  ) : (
    <NodePanel key={chosen} nodeKey={chosen} shownOf={shownOf} />
  );
}
