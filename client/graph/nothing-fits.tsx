import type { GraphAnswer } from "../api";
import { NothingHere } from "../frame/states";
import { firstView, go, useView, type View } from "../state";
import { visibleGraph } from "./data/visible";

const measuresIn = (answer: GraphAnswer, view: View): number =>
  visibleGraph(answer, view).nodes.filter(({ kind }) => kind === "Measure" || kind === "Recommendation").length;

/** No measure passes the filter: says which filters are on, what each alone keeps out, and how to open them. */
export function NothingFits({ answer }: { answer: GraphAnswer }) {
  const view = useView();
  const all = answer.nodes.filter(({ kind }) => kind === "Measure").length;
  const recommendations = answer.nodes.filter(({ kind }) => kind === "Recommendation").length;
  if (all === 0) {
    return (
      <NothingHere
        title="No measure in this report"
        actions={
          <>
            {recommendations > 0 && !view.kinds.includes("Recommendation") && (
              <button
                type="button"
                className="press first"
                onClick={() => go({ kinds: [...view.kinds, "Recommendation"] })}
              >
                Show {recommendations} recommendations
              </button>
            )}
            <button type="button" className="press" onClick={() => go({ layout: "free" })}>
              What it names, in the free layout
            </button>
          </>
        }
      >
        <p>Ibid found nothing in it that someone did or decided. What the report names is in the graph all the same.</p>
      </NothingHere>
    );
  }
  const without: readonly (readonly [string, boolean, Partial<View>])[] = [
    ["stated links only", view.basis.length === 1 && view.basis[0] === "stated", { basis: firstView.basis }],
    ["inferred links only", view.basis.length === 1 && view.basis[0] === "inferred", { basis: firstView.basis }],
    ["the least score", view.minScore > 0, { minScore: 0 }],
    ["some regions left out", view.withoutRegions.length > 0, { withoutRegions: [] }],
    ["some kinds of measure left out", view.withoutMeasureKinds.length > 0, { withoutMeasureKinds: [] }],
    ["some kinds of node left out", view.kinds.length < firstView.kinds.length, { kinds: firstView.kinds }],
  ];
  const on = without.filter(([, is]) => is);
  const helps = on
    .map(([words, , changes]) => ({ words, changes, count: measuresIn(answer, { ...view, ...changes }) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)[0];
  const clear = { ...firstView, view: view.view, report: view.report, layout: view.layout };
  return (
    <NothingHere
      title="No measure fits the filter"
      actions={
        <>
          {helps && (
            <button type="button" className="press first" onClick={() => go(helps.changes)}>
              Without “{helps.words}”
            </button>
          )}
          <button type="button" className="press" onClick={() => go(clear)}>
            Clear the filter
          </button>
        </>
      }
    >
      <p>
        With {on.map(([words]) => words).join(", ")}: 0 of {all} measures.
        {helps && ` Without “${helps.words}” there would be ${helps.count}.`}
      </p>
    </NothingHere>
  );
}
