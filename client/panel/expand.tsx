import { edgeKinds, type NodeKind, nodeKinds } from "../../cypher/schema/kinds";
import type { NeighbourGroup, NodeDetail } from "../api";
import { type Expansion, go, useView } from "../state";
import { KindMark } from "../theme";

const step = 40;

const sameGroup = (group: NeighbourGroup, node: string) => (expansion: Expansion) =>
  expansion.node === node &&
  expansion.edgeKind === group.edgeKind &&
  expansion.direction === group.direction &&
  expansion.kind === group.kind;

/** The row's words: "Measures, reported by it", "Targets it addresses". */
function wordsOf(group: NeighbourGroup): string {
  const { plural } = nodeKinds[group.kind];
  const { verb } = edgeKinds[group.edgeKind];
  return group.direction === "out" ? `${plural}: ${verb}` : `${plural} that link here: ${verb}`;
}

/** How many neighbours of each group the picture shows now. */
export type ShownOf = (group: { edgeKind: string; direction: "in" | "out"; kind: NodeKind }) => number;

/**
 * A row a kind of link: how many are shown of all, and one button for the next ones. What it adds stands in the
 * address, so it can be undone and shared.
 */
export function Expand({ detail, shownOf }: { detail: NodeDetail; shownOf?: ShownOf | undefined }) {
  const { expanded } = useView();
  const { key } = detail.node;
  const more = (group: NeighbourGroup) => {
    const same = sameGroup(group, key);
    const count = (expanded.find(same)?.count ?? 0) + step;
    const next = { node: key, edgeKind: group.edgeKind, direction: group.direction, kind: group.kind, count };
    go({ view: "graph", layout: "free", expanded: [...expanded.filter((each) => !same(each)), next] });
  };
  const collapse = () => go({ expanded: expanded.filter((each) => each.node !== key) });
  return (
    <>
      <ul className="expand">
        {detail.groups.map((group) => {
          const shown = Math.min(group.neighbours, shownOf?.(group) ?? 0);
          const left = group.neighbours - shown;
          return (
            <li key={`${group.edgeKind} ${group.direction} ${group.kind}`}>
              <KindMark kind={group.kind} />
              <span>
                {wordsOf(group)}
                {group.stated !== undefined && (
                  <span className="quiet figures">
                    {" "}
                    ({group.stated} stated, {group.neighbours - group.stated} inferred)
                  </span>
                )}
              </span>
              <span className="figures quiet">
                {shown} of {group.neighbours}
              </span>
              {left > 0 ? (
                <button type="button" className="press" onClick={() => more(group)}>
                  {left > step ? `Next ${step}` : `Show ${left}`}
                </button>
              ) : (
                <span className="all quiet">all shown</span>
              )}
            </li>
          );
        })}
      </ul>
      {expanded.some((each) => each.node === key) && (
        <div className="panel-actions after">
          <button type="button" className="press plain" onClick={collapse}>
            Collapse
          </button>
        </div>
      )}
    </>
  );
}
