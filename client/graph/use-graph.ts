import { useMemo } from "react";
import { firstPictureEdgeKinds, firstPictureKinds } from "../../cypher/schema/first-picture";
import { edgeKindNames, nodeKindNames } from "../../cypher/schema/kinds";
import { type Asked, answered, api, type GraphAnswer, useAsked } from "../api";
import { useReportsHere } from "../frame/reports";
import type { Expansion, View } from "../state";
import { type Visible, visibleGraph } from "./data/visible";
import { joined, linkedOnly, neighbourhoodOf } from "./free/neighbourhood";

/** The graph of the report that is looked at, or of all. */
export function useGraph(view: View): Asked<GraphAnswer> {
  const { report, all, loading } = useReportsHere();
  const further = nodeKindNames.filter((kind) => view.kinds.includes(kind) && !firstPictureKinds.includes(kind));
  const kinds = further.length === 0 ? undefined : [...firstPictureKinds, ...further];
  // What a paragraph names and what a note cites is drawn once paragraphs or notes are.
  const wanted =
    further.length === 0
      ? undefined
      : [...firstPictureEdgeKinds, "MENTIONS", "CITES", "DESCRIBES", "HAS_PARAGRAPH", "HAS_SECTION", "HAS_FOOTNOTE"];
  const symbol = all ? undefined : report?.symbol;
  const key = loading || (!all && symbol === undefined) ? undefined : `graph ${symbol ?? "all"} ${further.join()}`;
  return useAsked(key, () =>
    answered(
      api.GET("/api/graph", {
        params: {
          query: {
            ...(symbol === undefined ? {} : { report: symbol }),
            ...(kinds === undefined ? {} : { kinds }),
            ...(wanted === undefined ? {} : { edgeKinds: edgeKindNames.filter((kind) => wanted.includes(kind)) }),
          },
        },
      }),
    ),
  );
}

const writeExpansion = ({ node, edgeKind, direction, kind, count }: Expansion) =>
  [node, edgeKind, direction, kind, count].join("~");

/** What was added to the picture by expanding: asked for without what is there already, each group in its own order. */
function useExpansions(expanded: readonly Expansion[], known: readonly string[], report: string | undefined): Visible {
  const key = expanded.length === 0 ? undefined : `expand ${report ?? "all"} ${expanded.map(writeExpansion).join(" ")}`;
  const asked = useAsked(key, () =>
    Promise.all(
      expanded.map(({ node, edgeKind, direction, kind, count }) =>
        answered(
          api.POST("/api/nodes/{key}/neighbours", {
            params: { path: { key: node } },
            body: {
              known: [...known],
              direction,
              limit: Math.min(500, count),
              offset: 0,
              order: "count",
              edgeKind: edgeKindNames.find((each) => each === edgeKind) ?? "MENTIONS",
              kind: nodeKindNames.find((each) => each === kind) ?? "Paragraph",
              ...(report === undefined ? {} : { report }),
            },
          }),
        ),
      ),
    ),
  );
  return useMemo(() => {
    const none: Visible = { nodes: [], links: [] };
    if (key === undefined || asked.state !== "ready") return none;
    return asked.value.reduce<Visible>(
      (sum, answer) => ({ nodes: [...sum.nodes, ...answer.nodes], links: [...sum.links, ...answer.links] }),
      none,
    );
  }, [key, asked]);
}

export interface Shown {
  /** What the filters let through. */
  readonly visible: Visible;
  /** What the free layout draws: the neighbourhood that is looked at, and what was expanded. */
  readonly free: Visible;
  /** Whether that is the whole picture, so that the stored places hold. */
  readonly whole: boolean;
}

/** From all that there is to what is shown: filtered, then narrowed and widened. */
export function useShown(answer: GraphAnswer, view: View): Shown {
  const { report, all } = useReportsHere();
  const { kinds, basis, minScore, withoutMeasureKinds, withoutRegions, around, expanded, chosen } = view;
  const visible = useMemo(
    () => visibleGraph(answer, { kinds, basis, minScore, withoutMeasureKinds, withoutRegions }),
    [answer, kinds, basis, minScore, withoutMeasureKinds, withoutRegions],
  );
  const base = useMemo(() => (around === undefined ? visible : neighbourhoodOf(visible, around)), [visible, around]);
  const known = useMemo(() => base.nodes.map(({ key }) => key), [base]);
  const added = useExpansions(expanded, known, all ? undefined : report?.symbol);
  const free = useMemo(() => {
    const kept = new Set([around, chosen, ...added.nodes.map(({ key }) => key)].flatMap((key) => key ?? []));
    return linkedOnly(joined(base, added), kept);
  }, [base, added, around, chosen]);
  return { visible, free, whole: around === undefined && added.nodes.length === 0 };
}
